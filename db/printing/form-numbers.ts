import type { FormNumber } from '../../shared/printing/form-number.ts';
import type { PrintSubject } from '../../shared/printing/print-job.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** Whose form it is, and of which kind. */
export interface NumberedForm {
  readonly hallId: number;
  /** Room and form, such as `five-s.red-tag`. */
  readonly kind: string;
  readonly subject: PrintSubject;
}

/** The number that a record's form bears, or undefined where it has none, or the one it had was voided. */
export function findFormNumber(
  db: ReadableDb,
  { hallId, kind, subject }: NumberedForm,
): FormNumber | undefined {
  return db
    .read<[number, string, string, number], FormNumber>(
      `SELECT year, number FROM form_number
       WHERE hall_id = ? AND kind = ? AND subject_kind = ? AND subject_id = ? AND voided_at IS NULL`,
    )
    .get(hallId, kind, subject.kind, subject.id);
}

/**
 * Gives a record's form the next number of its kind in a year, inside the command's transaction: a command that is
 * rolled back takes none. A record that has one keeps it. @param at UTC ms
 */
export function takeFormNumber(db: Db, form: NumberedForm, year: number, at: number): FormNumber {
  const kept = findFormNumber(db, form);
  if (kept) return kept;
  const { hallId, kind, subject } = form;
  const given = db
    .write<unknown[], FormNumber>(
      `INSERT INTO form_number (hall_id, kind, year, number, subject_kind, subject_id, taken_at)
       SELECT ?, ?, ?, 1 + coalesce(max(number), 0), ?, ?, ? FROM form_number
       WHERE hall_id = ? AND kind = ? AND year = ? RETURNING year, number`,
    )
    .get(hallId, kind, year, subject.kind, subject.id, at, hallId, kind, year);
  if (!given) throw new Error('A form was given no number.');
  return given;
}

/** 作废: the number stays in its series with the reason; the record may take another. @param at UTC ms */
export function voidFormNumber(
  db: Db,
  { hallId, kind, subject }: NumberedForm,
  reason: string,
  at: number,
): void {
  db.write<[number, string, number, string, string, number]>(
    `UPDATE form_number SET voided_at = ?, void_reason = ?
     WHERE hall_id = ? AND kind = ? AND subject_kind = ? AND subject_id = ? AND voided_at IS NULL`,
  ).run(at, reason, hallId, kind, subject.kind, subject.id);
}
