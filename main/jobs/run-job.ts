import { setImmediate } from 'node:timers/promises';
import { Refusal } from '../../shared/call/refusal.ts';
import type { JobFailure } from '../../shared/jobs/job.ts';
import { attemptsAllowed, pauseBeforeRetry } from '../../shared/jobs/retry.ts';
import type { Db } from '../../db/database/handle.ts';
import { storageRefusal } from '../../db/database/storage-refusal.ts';
import {
  type JobToDo,
  beginJob,
  endJob,
  failJob,
  isCancelAsked,
  noteProgress,
  putJobBack,
  tryJobAgain,
} from '../../db/jobs/work.ts';
import { findHall } from '../../db/store/hall.ts';
import { type JobContext, JobInterrupted, type JobKind } from './job-kind.ts';
import type { JobRunnerOptions } from './runner-options.ts';

/** Progress is written, and told to the screens, this often at most, ms. */
const progressPause = 1_000;

/** Does one job, from its beginning to its done, failed, cancelled or put back. */
export async function runJob(
  options: JobRunnerOptions,
  kind: JobKind,
  job: JobToDo,
  isClosing: () => boolean,
): Promise<void> {
  const { clock, onChanged } = options;
  const write = writerOf(options);
  write((db) => beginJob(db, job.id, clock.now()));
  onChanged(['jobs']);
  try {
    const context = contextOf(options, job, write, isClosing);
    await kind.run(context, kind.payload.parse(JSON.parse(job.payload)));
    write((db) => endJob(db, job.id, 'done', clock.now()));
  } catch (error) {
    write((db) => settleUndone(options, db, kind, job, error));
  }
  onChanged(['jobs', ...kind.topics]);
}

function contextOf(
  options: JobRunnerOptions,
  job: JobToDo,
  write: JobContext['write'],
  isClosing: () => boolean,
): JobContext {
  const { connection, services, clock, onChanged } = options;
  const { db } = connection;
  let toldAt = -Infinity;
  const assertNotInterrupted = (): void => {
    if (isClosing() || isCancelAsked(db, job.id)) throw new JobInterrupted();
  };
  return {
    jobId: job.id,
    db,
    connection,
    clock,
    host: services,
    hall: findHall(db),
    write,
    progress: (words, share) => {
      if (clock.now() - toldAt < progressPause) return;
      toldAt = clock.now();
      write((writable) => noteProgress(writable, job.id, { words, share: share ?? null }));
      onChanged(['jobs']);
    },
    pause: async () => {
      await setImmediate();
      assertNotInterrupted();
    },
    assertNotInterrupted,
  };
}

function settleUndone(
  { clock, onFault }: JobRunnerOptions,
  db: Db,
  kind: JobKind,
  job: JobToDo,
  error: unknown,
): void {
  const now = clock.now();
  if (error instanceof JobInterrupted) {
    if (isCancelAsked(db, job.id)) endJob(db, job.id, 'cancelled', now);
    else putJobBack(db, job.id);
    return;
  }
  const failure = failureOf(error, () => onFault(kind.kind, error));
  const attempts = job.attempts + 1;
  if (attempts >= attemptsAllowed) failJob(db, job.id, failure, now);
  else tryJobAgain(db, job.id, failure, now + pauseBeforeRetry(attempts));
}

function failureOf(error: unknown, reference: () => string): JobFailure {
  const refusal = error instanceof Refusal ? error : storageRefusal(error);
  if (refusal) return { code: refusal.code, details: { ...refusal.details } };
  return { code: 'jobs.fault', details: { reference: reference() } };
}

function writerOf({ connection }: JobRunnerOptions): JobContext['write'] {
  return (work) => connection.raw.transaction(() => work(connection.db)).immediate();
}
