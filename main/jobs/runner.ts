import { jobsDue, nextDueOf } from '../../shared/jobs/schedule.ts';
import { lastQueuedByRule, queueJob } from '../../db/jobs/queue-job.ts';
import { nextDueAt } from '../../db/jobs/work.ts';
import { findHall } from '../../db/store/hall.ts';
import { type JobLane, jobLanes, scheduledOf } from './job-kind.ts';
import { openLanes } from './lanes.ts';
import type { JobRunnerOptions } from './runner-options.ts';

/** Does the store's work beside the calls, one job at a time in each lane. */
export interface JobRunner {
  /** Queues what has fallen due by the rules, and does all that is due. Resolves when nothing due is left. */
  runDue(): Promise<void>;
  /** Begins to work by itself: at once on what somebody waits for, on the rest after a quiet while. */
  start(): void;
  /** Something may have been queued: for after every commit. */
  wake(): void;
  /** Interrupts what is running at its next step and waits for that. */
  stop(): Promise<void>;
}

/** How long after the start nothing is caught up on, so that the first ticket never waits, ms. */
const quietStart = 10_000;
/** How long to sleep at most: nobody tells when a clock was set, ms. */
const longestSleep = 60_000;
/** And at least, where something that is due could not be begun, ms. */
const shortestSleep = 5_000;

/** Makes the runner of a store's jobs; it rests until it is started or driven. */
export function createJobRunner(options: JobRunnerOptions): JobRunner {
  const { clock } = options;
  const lanes = openLanes(options);
  let open: readonly JobLane[] = [];
  let timer: NodeJS.Timeout | undefined;
  let wakesAt = Infinity;
  let waking: NodeJS.Immediate | undefined;

  const work = async (): Promise<void> => {
    await Promise.all(open.map(lanes.workOff));
    if (open.length > 0) sleepUntil(nextQueued(options));
  };
  const sleepUntil = (at: number): void => {
    if (at >= wakesAt) return;
    wakesAt = at;
    clearTimeout(timer);
    const pause = Math.min(longestSleep, Math.max(shortestSleep, at - clock.now()));
    timer = setTimeout(wakeUp, pause).unref();
  };
  const wakeUp = (): void => {
    wakesAt = Infinity;
    open = jobLanes;
    queueDue(options);
    sleepUntil(Math.min(nextByRule(options), clock.now() + longestSleep));
    void work();
  };

  return {
    runDue: async () => {
      queueDue(options);
      await Promise.all(jobLanes.map(lanes.workOff));
    },
    start: () => {
      open = ['prompt'];
      timer = setTimeout(wakeUp, quietStart).unref();
      wakesAt = -Infinity;
      void work();
    },
    wake: () => {
      waking ??= setImmediate(() => {
        waking = undefined;
        void work();
      });
    },
    stop: async () => {
      open = [];
      clearTimeout(timer);
      clearImmediate(waking);
      await lanes.close();
    },
  };
}

/** Queues what has fallen due by the rules. Before the hall is set up it has no time, so nothing is due. */
function queueDue({ connection, clock, kinds, onFault }: JobRunnerOptions): void {
  const { db, raw } = connection;
  const hall = findHall(db);
  if (!hall) return;
  const now = clock.now();
  const due = jobsDue(scheduledOf(kinds), {
    now,
    timeZone: hall.timeZone,
    since: hall.setUpAt,
    lastQueued: lastQueuedByRule(db),
  });
  if (due.length === 0) return;
  try {
    raw
      .transaction(() => {
        for (const { kind, name, at } of due) queueJob(db, { kind, key: name, scheduledFor: at }, now);
      })
      .immediate();
  } catch (error) {
    onFault('jobs', error);
  }
}

/** When the next queued job falls due, UTC ms; infinity where none is queued. */
function nextQueued({ connection, kinds }: JobRunnerOptions): number {
  const names = kinds.map((kind) => kind.kind);
  return nextDueAt(connection.db, names) ?? Infinity;
}

/** When a rule next queues something, UTC ms. */
function nextByRule({ connection, clock, kinds }: JobRunnerOptions): number {
  const hall = findHall(connection.db);
  return hall ? nextDueOf(scheduledOf(kinds), clock.now(), hall.timeZone) : Infinity;
}
