import type { ReadableDb } from '../database/handle.ts';

/**
 * The waiting tickets of a day that ask for none of these businesses and were not sent to a counter or a skill by
 * name: whoever serves their series may call them.
 */
export function waitingForOthers(
  db: ReadableDb,
  hallId: number,
  businessDate: string,
  businessTypeIds: readonly number[],
): { readonly id: number; readonly ranksFrom: number }[] {
  return db
    .read<[number, string, string], { id: number; ranksFrom: number }>(
      `SELECT t.id, t.ranks_from AS ranksFrom FROM ticket t
       WHERE t.hall_id = ? AND t.business_date = ? AND t.state = 'waiting'
         AND t.target_counter_id IS NULL AND t.skill_id IS NULL
         AND NOT EXISTS (SELECT 1 FROM ticket_item i WHERE i.ticket_id = t.id AND i.outcome IS NULL
           AND i.business_type_id IN (SELECT value FROM json_each(?)))`,
    )
    .all(hallId, businessDate, JSON.stringify(businessTypeIds));
}
