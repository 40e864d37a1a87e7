import type { ReadableDb } from '../database/handle.ts';

/** What one check found at one item. Of checks that were handed in and are not void. */
export interface ItemResult {
  readonly checkId: number;
  readonly businessDate: string;
  readonly occasion: string;
  readonly versionId: number;
  readonly itemCode: string;
  /** Null where it did not apply. */
  readonly problems: number | null;
  readonly fixedOnSpot: boolean;
}

interface ResultRow extends Omit<ItemResult, 'fixedOnSpot'> {
  readonly fixedOnSpot: 0 | 1;
}

/** 计入统计: handed in, and not void. */
export const counted = 'submitted_at IS NOT NULL AND voided_at IS NULL';

/** What was found at every item of a checklist on some business dates (both included), the oldest first. */
export function itemResults(db: ReadableDb, templateId: number, from: string, to: string): ItemResult[] {
  return db
    .read<[number, string, string], ResultRow>(
      `SELECT check_id AS checkId, business_date AS businessDate, occasion, version_id AS versionId,
         item_code AS itemCode, problems, fixed_on_spot AS fixedOnSpot
       FROM checklist_check JOIN checklist_answer ON check_id = id
       WHERE template_id = ? AND business_date BETWEEN ? AND ? AND ${counted}
       ORDER BY business_date, id`,
    )
    .all(templateId, from, to)
    .map((row) => ({ ...row, fixedOnSpot: row.fixedOnSpot === 1 }));
}
