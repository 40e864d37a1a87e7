import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerOf } from '../../../shared/api/contract.ts';
import type { TicketFilter } from '../../../shared/reports/day-ticket.ts';
import { type TestStore, openTestStore, testStart } from '../open-test-store.ts';

const second = 1_000;
const today = '2026-11-17';
type Figures = AnswerOf<'reports.day'>['figures'];

let store: TestStore;
let businessTypeId = 0;
let seriesB = 0;
beforeEach(async () => {
  store = await openTestStore();
  const types = await store.call('store.businessTypes', {});
  businessTypeId = types.find(({ series, active }) => series === 'A' && active)?.id ?? 0;
  seriesB = (await store.call('store.series', {})).find(({ letter }) => letter === 'B')?.id ?? 0;
  await store.call('queue.takeSeat', { counterId: 1, staffNumber: '8011' });
  await store.call('queue.takeSeat', { counterId: 2, staffNumber: '8012' });
});
afterEach(() => store.close());

/** Moves the hall's clock to so many seconds after opening. */
const at = (seconds: number): void => store.clock.advanceTo(testStart + seconds * second);
const issue = async (): Promise<number> =>
  (await store.call('queue.issueTicket', { businessTypeId })).ticket.id;
const step = (name: 'arrive' | 'finish' | 'noShow', counterId: number, ticketId: number) =>
  store.call(`queue.${name}`, { counterId, ticketId });
const figures = async (date = today): Promise<Figures> => (await store.call('reports.day', { date })).figures;

/** One customer: takes a number at 0 s, is called at 60, comes at 80, is done at 200. */
async function serveOne(): Promise<number> {
  const ticketId = await issue();
  at(60);
  await store.call('queue.callNext', { counterId: 1 });
  at(80);
  await step('arrive', 1, ticketId);
  at(200);
  await step('finish', 1, ticketId);
  return ticketId;
}

describe('the figures of a day', () => {
  it('keep wait, way and handling apart, to the second', async () => {
    await serveOne();
    expect(await figures()).toMatchObject({
      visitors: 1,
      served: 1,
      meanWaitMs: 60 * second,
      p90WaitMs: 60 * second,
      meanWayMs: 20 * second,
      meanHandlingMs: 120 * second,
      hours: [{ hour: 8, visitors: 1, served: 1, abandoned: 0, meanWaitMs: 60 * second }],
    });
  });

  it('add up the waits, ways and handlings of a visit that was transferred', async () => {
    const ticketId = await issue();
    at(60);
    await store.call('queue.callNext', { counterId: 1 });
    at(70);
    await step('arrive', 1, ticketId);
    at(100);
    await store.call('queue.transfer', { counterId: 1, ticketId, to: { kind: 'series', seriesId: seriesB } });
    at(140);
    await store.call('queue.callNext', { counterId: 2 });
    at(145);
    await step('arrive', 2, ticketId);
    at(200);
    await step('finish', 2, ticketId);
    expect(await figures()).toMatchObject({
      visitors: 1,
      meanWaitMs: (60 + 40) * second,
      meanWayMs: (10 + 5) * second,
      meanHandlingMs: (30 + 55) * second,
    });
  });

  it('count who gave up, who did not come and who is still here, and no wait for those never served', async () => {
    const ids = [await issue(), await issue(), await issue()];
    at(30);
    await store.call('queue.cancel', { ticketId: ids[2] ?? 0 });
    await store.call('queue.callNext', { counterId: 1 });
    at(90);
    await step('noShow', 1, ids[0] ?? 0);
    expect(await figures()).toMatchObject({
      visitors: 3,
      served: 0,
      abandoned: 2,
      present: 1,
      waited: 0,
      meanWaitMs: null,
      meanHandlingMs: null,
    });
  });

  it('do not count a visit that was taken back', async () => {
    const { id } = await store.call('queue.serveWithoutTicket', { counterId: 1, businessTypeId });
    expect((await figures()).visitors).toBe(1);
    const { undo } = await store.call('queue.counter', { counterId: 1 });
    await store.call('queue.undo', { counterId: 1, eventId: undo?.eventId ?? 0 });
    expect(await figures()).toMatchObject({ visitors: 0, abandoned: 0, present: 0 });
    const { ticket } = await store.call('queue.ticket', { ticketId: id });
    expect(ticket.state).toBe('cancelled');
  });

  it('take the corrected end of a visit for its handling', async () => {
    const ticketId = await serveOne();
    const endedAt = testStart + 140 * second;
    await store.call('queue.correctEnd', { ticketId, endedAt, reason: '忘按办结' });
    expect((await figures()).meanHandlingMs).toBe(60 * second);
  });

  it('count what the day’s end closed, but not how long it took', async () => {
    await serveOne();
    const [called] = [await issue(), await issue()];
    await store.call('queue.callNext', { counterId: 1 });
    await step('arrive', 1, called);
    at(24 * 3_600);
    await store.call('queue.takeSeat', { counterId: 1, staffNumber: '8011' });
    expect(await figures()).toMatchObject({
      visitors: 3,
      served: 2,
      abandoned: 1,
      present: 0,
      meanHandlingMs: 120 * second,
    });
    expect(await figures('2026-11-18')).toMatchObject({ visitors: 0 });
  });
});

describe('the tickets behind a figure', () => {
  it('are as many as it says, for every figure and every hour', async () => {
    await serveOne();
    const waiting = [await issue(), await issue()];
    await store.call('queue.callNext', { counterId: 1 });
    at(3_600);
    await step('noShow', 1, waiting[0] ?? 0);
    await issue();
    const { visitors: all, hours, businesses, counters, persons, ...day } = await figures();
    const { served, abandoned, present, waited, withinTarget } = day;
    const counted = { all, served, abandoned, present, waited, 'within-target': withinTarget.part };
    for (const [filter, count] of Object.entries(counted) as [TicketFilter, number][]) {
      const { tickets } = await store.call('reports.dayTickets', { date: today, filter });
      expect([filter, tickets.length]).toEqual([filter, count]);
    }
    for (const { visitors, ...group } of [
      ...hours.map(({ hour, visitors }) => ({ hour, visitors })),
      ...businesses.map(({ businessTypeId, visitors }) => ({ businessTypeId, visitors })),
      ...counters.map(({ counterId, visitors }) => ({ counterId, visitors })),
      ...persons.map(({ personId, visitors }) => ({ personId, visitors })),
    ]) {
      const { tickets } = await store.call('reports.dayTickets', { date: today, filter: 'all', ...group });
      expect([group, tickets.length]).toEqual([group, visitors]);
    }
  });

  it('show their own wait, way and handling', async () => {
    const ticketId = await serveOne();
    const { tickets } = await store.call('reports.dayTickets', { date: today, filter: 'served' });
    expect(tickets).toMatchObject([
      { ticket: { id: ticketId }, waitMs: 60 * second, wayMs: 20 * second, handlingMs: 120 * second },
    ]);
  });
});
