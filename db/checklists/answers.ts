import type { ItemFinding, KeptAnswer } from '../../shared/checklists/answer.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** An item that a check asks, with the answer that counts so far. */
export interface AskedRow {
  readonly itemCode: string;
  readonly answer: KeptAnswer | null;
}

interface AnswerRow {
  readonly itemCode: string;
  readonly answeredAt: number | null;
  readonly sequence: number;
  readonly answerId: string;
  readonly answeredBy: number | null;
  readonly problems: number | null;
  readonly notApplicable: string | null;
  readonly note: string;
  readonly fixedOnSpot: 0 | 1;
}

const selectAnswer = `SELECT item_code AS itemCode, answered_at AS answeredAt, sequence, answer_id AS answerId,
  answered_by_person_id AS answeredBy, problems, not_applicable AS notApplicable, note,
  fixed_on_spot AS fixedOnSpot FROM checklist_answer WHERE check_id = ?`;

/** What a check asks and what was answered so far, in the order of the walk. */
export function askedOf(db: ReadableDb, checkId: number): AskedRow[] {
  return db.read<[number], AnswerRow>(`${selectAnswer} ORDER BY position`).all(checkId).map(askedRow);
}

/** One item of a check, if the check asks it. */
export function findAsked(db: ReadableDb, checkId: number, itemCode: string): AskedRow | undefined {
  const row = db
    .read<[number, string], AnswerRow>(`${selectAnswer} AND item_code = ?`)
    .get(checkId, itemCode);
  return row && askedRow(row);
}

/** What was found at an item, as far as a score needs it. */
export interface Found {
  readonly answered: boolean;
  /** Null where it did not apply, or nobody has answered. */
  readonly problems: number | null;
}

/** What several checks ask and found, by check and item: a year of rounds in one go. */
export function foundInChecks(
  db: ReadableDb,
  checkIds: readonly number[],
): Map<number, ReadonlyMap<string, Found>> {
  const rows = db
    .read<[string], { checkId: number; found: string }>(
      `SELECT check_id AS checkId, json_group_array(json_array(item_code, answered_at IS NOT NULL, problems)) AS found
       FROM checklist_answer WHERE check_id IN (SELECT value FROM json_each(?)) GROUP BY check_id`,
    )
    .all(JSON.stringify(checkIds));
  return new Map(
    rows.map(({ checkId, found }) => {
      const items = JSON.parse(found) as [code: string, answered: 0 | 1, problems: number | null][];
      return [
        checkId,
        new Map(items.map(([code, answered, problems]) => [code, { answered: answered === 1, problems }])),
      ];
    }),
  );
}

/** Puts an answer in place of the one that counted before. */
export function putAnswer(db: Db, checkId: number, itemCode: string, answer: KeptAnswer): void {
  const { answeredAt, sequence, answerId, answeredBy, finding, note, fixedOnSpot } = answer;
  db.write<unknown[]>(
    `UPDATE checklist_answer SET answered_at = ?, sequence = ?, answer_id = ?, answered_by_person_id = ?,
       problems = ?, not_applicable = ?, note = ?, fixed_on_spot = ? WHERE check_id = ? AND item_code = ?`,
  ).run(
    answeredAt,
    sequence,
    answerId,
    answeredBy,
    finding.kind === 'counted' ? finding.problems : null,
    finding.kind === 'counted' ? null : finding.reason,
    note,
    Number(fixedOnSpot),
    checkId,
    itemCode,
  );
}

function askedRow(row: AnswerRow): AskedRow {
  const { itemCode, answeredAt, sequence, answerId, answeredBy, note } = row;
  if (answeredAt === null) return { itemCode, answer: null };
  const fixedOnSpot = row.fixedOnSpot === 1;
  return {
    itemCode,
    answer: { answeredAt, sequence, answerId, finding: findingOf(row), note, fixedOnSpot, answeredBy },
  };
}

function findingOf({ problems, notApplicable }: AnswerRow): ItemFinding {
  if (problems !== null) return { kind: 'counted', problems };
  return { kind: 'not-applicable', reason: notApplicable ?? '' };
}
