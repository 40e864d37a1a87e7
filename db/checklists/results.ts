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

/** How an item of a checklist stood in one week. */
export interface ItemWeek {
  readonly itemCode: string;
  /** The Monday. */
  readonly week: string;
  /** In how many checks it was looked at; those in which it did not apply are left out. */
  readonly looked: number;
  /** In how many of them there were problems, and how many problems in all. */
  readonly failed: number;
  readonly problems: number;
}

/** How each item of a checklist stood in each week that touches some business dates, for the heat map (热力图). */
export function itemWeeks(db: ReadableDb, templateId: number, from: string, to: string): ItemWeek[] {
  return db
    .read<[number, string, string], ItemWeek>(
      `WITH counted AS MATERIALIZED (
         SELECT id, date(business_date, 'weekday 0', '-6 days') AS week FROM checklist_check
         WHERE template_id = ? AND business_date BETWEEN ? AND ? AND ${counted}
       )
       SELECT item_code AS itemCode, week, count(*) AS looked, sum(problems > 0) AS failed, sum(problems) AS problems
       FROM counted JOIN checklist_answer ON check_id = counted.id WHERE problems IS NOT NULL
       GROUP BY item_code, week ORDER BY item_code, week`,
    )
    .all(templateId, from, to);
}
