import { type ChainPlace, chainStart } from '../api/audit.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** The check of the audit's chain, as far as it has come. Times are UTC ms. */
export interface ChainCheck {
  readonly startedAt: number;
  /** Null while it is under way. */
  readonly finishedAt: number | null;
  readonly reached: ChainPlace;
  /** The first entry that does not follow from the one before it. */
  readonly brokenId: number | null;
  /** The last entry of the last check that found the chain whole. */
  readonly anchor: ChainPlace;
}

interface CheckRow extends Omit<ChainCheck, 'reached' | 'anchor'> {
  readonly reachedId: number;
  readonly reachedHash: string;
  readonly anchorId: number;
  readonly anchorHash: string;
}

/** The last check, finished or not; undefined before the first. */
export function findChainCheck(db: ReadableDb): ChainCheck | undefined {
  const row = db
    .read<[], CheckRow>(
      `SELECT started_at AS startedAt, finished_at AS finishedAt, broken_id AS brokenId, reached_id AS reachedId,
         reached_hash AS reachedHash, anchor_id AS anchorId, anchor_hash AS anchorHash FROM audit_check`,
    )
    .get();
  if (!row) return undefined;
  const { reachedId, reachedHash, anchorId, anchorHash, ...check } = row;
  return {
    ...check,
    reached: { id: reachedId, hash: reachedHash },
    anchor: { id: anchorId, hash: anchorHash },
  };
}

/** A check from the first entry on. */
export function newChainCheck(before: ChainCheck | undefined, startedAt: number): ChainCheck {
  const anchor = before?.anchor ?? chainStart;
  return { startedAt, finishedAt: null, reached: chainStart, brokenId: null, anchor };
}

/** Keeps how far the check has come. */
export function keepChainCheck(db: Db, check: ChainCheck): void {
  const { startedAt, finishedAt, reached, brokenId, anchor } = check;
  db.write<[number, number | null, number, string, number | null, number, string]>(
    `INSERT OR REPLACE INTO audit_check
       (id, started_at, finished_at, reached_id, reached_hash, broken_id, anchor_id, anchor_hash)
     VALUES (1, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(startedAt, finishedAt, reached.id, reached.hash, brokenId, anchor.id, anchor.hash);
}
