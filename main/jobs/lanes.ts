import { attemptsAllowed } from '../../shared/jobs/retry.ts';
import { nextJobToDo, recoverInterruptedJobs } from '../../db/jobs/work.ts';
import { type JobKind, type JobLane, jobLanes } from './job-kind.ts';
import { runJob } from './run-job.ts';
import type { JobRunnerOptions } from './runner-options.ts';

/** Where jobs are worked off: one at a time in each lane. */
export interface Lanes {
  /** Does all that is due in a lane and resolves when nothing is left there. */
  workOff(lane: JobLane): Promise<void>;
  /** Begins nothing any more, interrupts what is running at its next step and waits for that. */
  close(): Promise<void>;
}

/** Opens the lanes. The first time, what a crash has interrupted is queued again. */
export function openLanes(options: JobRunnerOptions): Lanes {
  const { connection, clock } = options;
  const working = new Map<JobLane, Promise<void>>();
  const unsettled = new Set<JobLane>(jobLanes);
  let closing = false;

  const doAllDue = async (kinds: ReadonlyMap<string, JobKind>): Promise<void> => {
    for (;;) {
      const job = closing ? undefined : nextJobToDo(connection.db, [...kinds.keys()], clock.now());
      const kind = job && kinds.get(job.kind);
      if (!kind) return;
      await runJob(options, kind, job, () => closing);
    }
  };
  const work = async (lane: JobLane): Promise<void> => {
    const kinds = kindsOf(options, lane);
    try {
      if (unsettled.has(lane)) {
        recoverInterruptedJobs(connection.db, [...kinds.keys()], attemptsAllowed, clock.now());
        unsettled.delete(lane);
      }
      await doAllDue(kinds);
    } catch (error) {
      // Not the job's own failure: its state could not be written. It is taken up again the next time.
      unsettled.add(lane);
      options.onFault('jobs', error);
    } finally {
      working.delete(lane);
    }
  };

  return {
    workOff: (lane) => {
      // Begun a moment later, so that it stands in the map before it can be done.
      const running = working.get(lane) ?? Promise.resolve().then(() => work(lane));
      working.set(lane, running);
      return running;
    },
    close: async () => {
      closing = true;
      await Promise.all(working.values());
    },
  };
}

function kindsOf({ kinds }: JobRunnerOptions, lane: JobLane): ReadonlyMap<string, JobKind> {
  return new Map(kinds.filter((kind) => kind.lane === lane).map((kind) => [kind.kind, kind]));
}
