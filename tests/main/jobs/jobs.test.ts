import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginJob, endJob } from '../../../db/jobs/work.ts';
import { queueJob } from '../../../db/jobs/queue-job.ts';
import { type TestStore, atTheDesk, openTestStore } from '../open-test-store.ts';

const forgetting = 'jobs.forget-ended';

describe('the list of work beside the calls', () => {
  let store: TestStore;
  beforeEach(async () => {
    store = await openTestStore();
  });
  afterEach(() => store.close());

  const queue = (key: string): number =>
    queueJob(store.connection.db, { kind: 'printing.print', key }, store.clock.now()) ?? 0;

  it('shows what falls due by itself and when next, and the jobs, newest first', async () => {
    const [older, newer] = [queue('A001'), queue('A002')];
    beginJob(store.connection.db, older, store.clock.now());
    endJob(store.connection.db, older, 'done', store.clock.now());
    const { jobs, scheduled } = await store.call('jobs.list', {});
    expect(jobs.map(({ id, state }) => [id, state])).toEqual([
      [newer, 'queued'],
      [older, 'done'],
    ]);
    expect(scheduled.find(({ kind }) => kind === forgetting)).toEqual({
      kind: forgetting,
      rule: { every: 'day', at: '03:40' },
      nextDueAt: Date.parse('2026-11-18T03:40:00+08:00'),
    });
    expect((await store.call('jobs.list', { states: ['done'] })).jobs.map(({ id }) => id)).toEqual([older]);
    expect((await store.call('jobs.list', { limit: 1 })).jobs).toHaveLength(1);
  });

  it('takes back a job that waits, asks a running one to end, and refuses one that has ended', async () => {
    const [waiting, running] = [queue('A001'), queue('A002')];
    beginJob(store.connection.db, running, store.clock.now());
    await store.call('jobs.cancel', { id: waiting });
    await store.call('jobs.cancel', { id: running });
    expect((await store.call('jobs.list', {})).jobs).toMatchObject([
      { id: running, state: 'running', cancelAsked: true },
      { id: waiting, state: 'cancelled', endedAt: store.clock.now() },
    ]);
    expect((await store.refused('jobs.cancel', { id: waiting })).code).toBe('jobs.ended');
    expect((await store.refused('jobs.cancel', { id: 99 })).code).toBe('jobs.unknown');
    expect(store.news).toEqual([['jobs'], ['jobs']]);
  });

  it('begins scheduled work outside its time, once', async () => {
    const { id } = await store.call('jobs.runNow', { kind: forgetting });
    expect((await store.call('jobs.list', {})).jobs).toMatchObject([
      { id, kind: forgetting, state: 'queued', dueAt: store.clock.now() },
    ]);
    expect((await store.refused('jobs.runNow', { kind: forgetting })).code).toBe('jobs.under-way');
    expect((await store.refused('jobs.runNow', { kind: 'printing.print' })).code).toBe('jobs.unknown-kind');
  });

  it('tries again what was cancelled, and refuses to repeat what is under way or done', async () => {
    const id = queue('A001');
    await store.call('jobs.cancel', { id });
    await store.call('jobs.retry', { id });
    expect((await store.call('jobs.list', {})).jobs).toMatchObject([{ id, state: 'queued', attempts: 0 }]);
    beginJob(store.connection.db, id, store.clock.now());
    expect((await store.refused('jobs.retry', { id })).code).toBe('jobs.not-to-retry');
    endJob(store.connection.db, id, 'done', store.clock.now());
    expect((await store.refused('jobs.retry', { id })).code).toBe('jobs.not-to-retry');
    expect((await store.refused('jobs.retry', { id: 99 })).code).toBe('jobs.unknown');
  });

  it('is for managers', async () => {
    const clerk = { ...atTheDesk, roles: ['clerk'] as const };
    expect((await store.refused('jobs.list', {}, clerk)).code).toBe('call.not-allowed');
    expect((await store.refused('jobs.runNow', { kind: forgetting }, clerk)).code).toBe('call.not-allowed');
  });
});
