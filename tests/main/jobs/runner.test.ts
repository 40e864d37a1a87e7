import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { Topic } from '../../../shared/call/procedure.ts';
import { Refusal } from '../../../shared/call/refusal.ts';
import type { JobState } from '../../../shared/jobs/job.ts';
import { attemptsAllowed } from '../../../shared/jobs/retry.ts';
import { zonedTime } from '../../../shared/time/business-date.ts';
import { cancelJob, findJob, forgetJobsEndedBefore, listJobs } from '../../../db/jobs/jobs.ts';
import { type NewJob, queueJob } from '../../../db/jobs/queue-job.ts';
import { beginJob } from '../../../db/jobs/work.ts';
import { type JobKind, jobKind } from '../../../main/jobs/job-kind.ts';
import { type JobRunner, createJobRunner } from '../../../main/jobs/runner.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';

const minute = 60_000;

describe('work beside the calls', () => {
  let store: TestStore;
  let news: Topic[][];
  let faults: unknown[];
  beforeEach(async () => {
    store = await openTestStore();
    news = [];
    faults = [];
  });
  afterEach(() => store.close());

  const runnerOf = (...kinds: JobKind[]): JobRunner =>
    createJobRunner({
      connection: store.connection,
      clock: store.clock,
      kinds,
      services: store.services,
      onChanged: (topics) => news.push([...topics]),
      onFault: (_kind, error) => `R${faults.push(error)}`,
    });
  const kindOf = (kind: string, run: JobKind['run'], more: Partial<JobKind> = {}): JobKind =>
    jobKind({ kind, lane: 'background', payload: z.unknown(), topics: [], run, ...more });
  const nightly = { rule: { every: 'day', at: '03:10' }, missed: 'newest' } as const;
  const at = (date: string, time: string): number => zonedTime(date, time, 'Asia/Shanghai');
  const queue = (job: NewJob): number => queueJob(store.connection.db, job, store.clock.now()) ?? 0;
  const stateOf = (id: number): JobState | undefined => findJob(store.connection.db, id)?.state;

  describe('by a rule', () => {
    it('is done once each night', async () => {
      const done: number[] = [];
      const runner = runnerOf(
        kindOf('test.nightly', () => Promise.resolve(void done.push(store.clock.now())), {
          schedule: nightly,
        }),
      );
      await runner.runDue();
      expect(done).toEqual([]);
      store.clock.advanceTo(at('2026-11-18', '03:10'));
      await runner.runDue();
      await runner.runDue();
      expect(done).toEqual([at('2026-11-18', '03:10')]);
      store.clock.advanceTo(at('2026-11-19', '05:00'));
      await runner.runDue();
      expect(done).toHaveLength(2);
    });

    it('is caught up on after days switched off: the newest night only, by another runner too', async () => {
      let done = 0;
      const kind = kindOf('test.nightly', () => Promise.resolve(void (done += 1)), { schedule: nightly });
      store.clock.advanceTo(at('2026-11-18', '04:00'));
      await runnerOf(kind).runDue();
      store.clock.advanceTo(at('2026-11-25', '08:00'));
      await runnerOf(kind).runDue();
      expect(done).toBe(2);
      expect(listJobs(store.connection.db, ['done'], 10).map((job) => job.key)).toEqual([
        '2026-11-25',
        '2026-11-18',
      ]);
    });

    it('does not run again because its old record was cleared away', async () => {
      let done = 0;
      const runner = runnerOf(
        kindOf('test.nightly', () => Promise.resolve(void (done += 1)), { schedule: nightly }),
      );
      store.clock.advanceTo(at('2026-11-18', '04:00'));
      await runner.runDue();
      expect(forgetJobsEndedBefore(store.connection.db, store.clock.now() + 1, 10)).toBe(0);
      await runner.runDue();
      expect(done).toBe(1);
    });
  });

  describe('asked for by a command', () => {
    it('is done with what the command gave it, and only if the command was committed', async () => {
      const printed: unknown[] = [];
      const runner = runnerOf(
        jobKind({
          kind: 'test.print',
          lane: 'prompt',
          payload: z.strictObject({ ticketId: z.int() }),
          topics: ['queue'],
          run: (_context, { ticketId }) => Promise.resolve(void printed.push(ticketId)),
        }),
      );
      const command = store.connection.raw.transaction((ticketId: number, isRefused: boolean) => {
        queue({ kind: 'test.print', key: `ticket-${ticketId}`, payload: { ticketId } });
        if (isRefused) throw new Refusal('queue.nobody-waiting');
      });
      command(7, false);
      expect(() => command(8, true)).toThrow(Refusal);
      await runner.runDue();
      expect(printed).toEqual([7]);
      expect(news.at(-1)).toEqual(['jobs', 'queue']);
    });

    it('is queued once for one thing, however often it is asked for', () => {
      expect(queue({ kind: 'test.print', key: 'ticket-7' })).toBeGreaterThan(0);
      expect(queueJob(store.connection.db, { kind: 'test.print', key: 'ticket-7' }, 0)).toBeUndefined();
    });

    it('waits for the moment from which it is due', async () => {
      const runner = runnerOf(kindOf('test.remind', () => Promise.resolve()));
      const id = queue({ kind: 'test.remind', key: '1', dueAt: store.clock.now() + minute });
      await runner.runDue();
      expect(stateOf(id)).toBe('queued');
      store.clock.advanceTo(store.clock.now() + minute);
      await runner.runDue();
      expect(stateOf(id)).toBe('done');
    });
  });

  it('is done one at a time, the longest due first, while what somebody waits for goes its own way', async () => {
    const log: string[] = [];
    const printed = Promise.withResolvers<void>();
    const runner = runnerOf(
      kindOf('test.slow', async ({ pause }, name) => {
        log.push(`begin ${String(name)}`);
        await printed.promise;
        await pause();
        log.push(`end ${String(name)}`);
      }),
      kindOf(
        'test.print',
        () => {
          log.push('print');
          printed.resolve();
          return Promise.resolve();
        },
        { lane: 'prompt' },
      ),
    );
    const now = store.clock.now();
    queue({ kind: 'test.slow', key: 'b', payload: 'b', dueAt: now - 1 });
    queue({ kind: 'test.slow', key: 'a', payload: 'a', dueAt: now - 2 });
    queue({ kind: 'test.print', key: '1' });
    await runner.runDue();
    expect(log.filter((line) => line !== 'print')).toEqual(['begin a', 'end a', 'begin b', 'end b']);
    expect(log.indexOf('print')).toBeLessThan(log.indexOf('end a'));
  });

  it('lets calls go first between its steps', async () => {
    let steps = 0;
    const runner = runnerOf(
      kindOf('test.long', async ({ pause }) => {
        for (; steps < 1_000; steps += 1) await pause();
      }),
    );
    queue({ kind: 'test.long', key: '1' });
    const working = runner.runDue();
    await store.call('host.status', {});
    expect(steps).toBeLessThan(1_000);
    await working;
    expect(steps).toBe(1_000);
  });

  it('says how far it has got, without writing it down at every step', async () => {
    const shown: unknown[] = [];
    const runner = runnerOf(
      kindOf('test.long', ({ progress }) => {
        for (let step = 0; step < 10; step += 1) {
          progress('test.copying', step / 10);
          store.clock.advanceTo(store.clock.now() + 250);
          const job = findJob(store.connection.db, 1);
          shown.push(job?.state === 'running' && job.progress?.share);
        }
        return Promise.resolve();
      }),
    );
    expect(queue({ kind: 'test.long', key: '1' })).toBe(1);
    await runner.runDue();
    expect(shown).toEqual([0, 0, 0, 0, 0.4, 0.4, 0.4, 0.4, 0.8, 0.8]);
    expect(news).toHaveLength(5);
  });

  describe('that fails', () => {
    it('is tried again after longer and longer pauses, and then shows why it failed', async () => {
      const runner = runnerOf(
        kindOf('test.print', () => Promise.reject(new Refusal('printing.no-paper', { printer: '80' }))),
      );
      const id = queue({ kind: 'test.print', key: '1' });
      for (let attempt = 1; attempt < attemptsAllowed; attempt += 1) {
        await runner.runDue();
        await runner.runDue();
        expect(findJob(store.connection.db, id)).toMatchObject({ state: 'queued', attempts: attempt });
        store.clock.advanceTo(store.clock.now() + 60 * minute);
      }
      await runner.runDue();
      expect(findJob(store.connection.db, id)).toMatchObject({
        state: 'failed',
        attempts: attemptsAllowed,
        failure: { code: 'printing.no-paper', details: { printer: '80' } },
      });
      expect(faults).toEqual([]);
    });

    it('is forgiven when it succeeds the next time', async () => {
      let attempts = 0;
      const runner = runnerOf(
        kindOf('test.print', () => {
          attempts += 1;
          return attempts === 1 ? Promise.reject(new Error('no answer')) : Promise.resolve();
        }),
      );
      const id = queue({ kind: 'test.print', key: '1' });
      await runner.runDue();
      expect(findJob(store.connection.db, id)).toMatchObject({
        state: 'queued',
        failure: { code: 'jobs.fault', details: { reference: 'R1' } },
      });
      store.clock.advanceTo(store.clock.now() + 10_000);
      await runner.runDue();
      expect(stateOf(id)).toBe('done');
    });

    it('says that the disk is full in the words for it', async () => {
      const full = Object.assign(new Error('write'), { code: 'ENOSPC' });
      const runner = runnerOf(kindOf('test.write', () => Promise.reject(full)));
      const id = queue({ kind: 'test.write', key: '1' });
      await runner.runDue();
      expect(findJob(store.connection.db, id)).toMatchObject({ failure: { code: 'call.disk-full' } });
    });

    it('does not hold up the next one', async () => {
      const runner = runnerOf(
        kindOf('test.bad', () => {
          throw new Error('at once');
        }),
        kindOf('test.good', () => Promise.resolve()),
      );
      queue({ kind: 'test.bad', key: '1' });
      const good = queue({ kind: 'test.good', key: '1' });
      await runner.runDue();
      expect(stateOf(good)).toBe('done');
    });
  });

  describe('that a crash interrupts', () => {
    const crashedIn = (job: NewJob, attempts: number): number => {
      const id = queue(job);
      store.connection.raw.prepare('UPDATE job SET attempts = ? WHERE id = ?').run(attempts - 1, id);
      beginJob(store.connection.db, id, store.clock.now());
      return id;
    };

    it('is begun again at the next start', async () => {
      const id = crashedIn({ kind: 'test.write', key: '1' }, 1);
      await runnerOf(kindOf('test.write', () => Promise.resolve())).runDue();
      expect(findJob(store.connection.db, id)).toMatchObject({ state: 'done', attempts: 2 });
    });

    it('is given up where it was interrupted every time, because it may be what crashes', async () => {
      const id = crashedIn({ kind: 'test.write', key: '1' }, attemptsAllowed);
      await runnerOf(kindOf('test.write', () => Promise.resolve())).runDue();
      expect(findJob(store.connection.db, id)).toMatchObject({
        state: 'failed',
        failure: { code: 'jobs.interrupted' },
      });
    });

    it('stays cancelled where it was to be cancelled', async () => {
      const id = crashedIn({ kind: 'test.write', key: '1' }, 1);
      cancelJob(store.connection.db, id, store.clock.now());
      await runnerOf(kindOf('test.write', () => Promise.resolve())).runDue();
      expect(stateOf(id)).toBe('cancelled');
    });
  });

  it('ends at its next step when it is cancelled', async () => {
    let steps = 0;
    const runner = runnerOf(
      kindOf('test.long', async ({ pause }) => {
        for (; steps < 100; steps += 1) {
          if (steps === 3) cancelJob(store.connection.db, 1, store.clock.now());
          await pause();
        }
      }),
    );
    queue({ kind: 'test.long', key: '1' });
    await runner.runDue();
    expect(steps).toBe(3);
    expect(stateOf(1)).toBe('cancelled');
  });

  it('is put back when the host closes, and that attempt does not count', async () => {
    const begun = Promise.withResolvers<void>();
    const kind = kindOf('test.long', async ({ pause }) => {
      begun.resolve();
      for (let step = 0; step < 1_000_000; step += 1) await pause();
    });
    const id = queue({ kind: 'test.long', key: '1' });
    const runner = runnerOf(kind);
    const working = runner.runDue();
    await begun.promise;
    await runner.stop();
    await working;
    expect(findJob(store.connection.db, id)).toMatchObject({ state: 'queued', attempts: 0 });
  });

  it('waits a quiet while after the start, except for what somebody waits for', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const printed = Promise.withResolvers<void>();
      const cleared = Promise.withResolvers<void>();
      const runner = runnerOf(
        kindOf('test.print', () => Promise.resolve(printed.resolve()), { lane: 'prompt' }),
        kindOf('test.clear', () => Promise.resolve(cleared.resolve())),
      );
      const clear = queue({ kind: 'test.clear', key: '1' });
      runner.start();
      const print = queue({ kind: 'test.print', key: '1' });
      runner.wake();
      await printed.promise;
      await setImmediate();
      expect([stateOf(print), stateOf(clear)]).toEqual(['done', 'queued']);
      vi.advanceTimersByTime(10_000);
      await cleared.promise;
      await runner.stop();
      expect(stateOf(clear)).toBe('done');
    } finally {
      vi.useRealTimers();
    }
  });
});
