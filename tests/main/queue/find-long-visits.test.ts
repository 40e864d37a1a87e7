import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followEvents } from '../../../main/events/subscribers.ts';
import { findLongVisits } from '../../../main/queue/find-long-visits.ts';
import { type TestStore, openTestStore, testStart } from '../open-test-store.ts';

const minute = 60_000;

let store: TestStore;
let businessTypeId = 0;
let limitMinutes = 0;
let follow: () => unknown;
beforeEach(async () => {
  store = await openTestStore();
  const types = await store.call('store.businessTypes', {});
  const quick = types.find(({ series, active }) => series === 'A' && active);
  businessTypeId = quick?.id ?? 0;
  limitMinutes = quick?.limitMinutes ?? 0;
  await store.call('queue.takeSeat', { counterId: 1, staffNumber: '8011' });
  follow = followEvents(store.connection, [findLongVisits], (_name, _event, error) => {
    throw error;
  });
});
afterEach(() => store.close());

const at = (minutes: number): void => store.clock.advanceTo(testStart + minutes * minute);
const issue = async (): Promise<number> =>
  (await store.call('queue.issueTicket', { businessTypeId })).ticket.id;
const callNext = () => store.call('queue.callNext', { counterId: 1 });

async function found(kind: string) {
  follow();
  const { findings } = await store.call('findings.list', { from: '2026-11-17', to: '2026-11-17' });
  return findings.filter((finding) => finding.kind === kind);
}

describe('what the queue finds by itself', () => {
  it('a wait over the maximum, with its number and minutes, once', async () => {
    const ticketId = await issue();
    at(31);
    await callNext();
    const [finding, ...more] = await found('queue.long-wait');
    expect(finding).toMatchObject({
      polarity: 'problem',
      source: { kind: 'ticket', id: ticketId },
      times: 1,
    });
    expect(finding?.words.zh).toContain('A001 等候 31 分钟');
    expect(more).toEqual([]);
  });

  it('no wait that is just at the maximum', async () => {
    await issue();
    at(30);
    await callNext();
    expect(await found('queue.long-wait')).toEqual([]);
  });

  it('nothing of a call that was taken back', async () => {
    await issue();
    at(31);
    await callNext();
    expect(await found('queue.long-wait')).toMatchObject([{ state: 'open' }]);
    const { undo } = await store.call('queue.counter', { counterId: 1 });
    await store.call('queue.undo', { counterId: 1, eventId: undo?.eventId ?? 0 });
    expect(await found('queue.long-wait')).toMatchObject([{ state: 'settled' }]);
  });

  it('a visit over its limit, but not by the time that the system had failed', async () => {
    const ticketId = await issue();
    await callNext();
    await store.call('queue.arrive', { counterId: 1, ticketId });
    await store.call('queue.declareFailure', {});
    at(10);
    await store.call('queue.endFailure', {});
    at(10 + limitMinutes);
    await store.call('queue.finish', { counterId: 1, ticketId });
    expect(await found('queue.over-limit')).toEqual([]);

    const next = await issue();
    await callNext();
    await store.call('queue.arrive', { counterId: 1, ticketId: next });
    at(10 + 2 * limitMinutes + 1);
    await store.call('queue.finish', { counterId: 1, ticketId: next });
    expect(await found('queue.over-limit')).toMatchObject([
      { subject: { kind: 'counter', id: 1 }, source: { id: next } },
    ]);
  });

  it('a streak of no-shows once it is long enough, and the same streak as it grows', async () => {
    for (let count = 1; count <= 6; count += 1) {
      const ticketId = await issue();
      await callNext();
      at(count);
      await store.call('queue.noShow', { counterId: 1, ticketId });
      const streaks = await found('queue.no-show-streak');
      expect(streaks).toHaveLength(count < 5 ? 0 : 1);
    }
    const [streak] = await found('queue.no-show-streak');
    expect(streak).toMatchObject({ times: 2 });
    expect(streak?.words.zh).toContain('连续 6 个');
  });
});
