import type { Job, JobFailure, JobProgress, JobState } from '../../shared/jobs/job.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface AnyJobRow {
  readonly id: number;
  readonly kind: string;
  readonly key: string;
  readonly queuedAt: number;
  readonly dueAt: number;
  readonly attempts: number;
  readonly cancelAsked: number;
  readonly progress: string | null;
  readonly failure: string | null;
}

/** What the table's CHECKs promise of each state. */
type JobRow = AnyJobRow &
  (
    | { readonly state: 'queued' }
    | { readonly state: 'running'; readonly startedAt: number }
    | { readonly state: 'done'; readonly startedAt: number; readonly endedAt: number }
    | { readonly state: 'failed'; readonly endedAt: number; readonly failure: string }
    | { readonly state: 'cancelled'; readonly endedAt: number }
  );

const columns = `id, kind, key, state, queued_at AS queuedAt, due_at AS dueAt, attempts, started_at AS startedAt,
  ended_at AS endedAt, cancel_asked AS cancelAsked, progress, failure`;

/** The jobs in these states, the newest first. */
export function listJobs(db: ReadableDb, states: readonly JobState[], limit: number): Job[] {
  return db
    .read<[string, number], JobRow>(
      `SELECT ${columns} FROM job WHERE state IN (SELECT value FROM json_each(?)) ORDER BY id DESC LIMIT ?`,
    )
    .all(JSON.stringify(states), limit)
    .map(jobOf);
}

/** The job of this id. */
export function findJob(db: ReadableDb, id: number): Job | undefined {
  const row = db.read<[number], JobRow>(`SELECT ${columns} FROM job WHERE id = ?`).get(id);
  return row && jobOf(row);
}

/** Whether a job of this kind is queued or running. */
export function isUnderWay(db: ReadableDb, kind: string): boolean {
  return (
    db
      .read<[string], { found: number }>(
        `SELECT 1 AS found FROM job WHERE kind = ? AND state IN ('queued', 'running') LIMIT 1`,
      )
      .get(kind) !== undefined
  );
}

/** Cancels a job that is queued, and asks a running one to end. */
export function cancelJob(db: Db, id: number, now: number): void {
  db.write<[number, number]>(
    `UPDATE job SET state = 'cancelled', ended_at = ? WHERE id = ? AND state = 'queued'`,
  ).run(now, id);
  db.write<[number]>(`UPDATE job SET cancel_asked = 1 WHERE id = ? AND state = 'running'`).run(id);
}

/** Queues a job afresh that was not done: due at once, its attempts counted anew. */
export function retryJob(db: Db, id: number, now: number): void {
  db.write<[number, number]>(
    `UPDATE job SET state = 'queued', due_at = ?, attempts = 0, ended_at = NULL, cancel_asked = 0
     WHERE id = ? AND state IN ('queued', 'failed', 'cancelled')`,
  ).run(now, id);
}

/**
 * Forgets some jobs that ended before a moment (UTC ms), and says how many. The newest occurrence of each rule
 * stays: it tells what has been queued.
 */
export function forgetJobsEndedBefore(db: Db, before: number, limit: number): number {
  return db
    .write<[number, number]>(
      `DELETE FROM job WHERE id IN (
         SELECT id FROM job AS old
         WHERE ended_at < ? AND (scheduled_for IS NULL
           OR scheduled_for < (SELECT max(scheduled_for) FROM job WHERE kind = old.kind))
         LIMIT ?)`,
    )
    .run(before, limit).changes;
}

function jobOf(row: JobRow): Job {
  const { id, kind, key, queuedAt, attempts } = row;
  const common = { id, kind, key, queuedAt, attempts };
  switch (row.state) {
    case 'queued': {
      const failure = row.failure === null ? null : (JSON.parse(row.failure) as JobFailure);
      return { ...common, state: row.state, dueAt: row.dueAt, failure };
    }
    case 'running': {
      const progress = row.progress === null ? null : (JSON.parse(row.progress) as JobProgress);
      const { state, startedAt } = row;
      return { ...common, state, startedAt, progress, cancelAsked: row.cancelAsked === 1 };
    }
    case 'done':
      return { ...common, state: row.state, startedAt: row.startedAt, endedAt: row.endedAt };
    case 'failed': {
      const failure = JSON.parse(row.failure) as JobFailure;
      return { ...common, state: row.state, endedAt: row.endedAt, failure };
    }
    case 'cancelled':
      return { ...common, state: row.state, endedAt: row.endedAt };
  }
}
