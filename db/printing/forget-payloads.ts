import type { Db } from '../database/handle.ts';

/** JSON of a payload that was forgotten. */
export const forgottenPayload = 'null';

/**
 * Forgets what prints were made from that ended before (UTC ms), at most so many at once; the prints themselves stay.
 * One whose fate somebody still has to name keeps it. @returns how many there were
 */
export function forgetPayloadsBefore(db: Db, before: number, most: number): number {
  return db
    .write<[number, number]>(
      `UPDATE print_job SET payload = 'null' WHERE id IN (
         SELECT id FROM print_job
         WHERE payload <> 'null' AND ended_at IS NOT NULL AND ended_at < ?
           AND NOT (state = 'unknown' AND answer IS NULL)
         ORDER BY ended_at LIMIT ?)`,
    )
    .run(before, most).changes;
}
