import type { LocalName } from '../../shared/store/local-name.ts';
import type { ReadableDb } from '../database/handle.ts';

/** The names of what a day's figures are grouped by: those no longer in use included, for past days show them. */
export function groupNames(db: ReadableDb, hallId: number) {
  return {
    businesses: db
      .read<[number], { id: number; name: string }>(
        'SELECT id, name FROM business_type WHERE hall_id = ? ORDER BY position, id',
      )
      .all(hallId)
      .map(({ id, name }) => ({ id, name: JSON.parse(name) as LocalName })),
    counters: db
      .read<[number], { id: number; number: number }>(
        'SELECT id, number FROM counter WHERE hall_id = ? ORDER BY number',
      )
      .all(hallId),
    persons: db
      .read<[number], { id: number; staffNumber: string }>(
        'SELECT id, staff_number AS staffNumber FROM person WHERE hall_id = ? ORDER BY staff_number',
      )
      .all(hallId),
  };
}
