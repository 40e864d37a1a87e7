import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeDay } from '../../../main/queue/close-day.ts';
import { type TestStore, openTestStore, testStart } from '../open-test-store.ts';
import { runNow } from '../run-jobs.ts';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

describe('soon after midnight', () => {
  it('the host closes what the day left open, and nobody sits at a counter any more', async () => {
    const types = await store.call('store.businessTypes', {});
    const businessTypeId = types.find(({ series, active }) => series === 'A' && active)?.id ?? 0;
    await store.call('queue.takeSeat', { counterId: 1, staffNumber: '8011' });
    const { ticket } = await store.call('queue.issueTicket', { businessTypeId });
    store.clock.advanceTo(testStart + 16 * 3_600_000);
    await runNow(store, closeDay);
    expect((await store.call('queue.ticket', { ticketId: ticket.id })).ticket.state).toBe('expired');
    const { counters } = await store.call('queue.hall', {});
    expect(counters.filter(({ state }) => state !== 'closed')).toEqual([]);
    const { figures } = await store.call('reports.day', { date: '2026-11-17' });
    expect(figures).toMatchObject({ visitors: 1, abandoned: 1, present: 0 });
  });

  it('leaves today alone', async () => {
    const types = await store.call('store.businessTypes', {});
    const { ticket } = await store.call('queue.issueTicket', { businessTypeId: types[0]?.id ?? 0 });
    await runNow(store, closeDay);
    expect((await store.call('queue.ticket', { ticketId: ticket.id })).ticket.state).toBe('waiting');
  });
});
