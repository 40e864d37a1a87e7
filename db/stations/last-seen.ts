import type { Db, ReadableDb } from '../database/handle.ts';

/** Which stations hold a token, and when each was last heard of as far as it has been written down, UTC ms. */
export function stationsSeen(
  db: ReadableDb,
): { readonly id: number; readonly paired: 0 | 1; readonly lastSeenAt: number | null }[] {
  return db
    .read<[], { id: number; paired: 0 | 1; lastSeenAt: number | null }>(
      'SELECT id, token_hash IS NOT NULL AS paired, last_seen_at AS lastSeenAt FROM station',
    )
    .all();
}

/** Notes when a station was last heard of. A moment before the noted one changes nothing. @param at UTC ms */
export function noteLastSeen(db: Db, stationId: number, at: number): void {
  db.write<[number, number, number]>(
    'UPDATE station SET last_seen_at = ? WHERE id = ? AND coalesce(last_seen_at, 0) < ?',
  ).run(at, stationId, at);
}
