import type { BusinessDate } from '../../shared/time/business-date.ts';
import type { ReadableDb } from '../database/handle.ts';

/** When each item of a checklist was last asked in a check of some days that was handed in, whatever was found there. */
export function lastAskedOf(
  db: ReadableDb,
  templateId: number,
  { since, before }: { readonly since: BusinessDate; readonly before: BusinessDate },
): Map<string, BusinessDate> {
  const rows = db
    .read<[number, string, string], { itemCode: string; date: string }>(
      `SELECT item_code AS itemCode, max(business_date) AS date
       FROM checklist_check JOIN checklist_answer ON check_id = id
       WHERE template_id = ? AND business_date >= ? AND business_date < ? AND submitted_at IS NOT NULL AND voided_at IS NULL
       GROUP BY item_code`,
    )
    .all(templateId, since, before);
  return new Map(rows.map(({ itemCode, date }) => [itemCode, date]));
}
