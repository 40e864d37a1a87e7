import type { LocalName } from '../../shared/store/local-name.ts';
import type { ReadableDb } from '../database/handle.ts';

/** What a day's figures are grouped by. */
export interface GroupNames {
  readonly businesses: { readonly id: number; readonly name: LocalName }[];
  readonly counters: { readonly id: number; readonly number: number }[];
  readonly persons: { readonly id: number; readonly staffNumber: string }[];
}

/** The names of what a day's figures are grouped by: those no longer in use included, for past days show them. */
export function groupNames(db: ReadableDb, hallId: number): GroupNames {
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
