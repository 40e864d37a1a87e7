import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followEvents } from '../../../main/events/subscribers.ts';
import { findUnsigned } from '../../../main/queue/find-unsigned.ts';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import { type OpenHall, minute, openHall, second } from '../queue/open-hall.ts';

const today = '2026-11-17';

let hall: OpenHall;
let counterId: number;
let follow: () => unknown;
beforeEach(async () => {
  hall = await openHall();
  [, counterId] = hall.counters;
  follow = followEvents(hall.store.connection, [findUnsigned], (_name, _event, error) => {
    throw error;
  });
});
afterEach(() => hall.store.close());

async function served(code: string): Promise<TicketView> {
  await hall.issue(code);
  return hall.serveNext(counterId);
}
const finish = ({ id }: TicketView, agreement?: 'signed' | 'declined') =>
  hall.store.call('queue.finish', { counterId, ticketId: id, ...(agreement && { agreement }) });
const sign = ({ id }: TicketView) =>
  hall.store.call('queue.tellAgreement', { counterId, ticketId: id, agreement: 'signed' });
const figures = async () => (await hall.store.call('reports.day', { date: today })).figures;

async function found(): Promise<string[]> {
  follow();
  const asked = { from: today, to: today, kinds: ['queue.agreement-missing'] };
  const { findings } = await hall.store.call('findings.list', asked);
  return findings.filter(({ settledAt }) => settledAt === null).map(({ words }) => words.zh);
}

describe('the duty to inform', () => {
  it('gives a rate of its own businesses only, with the tickets that fall short of it', async () => {
    await finish(await served('B11'), 'signed');
    await finish(await served('B01'));
    const declined = await finish(await served('B12'), 'declined');
    const forgotten = await finish(await served('B11'));
    const { signing, businesses } = await figures();
    expect(signing).toEqual({ part: 1, whole: 3 });
    const plans = businesses.find(({ businessTypeId }) => businessTypeId === hall.businessId('B11'));
    expect(plans?.signing).toEqual({ part: 1, whole: 2 });
    const asked = { date: today, filter: 'unsigned' } as const;
    const { tickets } = await hall.store.call('reports.dayTickets', asked);
    expect(tickets.map(({ ticket }) => ticket.id)).toEqual([declined.id, forgotten.id]);
  });

  it('asks nothing of what was not settled, nor of a business that is freed of it', async () => {
    const plan = await served('B11');
    const unsettled = plan.items.map(({ id: itemId }) => ({ itemId, cause: 'customer' as const }));
    await hall.store.call('queue.finish', { counterId, ticketId: plan.id, unsettled, agreement: 'signed' });
    const types = await hall.store.call('store.businessTypes', {});
    const type = types.find(({ code }) => code === 'B12');
    if (!type) throw new Error('The hall has no B12.');
    const {
      code: _code,
      seriesId: _series,
      active: _active,
      position: _at,
      origins: _from,
      ...values
    } = type;
    await hall.store.call('store.changeBusinessType', { ...values, mustInform: false });
    await finish(await served('B12'));
    expect((await figures()).signing).toEqual({ part: 0, whole: 0 });
    expect(await found()).toEqual([]);
  });

  it('makes a finding of what was not signed, which goes when it is signed later', async () => {
    const plan = await finish(await served('B11'), 'declined');
    expect(await found()).toEqual([
      `${plan.number} 在 ${plan.counterNumber} 号台席办了套餐变更，协议没有签：客户不愿签。`,
    ]);
    hall.pass(20 * minute);
    await sign(plan);
    expect(await found()).toEqual([]);
    expect((await figures()).signing).toEqual({ part: 1, whole: 1 });
  });

  it('is taken back with the finish', async () => {
    const plan = await finish(await served('B11'), 'declined');
    expect(await found()).toHaveLength(1);
    hall.pass(5 * second);
    const eventId = (await hall.screen(counterId)).undo?.eventId ?? 0;
    await hall.store.call('queue.undo', { counterId, eventId });
    expect(await found()).toEqual([]);
    expect((await figures()).signing).toEqual({ part: 0, whole: 0 });
    expect((await hall.ticket(plan)).items).toMatchObject([{ outcome: null, agreement: null }]);
  });

  it('takes no agreement for a visit without such a business', async () => {
    const payment = await finish(await served('B01'));
    const at = { counterId, ticketId: payment.id, agreement: 'signed' } as const;
    expect((await hall.store.refused('queue.tellAgreement', at)).code).toBe('queue.nothing-to-sign');
  });
});
