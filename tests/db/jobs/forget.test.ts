import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetJobsEndedBefore, listJobs } from '../../../db/jobs/jobs.ts';
import { queueJob } from '../../../db/jobs/queue-job.ts';
import { beginJob, endJob } from '../../../db/jobs/work.ts';
import { type TestStore, openTestStore } from '../../main/open-test-store.ts';

describe('clearing the records of old jobs', () => {
  let store: TestStore;
  beforeEach(async () => {
    store = await openTestStore();
  });
  afterEach(() => store.close());

  const endedAt = (at: number, key: string, scheduledFor?: number): void => {
    const { db } = store.connection;
    const id =
      queueJob(db, { kind: 'test.work', key, ...(scheduledFor !== undefined && { scheduledFor }) }, at) ?? 0;
    beginJob(db, id, at);
    endJob(db, id, 'done', at);
  };
  const left = (): string[] => listJobs(store.connection.db, ['queued', 'done'], 100).map((job) => job.key);

  it('leaves the young, the unfinished, and the newest occurrence of each rule', () => {
    endedAt(10, 'night 1', 10);
    endedAt(20, 'night 2', 20);
    endedAt(20, 'paper 1');
    endedAt(30, 'paper 2');
    queueJob(store.connection.db, { kind: 'test.work', key: 'waiting' }, 5);
    expect(forgetJobsEndedBefore(store.connection.db, 30, 100)).toBe(2);
    expect(left()).toEqual(['waiting', 'paper 2', 'night 2']);
  });

  it('takes no more than so many at a time', () => {
    for (let paper = 0; paper < 5; paper += 1) endedAt(10, `paper ${paper}`);
    expect(forgetJobsEndedBefore(store.connection.db, 30, 3)).toBe(3);
    expect(forgetJobsEndedBefore(store.connection.db, 30, 3)).toBe(2);
    expect(left()).toEqual([]);
  });
});
