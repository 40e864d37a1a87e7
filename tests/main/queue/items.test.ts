import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import { type OpenHall, minute, openHall } from './open-hall.ts';

let hall: OpenHall;
let counterId: number;
beforeEach(async () => {
  hall = await openHall();
  [counterId] = hall.counters;
});
afterEach(() => hall.store.close());

const add = (ticket: TicketView, code: string, count = 1) =>
  hall.store.call('queue.addItem', {
    counterId,
    ticketId: ticket.id,
    businessTypeId: hall.businessId(code),
    count,
  });
const itemOf = (ticket: TicketView, code: string): number => {
  const item = ticket.items.find(({ businessTypeId }) => businessTypeId === hall.businessId(code));
  if (!item) throw new Error(`${ticket.number} has no ${code}.`);
  return item.id;
};
const ending = (ticket: TicketView, code: string) => ({
  counterId,
  ticketId: ticket.id,
  itemId: itemOf(ticket, code),
});

/** Three payments and a plan change, in service. */
async function severalItems(): Promise<TicketView> {
  await hall.issue('B01', { count: 3, more: [{ businessTypeId: hall.businessId('B11') }] });
  return hall.serveNext(counterId);
}

describe('one ticket for several businesses', () => {
  it('is queued by the first and limited by all, each as often as it counts', async () => {
    const ticket = await severalItems();
    expect(ticket).toMatchObject({ number: 'A001', businessTypeId: hall.businessId('B01') });
    expect(ticket.clock.limitMs).toBe((3 * 5 + 10) * minute);
  });

  it('may gain and lose businesses while the customer is there', async () => {
    const ticket = await severalItems();
    const longer = await add(ticket, 'B02', 2);
    expect(longer.clock.limitMs).toBe((3 * 5 + 10 + 2 * 5) * minute);
    const shorter = await hall.store.call('queue.removeItem', ending(longer, 'B11'));
    expect(shorter.clock.limitMs).toBe((3 * 5 + 2 * 5) * minute);
    expect(shorter.items.map(({ count }) => count)).toEqual([3, 2]);
  });

  it('keeps at least one business', async () => {
    await hall.issue('B01');
    const ticket = await hall.serveNext(counterId);
    expect((await hall.store.refused('queue.removeItem', ending(ticket, 'B01'))).code).toBe(
      'queue.last-item',
    );
  });

  it('keeps the limit of the day on which an item was added', async () => {
    const ticket = await severalItems();
    const types = await hall.store.call('store.businessTypes', {});
    const payment = types.find(({ code }) => code === 'B01');
    if (!payment) throw new Error('The test hall has no B01.');
    const { id, name, series, complexity, targetMinutes, divertible, mustInform, backOffice } = payment;
    const kept = { id, name, series, complexity, targetMinutes, divertible, mustInform, backOffice };
    await hall.store.call('store.changeBusinessType', { ...kept, limitMinutes: 7 });
    expect((await hall.ticket(ticket)).clock.limitMs).toBe((3 * 5 + 10) * minute);
    expect((await add(ticket, 'B01')).clock.limitMs).toBe((3 * 5 + 10 + 7) * minute);
  });

  it('adds nothing to the limit for a business without one', async () => {
    await hall.issue('B27');
    const ticket = await hall.serveNext(counterId);
    expect(ticket.clock.limitMs).toBeNull();
    expect((await add(ticket, 'B01')).clock.limitMs).toBe(5 * minute);
  });

  it('is not made of businesses that are unknown or not offered', async () => {
    const ticket = await severalItems();
    const unknown = { counterId, ticketId: ticket.id, businessTypeId: 99_999 };
    expect((await hall.store.refused('queue.addItem', unknown)).code).toBe('queue.business-unknown');
    const closed = { id: hall.businessId('B02'), active: false };
    await hall.store.call('store.setBusinessTypeActive', closed);
    const notOffered = { ...unknown, businessTypeId: closed.id };
    expect((await hall.store.refused('queue.addItem', notOffered)).code).toBe('queue.business-closed');
  });
});

describe('the end of a visit', () => {
  it('ends all its businesses together, settled unless a cause is named', async () => {
    const ticket = await severalItems();
    const finished = await hall.store.call('queue.finish', {
      counterId,
      ticketId: ticket.id,
      unsettled: [{ itemId: itemOf(ticket, 'B11'), cause: 'materials' }],
    });
    expect(finished.items).toMatchObject([
      { outcome: 'settled', cause: null },
      { outcome: 'unsettled', cause: 'materials' },
    ]);
    expect((await hall.screen(counterId)).itemsToday).toBe(4);
  });

  it('knows only its own businesses', async () => {
    const ticket = await severalItems();
    const input = { counterId, ticketId: ticket.id, unsettled: [{ itemId: 99_999, cause: 'system' }] };
    expect((await hall.store.refused('queue.finish', input)).code).toBe('queue.item-unknown');
    expect((await hall.ticket(ticket)).state).toBe('serving');
  });

  it('takes the cause of a visit over its limit, which can also be named before or after', async () => {
    const name = (ticket: TicketView, cause: string) =>
      hall.store.call('queue.nameOverLimitCause', {
        counterId,
        ticketId: ticket.id,
        cause: cause as 'system',
      });
    const ticket = await severalItems();
    hall.pass(60 * minute);
    expect((await name(ticket, 'complex')).overLimitCause).toBe('complex');
    const finished = await hall.finish(counterId, ticket);
    expect(finished.overLimitCause).toBe('complex');
    expect((await name(ticket, 'approval')).overLimitCause).toBe('approval');
    const other = await severalItems();
    const atTheEnd = { counterId, ticketId: other.id, overLimitCause: 'customer' as const };
    expect((await hall.store.call('queue.finish', atTheEnd)).overLimitCause).toBe('customer');
  });

  it('has no cause to be named before the service, or by another counter', async () => {
    const ticket = await severalItems();
    const input = { ticketId: ticket.id, cause: 'system' };
    const elsewhere = { counterId: hall.counters[1], ...input };
    expect((await hall.store.refused('queue.nameOverLimitCause', elsewhere)).code).toBe(
      'queue.ticket-of-another-counter',
    );
    const waiting = await hall.issue('B01');
    const early = { counterId, ...input, ticketId: waiting.id };
    expect((await hall.store.refused('queue.nameOverLimitCause', early)).code).toBe(
      'queue.ticket-wrong-state',
    );
  });
});

describe('with step timing', () => {
  it('businesses end one by one, each at its own time', async () => {
    await hall.set('stepTiming', true);
    const ticket = await severalItems();
    hall.pass(6 * minute);
    await hall.store.call('queue.endItem', { ...ending(ticket, 'B01'), unsettledCause: 'system' });
    hall.pass(6 * minute);
    const finished = await hall.finish(counterId, ticket);
    expect(finished.items).toMatchObject([
      { outcome: 'unsettled', cause: 'system' },
      { outcome: 'settled', cause: null },
    ]);
    const times = hall.store.connection.db
      .read<[number], { at: number }>(
        'SELECT ended_at - added_at AS at FROM ticket_item WHERE ticket_id = ? ORDER BY id',
      )
      .all(ticket.id);
    expect(times.map(({ at }) => at)).toEqual([6 * minute, 12 * minute]);
  });

  it('an ended business can neither end again nor be taken out', async () => {
    await hall.set('stepTiming', true);
    const ticket = await severalItems();
    await hall.store.call('queue.endItem', ending(ticket, 'B01'));
    for (const step of ['queue.endItem', 'queue.removeItem'] as const) {
      expect((await hall.store.refused(step, ending(ticket, 'B01'))).code).toBe('queue.item-unknown');
    }
    const unsettled = [{ itemId: itemOf(ticket, 'B01'), cause: 'system' }];
    const finishing = { counterId, ticketId: ticket.id, unsettled };
    expect((await hall.store.refused('queue.finish', finishing)).code).toBe('queue.item-unknown');
  });

  it('and only with it', async () => {
    const ticket = await severalItems();
    expect((await hall.store.refused('queue.endItem', ending(ticket, 'B01'))).code).toBe(
      'queue.step-timing-off',
    );
  });
});
