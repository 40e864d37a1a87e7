import type { Check } from '../../shared/checklists/check.ts';
import type { ChecklistKind } from '../../shared/checklists/template.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** A check that begins: record ids, UTC ms. */
export interface NewCheck extends Pick<
  Check,
  'templateId' | 'versionId' | 'kind' | 'occasion' | 'businessDate' | 'begunAt' | 'begunBy'
> {
  /** The codes of the items that it asks, in the order of the walk. */
  readonly itemCodes: readonly string[];
}

const selectCheck = `SELECT id, template_id AS templateId, version_id AS versionId, kind, occasion, business_date AS businessDate,
  CASE WHEN voided_at IS NOT NULL THEN 'void' WHEN submitted_at IS NULL THEN 'open'
    WHEN (SELECT count(*) FROM checklist_signature WHERE check_id = id) = 2 THEN 'signed' ELSE 'submitted' END AS state,
  begun_at AS begunAt, begun_by_person_id AS begunBy, submitted_at AS submittedAt,
  submitted_by_person_id AS submittedBy, voided_at AS voidedAt, voided_by_person_id AS voidedBy,
  void_reason AS voidReason
FROM checklist_check`;

/** One check of a hall. */
export function findCheck(db: ReadableDb, hallId: number, id: number): Check | undefined {
  return db.read<[number, number], Check>(`${selectCheck} WHERE hall_id = ? AND id = ?`).get(hallId, id);
}

/** The check of a checklist that is under way for this occasion on this day, if there is one. */
export function findCheckUnderWay(
  db: ReadableDb,
  templateId: number,
  occasion: string,
  businessDate: string,
): Check | undefined {
  return db
    .read<[number, string, string], Check>(
      `${selectCheck} WHERE template_id = ? AND occasion = ? AND business_date = ?
       AND submitted_at IS NULL AND voided_at IS NULL`,
    )
    .get(templateId, occasion, businessDate);
}

/** The checks of a hall that are under way, of whatever day, the oldest first. */
export function checksUnderWay(db: ReadableDb, hallId: number): Check[] {
  return db
    .read<[number], Check>(
      `${selectCheck} WHERE hall_id = ? AND submitted_at IS NULL AND voided_at IS NULL ORDER BY begun_at, id`,
    )
    .all(hallId);
}

/** The checks of a kind that began on some business dates (both included), the newest first, void ones included. */
export function checksBetween(
  db: ReadableDb,
  hallId: number,
  kind: ChecklistKind,
  from: string,
  to: string,
): Check[] {
  return db
    .read<[number, string, string, string], Check>(
      `${selectCheck} WHERE hall_id = ? AND kind = ? AND business_date BETWEEN ? AND ?
       ORDER BY business_date DESC, id DESC`,
    )
    .all(hallId, kind, from, to);
}

/** Begins a check with all that it asks, and returns its id. */
export function insertCheck(db: Db, hallId: number, check: NewCheck): number {
  const { versionId, templateId, kind, occasion, businessDate, begunAt, begunBy, itemCodes } = check;
  const { lastInsertRowid } = db
    .write<[number, number, number, string, string, string, number, number | null]>(
      `INSERT INTO checklist_check (hall_id, version_id, template_id, kind, occasion, business_date, begun_at,
         begun_by_person_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(hallId, versionId, templateId, kind, occasion, businessDate, begunAt, begunBy);
  const id = Number(lastInsertRowid);
  const ask = db.write<[number, string, number]>(
    'INSERT INTO checklist_answer (check_id, item_code, position) VALUES (?, ?, ?)',
  );
  for (const [position, code] of itemCodes.entries()) ask.run(id, code, position);
  return id;
}

/** Hands a check in (UTC ms, record id). */
export function setSubmitted(db: Db, id: number, at: number, by: number | null): void {
  db.write<[number, number | null, number]>(
    'UPDATE checklist_check SET submitted_at = ?, submitted_by_person_id = ? WHERE id = ?',
  ).run(at, by, id);
}

/** Takes a check back, for a reason (UTC ms, record id). */
export function setVoid(db: Db, id: number, reason: string, at: number, by: number | null): void {
  db.write<[number, number | null, string, number]>(
    'UPDATE checklist_check SET voided_at = ?, voided_by_person_id = ?, void_reason = ? WHERE id = ?',
  ).run(at, by, reason, id);
}
