import type { ReadableDb } from '../database/handle.ts';

/** The dedupe keys of the findings of a kind that are open. */
export function openFindingsOf(db: ReadableDb, hallId: number, kind: string): string[] {
  return db
    .read<[number, string], { key: string }>(
      'SELECT dedupe_key AS key FROM finding WHERE hall_id = ? AND kind = ? AND settled_at IS NULL',
    )
    .all(hallId, kind)
    .map(({ key }) => key);
}
