import type { ReadableDb } from '../database/handle.ts';

/** What one round found at an item. */
export interface ItemRoundRow {
  readonly checkId: number;
  readonly businessDate: string;
  readonly occasion: string;
  readonly problems: number | null;
  readonly note: string;
  readonly fixedOnSpot: boolean;
}

/** What the rounds of some days (both included) found at one item, the latest first. */
export function itemRounds(
  db: ReadableDb,
  hallId: number,
  itemCode: string,
  { from, to }: { readonly from: string; readonly to: string },
): ItemRoundRow[] {
  return db
    .read<[string, number, string, string], Omit<ItemRoundRow, 'fixedOnSpot'> & { fixedOnSpot: 0 | 1 }>(
      `SELECT c.id AS checkId, c.business_date AS businessDate, c.occasion, a.problems, a.note,
         a.fixed_on_spot AS fixedOnSpot
       FROM checklist_check c JOIN checklist_answer a ON a.check_id = c.id AND a.item_code = ?
       WHERE c.hall_id = ? AND c.kind = 'five-s' AND c.business_date BETWEEN ? AND ?
         AND c.submitted_at IS NOT NULL AND c.voided_at IS NULL
       ORDER BY c.business_date DESC, c.id DESC`,
    )
    .all(itemCode, hallId, from, to)
    .map((row) => ({ ...row, fixedOnSpot: row.fixedOnSpot === 1 }));
}
