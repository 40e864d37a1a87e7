import type { Db, ReadableDb } from '../database/handle.ts';

/** Work to be done beside the calls. */
export interface NewJob {
  /** A kind that the host knows, such as `upkeep.backup`. */
  readonly kind: string;
  /** What it is about. The same kind and key is queued once, ever. */
  readonly key: string;
  /** What the work needs to know: ids and figures, as JSON. */
  readonly payload?: unknown;
  /** Not to be begun before, UTC ms; at once when left out. */
  readonly dueAt?: number;
  /** The moment by its rule (UTC ms), where a rule queues it. */
  readonly scheduledFor?: number;
}

/**
 * Queues a job in the caller's transaction, so that it is done if and only if what asks for it is committed.
 * Returns its id, or undefined where this kind and key has been queued before.
 */
export function queueJob(db: Db, job: NewJob, now: number): number | undefined {
  return db
    .write<[string, string, string, number, number | null, number], { id: number }>(
      `INSERT INTO job (kind, key, payload, state, queued_at, scheduled_for, due_at)
       VALUES (?, ?, ?, 'queued', ?, ?, ?) ON CONFLICT (kind, key) DO NOTHING RETURNING id`,
    )
    .get(
      job.kind,
      job.key,
      JSON.stringify(job.payload ?? null),
      now,
      job.scheduledFor ?? null,
      job.dueAt ?? now,
    )?.id;
}

/** The newest occurrence (UTC ms) of each kind that a rule has queued. */
export function lastQueuedByRule(db: ReadableDb): Map<string, number> {
  const rows = db
    .read<[], { kind: string; at: number }>(
      'SELECT kind, max(scheduled_for) AS at FROM job WHERE scheduled_for IS NOT NULL GROUP BY kind',
    )
    .all();
  return new Map(rows.map(({ kind, at }) => [kind, at]));
}
