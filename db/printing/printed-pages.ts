import type { Db } from '../database/handle.ts';

/** A paper of a query, by what it says. */
export interface PrintedPage {
  readonly hallId: number;
  readonly procedure: string;
  readonly sha256: string;
}

/** The record id of a paper: the one that it has, where the same was printed before. */
export function pageIdOf(db: Db, { hallId, procedure, sha256 }: PrintedPage): number {
  const kept = db
    .read<[number, string, string], { id: number }>(
      'SELECT id FROM printed_page WHERE hall_id = ? AND procedure = ? AND sha256 = ?',
    )
    .get(hallId, procedure, sha256);
  if (kept) return kept.id;
  const { lastInsertRowid } = db
    .write<[number, string, string]>('INSERT INTO printed_page (hall_id, procedure, sha256) VALUES (?, ?, ?)')
    .run(hallId, procedure, sha256);
  return Number(lastInsertRowid);
}
