import { repeatSpan } from '../../shared/checklists/repeats.ts';
import type { ReadableDb } from '../database/handle.ts';
import { counted } from './results.ts';

/** How an item stood in the last checks that looked at it. */
export interface ItemPast {
  readonly itemCode: string;
  /** The last check that looked at it, and its business date. */
  readonly lastCheckId: number;
  readonly lastDate: string;
  /** The problems found in each of the last three such checks, the newest first. */
  readonly problems: readonly number[];
}

/** Which checks are looked at: from a business date on, and before a check (or a day, with the check 0) where one is given. */
export interface PastSpan {
  readonly since: string;
  readonly before?: { readonly businessDate: string; readonly checkId: number };
}

interface Looked {
  readonly checkId: number;
  readonly businessDate: string;
  readonly problems: number;
}

/**
 * How each item of a checklist stood in the last checks that looked at it, by code. Checks begin one after another, so
 * their ids stand in the order of their days.
 */
export function itemPasts(
  db: ReadableDb,
  templateId: number,
  { since, before }: PastSpan,
): Map<string, ItemPast> {
  const from = firstCheckFrom(db, templateId, since);
  const until = before ? before.checkId || firstCheckFrom(db, templateId, before.businessDate) : afterAll;
  const last = db.read<[string, number, number, number, number], Looked>(
    `SELECT check_id AS checkId, business_date AS businessDate, problems
     FROM checklist_answer JOIN checklist_check ON id = check_id
     WHERE item_code = ? AND problems IS NOT NULL AND check_id >= ? AND check_id < ? AND template_id = ? AND ${counted}
     ORDER BY check_id DESC LIMIT ?`,
  );
  const pasts = new Map<string, ItemPast>();
  for (const itemCode of codesEverFound(db)) {
    const looked = last.all(itemCode, from, until, templateId, repeatSpan);
    const [newest] = looked;
    if (!newest) continue;
    const problems = looked.map((one) => one.problems);
    pasts.set(itemCode, {
      itemCode,
      lastCheckId: newest.checkId,
      lastDate: newest.businessDate,
      problems,
    });
  }
  return pasts;
}

const afterAll = Number.MAX_SAFE_INTEGER;

/** The first check of a checklist that began on a business date or later. */
function firstCheckFrom(db: ReadableDb, templateId: number, date: string): number {
  const row = db
    .read<[number, string], { id: number }>(
      `SELECT id FROM checklist_check WHERE template_id = ? AND business_date >= ? ORDER BY business_date, id LIMIT 1`,
    )
    .get(templateId, date);
  return row?.id ?? afterAll;
}

/** Every code at which anything was ever found: from one to the next in the index, instead of through all of it. */
function codesEverFound(db: ReadableDb): string[] {
  return db
    .read<[], { code: string }>(
      `WITH RECURSIVE found (code) AS (
         SELECT min(item_code) FROM checklist_answer WHERE problems IS NOT NULL
         UNION ALL
         SELECT (SELECT min(item_code) FROM checklist_answer WHERE item_code > code AND problems IS NOT NULL)
         FROM found WHERE code IS NOT NULL
       ) SELECT code FROM found WHERE code IS NOT NULL`,
    )
    .all()
    .map(({ code }) => code);
}
