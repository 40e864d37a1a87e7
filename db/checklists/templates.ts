import type { ChecklistKind, Template } from '../../shared/checklists/template.ts';
import type { LocalName } from '../../shared/store/local-name.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface TemplateRow extends Omit<Template, 'name' | 'active'> {
  readonly name: string;
  readonly active: 0 | 1;
}

const selectTemplate = 'SELECT id, kind, name, active FROM checklist_template WHERE hall_id = ?';

/** The checklists of a hall, the oldest first, those out of use included. */
export function templatesOf(db: ReadableDb, hallId: number): Template[] {
  return db.read<[number], TemplateRow>(`${selectTemplate} ORDER BY id`).all(hallId).map(templateOf);
}

/** One checklist of a hall. */
export function findTemplate(db: ReadableDb, hallId: number, id: number): Template | undefined {
  const row = db.read<[number, number], TemplateRow>(`${selectTemplate} AND id = ?`).get(hallId, id);
  return row && templateOf(row);
}

/** Adds a checklist, without a version yet, and returns its id. */
export function insertTemplate(db: Db, hallId: number, kind: ChecklistKind, name: LocalName): number {
  const { lastInsertRowid } = db
    .write<[number, string, string]>('INSERT INTO checklist_template (hall_id, kind, name) VALUES (?, ?, ?)')
    .run(hallId, kind, JSON.stringify(name));
  return Number(lastInsertRowid);
}

/** Gives a checklist another name, or takes it out of use or back into it. */
export function updateTemplate(db: Db, { id, name, active }: Pick<Template, 'id' | 'name' | 'active'>): void {
  db.write<[string, number, number]>('UPDATE checklist_template SET name = ?, active = ? WHERE id = ?').run(
    JSON.stringify(name),
    Number(active),
    id,
  );
}

function templateOf({ name, active, ...row }: TemplateRow): Template {
  return { ...row, name: JSON.parse(name) as LocalName, active: active === 1 };
}
