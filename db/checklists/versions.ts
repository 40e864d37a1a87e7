import type { ChecklistContent, Version } from '../../shared/checklists/template.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface VersionRow extends Omit<Version, 'content'> {
  readonly content: string;
}

const selectVersion = `SELECT id, template_id AS templateId, number, iif(frozen_at IS NULL, 'draft', 'frozen') AS state,
  changed_at AS changedAt, changed_by_person_id AS changedBy, frozen_at AS frozenAt, content FROM checklist_version`;

/** A version with what it says. */
export function findVersion(db: ReadableDb, id: number): Version | undefined {
  const row = db.read<[number], VersionRow>(`${selectVersion} WHERE id = ?`).get(id);
  return row && versionOf(row);
}

/** The version that the next check of a checklist uses. */
export function latestVersion(db: ReadableDb, templateId: number): Version | undefined {
  const row = db
    .read<[number], VersionRow>(`${selectVersion} WHERE template_id = ? ORDER BY number DESC LIMIT 1`)
    .get(templateId);
  return row && versionOf(row);
}

/** Every version of a checklist, the newest first. */
export function versionsOf(db: ReadableDb, templateId: number): Version[] {
  return db
    .read<[number], VersionRow>(`${selectVersion} WHERE template_id = ? ORDER BY number DESC`)
    .all(templateId)
    .map(versionOf);
}

/** Who changed a version, and when: a record id (null for what the product proposes) and UTC ms. */
export interface Change {
  readonly at: number;
  readonly by: number | null;
}

/** Adds the next version of a checklist, as a draft, and returns its id. */
export function insertVersion(db: Db, templateId: number, content: ChecklistContent, change: Change): number {
  const { lastInsertRowid } = db
    .write<[number, string, number, number | null, number]>(
      `INSERT INTO checklist_version (template_id, number, content, changed_at, changed_by_person_id)
       SELECT ?, 1 + coalesce(max(number), 0), ?, ?, ? FROM checklist_version WHERE template_id = ?`,
    )
    .run(templateId, JSON.stringify(content), change.at, change.by, templateId);
  return Number(lastInsertRowid);
}

/** Changes a draft. One that is in use is refused by the database. */
export function updateDraft(db: Db, id: number, content: ChecklistContent, change: Change): void {
  db.write<[string, number, number | null, number]>(
    'UPDATE checklist_version SET content = ?, changed_at = ?, changed_by_person_id = ? WHERE id = ?',
  ).run(JSON.stringify(content), change.at, change.by, id);
}

/** Freezes a draft for good, at its first use (UTC ms). One that is frozen stays as it is. */
export function freezeVersion(db: Db, id: number, at: number): void {
  db.write<[number, number]>(
    'UPDATE checklist_version SET frozen_at = max(changed_at, ?) WHERE id = ? AND frozen_at IS NULL',
  ).run(at, id);
}

function versionOf({ content, ...row }: VersionRow): Version {
  return { ...row, content: JSON.parse(content) as ChecklistContent };
}
