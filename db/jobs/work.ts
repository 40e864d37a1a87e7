import type { JobFailure, JobProgress } from '../../shared/jobs/job.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** A job that is to be done now. */
export interface JobToDo {
  readonly id: number;
  readonly kind: string;
  readonly key: string;
  /** JSON */
  readonly payload: string;
  /** How often it has been begun before. */
  readonly attempts: number;
}

/** The job of these kinds that has been due longest, if one is due. @param now UTC ms */
export function nextJobToDo(db: ReadableDb, kinds: readonly string[], now: number): JobToDo | undefined {
  return db
    .read<[number, string], JobToDo>(
      `SELECT id, kind, key, payload, attempts FROM job
       WHERE state = 'queued' AND due_at <= ? AND kind IN (SELECT value FROM json_each(?))
       ORDER BY due_at, id LIMIT 1`,
    )
    .get(now, JSON.stringify(kinds));
}

/** When the next queued job of these kinds falls due, UTC ms; undefined where none is queued. */
export function nextDueAt(db: ReadableDb, kinds: readonly string[]): number | undefined {
  return db
    .read<[string], { at: number }>(
      `SELECT due_at AS at FROM job WHERE state = 'queued' AND kind IN (SELECT value FROM json_each(?))
       ORDER BY due_at LIMIT 1`,
    )
    .get(JSON.stringify(kinds))?.at;
}

/** Begins an attempt. */
export function beginJob(db: Db, id: number, now: number): void {
  db.write<[number, number]>(
    `UPDATE job SET state = 'running', attempts = attempts + 1, started_at = ?, progress = NULL
     WHERE id = ? AND state = 'queued'`,
  ).run(now, id);
}

/** Notes how far the running attempt has got. */
export function noteProgress(db: Db, id: number, progress: JobProgress): void {
  db.write<[string, number]>(`UPDATE job SET progress = ? WHERE id = ? AND state = 'running'`).run(
    JSON.stringify(progress),
    id,
  );
}

/** Whether somebody has asked for the running job to be cancelled. */
export function isCancelAsked(db: ReadableDb, id: number): boolean {
  const row = db
    .read<[number], { asked: number }>('SELECT cancel_asked AS asked FROM job WHERE id = ?')
    .get(id);
  return row?.asked === 1;
}

/** Ends a running job: done, or cancelled as somebody asked. */
export function endJob(db: Db, id: number, state: 'done' | 'cancelled', now: number): void {
  db.write<[string, number, number]>(
    `UPDATE job SET state = ?, ended_at = ?, progress = NULL, failure = NULL WHERE id = ? AND state = 'running'`,
  ).run(state, now, id);
}

/** Ends a running job that has failed once too often. */
export function failJob(db: Db, id: number, failure: JobFailure, now: number): void {
  db.write<[number, string, number]>(
    `UPDATE job SET state = 'failed', ended_at = ?, failure = ?, progress = NULL WHERE id = ? AND state = 'running'`,
  ).run(now, JSON.stringify(failure), id);
}

/** Puts a running job back, to be tried again from a moment on (UTC ms). */
export function tryJobAgain(db: Db, id: number, failure: JobFailure, dueAt: number): void {
  db.write<[number, string, number]>(
    `UPDATE job SET state = 'queued', due_at = ?, failure = ?, progress = NULL WHERE id = ? AND state = 'running'`,
  ).run(dueAt, JSON.stringify(failure), id);
}

/** Puts a running job back because the host is closing: this attempt does not count. */
export function putJobBack(db: Db, id: number): void {
  db.write<[number]>(
    `UPDATE job SET state = 'queued', attempts = attempts - 1, progress = NULL WHERE id = ? AND state = 'running'`,
  ).run(id);
}

/**
 * Takes up what stands as running though nobody works on it, because the host crashed or the disk was full: it is
 * queued again, unless it was to be cancelled, or was begun so often that it may be the cause of the crash.
 */
export function recoverInterruptedJobs(
  db: Db,
  kinds: readonly string[],
  attemptsAllowed: number,
  now: number,
): void {
  const interrupted: JobFailure = { code: 'jobs.interrupted', details: {} };
  db.write<[{ kinds: string; allowed: number; now: number; interrupted: string }]>(
    `UPDATE job SET progress = NULL,
       state = CASE WHEN cancel_asked THEN 'cancelled' WHEN attempts >= @allowed THEN 'failed' ELSE 'queued' END,
       ended_at = CASE WHEN cancel_asked OR attempts >= @allowed THEN @now END,
       failure = CASE WHEN attempts >= @allowed AND NOT cancel_asked THEN @interrupted ELSE failure END
     WHERE state = 'running' AND kind IN (SELECT value FROM json_each(@kinds))`,
  ).run({
    kinds: JSON.stringify(kinds),
    allowed: attemptsAllowed,
    now,
    interrupted: JSON.stringify(interrupted),
  });
}
