import type { ReadableDb } from '../database/handle.ts';

/**
 * The days before one (`before`) on which somebody came and whose report has no number yet, oldest first, at most so
 * many: those after the last day that has one, for numbers follow the days.
 * @param form kind of the numbered form; its subjects are days such as 20261121
 */
export function daysWithoutNumber(
  db: ReadableDb,
  hallId: number,
  form: string,
  before: string,
  most: number,
): string[] {
  return db
    .read<[number, string, number, string, number], { date: string }>(
      `SELECT DISTINCT business_date AS date FROM ticket
       WHERE hall_id = ? AND business_date < ? AND business_date > coalesce((
         SELECT format('%d-%02d-%02d', max(subject_id) / 10000, max(subject_id) / 100 % 100, max(subject_id) % 100)
         FROM form_number WHERE hall_id = ? AND kind = ?), '')
       ORDER BY business_date LIMIT ?`,
    )
    .all(hallId, before, hallId, form, most)
    .map(({ date }) => date);
}
