import type { SuggestionCategory } from '../../shared/first-contact/suggestion.ts';
import type { LocalName } from '../../shared/store/local-name.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface CategoryRow {
  readonly id: number;
  readonly name: string;
  readonly active: 0 | 1;
}

/** The kinds of suggestions of a hall, the active ones first. */
export function suggestionCategories(db: ReadableDb, hallId: number): SuggestionCategory[] {
  return db
    .read<[number], CategoryRow>(
      'SELECT id, name, active FROM suggestion_category WHERE hall_id = ? ORDER BY active DESC, id',
    )
    .all(hallId)
    .map(({ id, name, active }) => ({ id, name: JSON.parse(name) as LocalName, active: active === 1 }));
}

/** Adds a kind of suggestion and returns its id. */
export function insertSuggestionCategory(db: Db, hallId: number, name: LocalName): number {
  const { lastInsertRowid } = db
    .write<[number, string]>('INSERT INTO suggestion_category (hall_id, name, active) VALUES (?, ?, 1)')
    .run(hallId, JSON.stringify(name));
  return Number(lastInsertRowid);
}

/** Changes a kind of suggestion. */
export function updateSuggestionCategory(db: Db, { id, name, active }: SuggestionCategory): void {
  db.write<[string, number, number]>('UPDATE suggestion_category SET name = ?, active = ? WHERE id = ?').run(
    JSON.stringify(name),
    Number(active),
    id,
  );
}
