import { repeatSpan } from '../../shared/checklists/repeats.ts';
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
const counted = 'submitted_at IS NOT NULL AND voided_at IS NULL';

/** What was found at every item of a checklist on some business dates (both included), the oldest first. */
export function itemResults(db: ReadableDb, templateId: number, from: string, to: string): ItemResult[] {
  return db
    .read<[number, string, string], ResultRow>(
      `SELECT check_id AS checkId, business_date AS businessDate, occasion, version_id AS versionId,
         item_code AS itemCode, problems, fixed_on_spot AS fixedOnSpot
       FROM checklist_check JOIN checklist_answer ON check_id = id
       WHERE template_id = ? AND business_date BETWEEN ? AND ? AND ${counted}
       ORDER BY business_date, id, position`,
    )
    .all(templateId, from, to)
    .map((row) => ({ ...row, fixedOnSpot: row.fixedOnSpot === 1 }));
}

/** How an item stood in the last checks that looked at it. */
export interface ItemPast {
  readonly itemCode: string;
  /** The last check that looked at it, and its business date. */
  readonly lastCheckId: number;
  readonly lastDate: string;
  /** The problems found in each of the last three such checks, the newest first. */
  readonly problems: readonly number[];
}

interface PastRow {
  readonly itemCode: string;
  readonly checkId: number;
  readonly businessDate: string;
  readonly problems: number;
}

/** Which checks are looked at: from a business date on, and before a check where one is given. */
export interface PastSpan {
  readonly since: string;
  readonly before?: { readonly businessDate: string; readonly checkId: number };
}

/** How each item of a checklist stood in the last checks that looked at it, by code. */
export function itemPasts(
  db: ReadableDb,
  templateId: number,
  { since, before }: PastSpan,
): Map<string, ItemPast> {
  const rows = db
    .read<[number, string, string, number, number], PastRow>(
      `SELECT itemCode, checkId, businessDate, problems FROM (
         SELECT item_code AS itemCode, check_id AS checkId, business_date AS businessDate, problems,
           row_number() OVER (PARTITION BY item_code ORDER BY business_date DESC, id DESC) AS age
         FROM checklist_check JOIN checklist_answer ON check_id = id
         WHERE template_id = ? AND business_date >= ? AND (business_date, id) < (?, ?) AND ${counted}
           AND problems IS NOT NULL
       ) WHERE age <= ? ORDER BY itemCode, age`,
    )
    .all(
      templateId,
      since,
      before?.businessDate ?? lastDate,
      before?.checkId ?? Number.MAX_SAFE_INTEGER,
      repeatSpan,
    );
  return pastsOf(rows);
}

/** Later than any business date. */
const lastDate = '9999-12-31';

function pastsOf(rows: readonly PastRow[]): Map<string, ItemPast> {
  const pasts = new Map<string, ItemPast>();
  for (const { itemCode, checkId, businessDate, problems } of rows) {
    const { problems: before, ...last } = pasts.get(itemCode) ?? {
      itemCode,
      lastCheckId: checkId,
      lastDate: businessDate,
      problems: [],
    };
    pasts.set(itemCode, { ...last, problems: [...before, problems] });
  }
  return pasts;
}
