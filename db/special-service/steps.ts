import { type CaseStep, stepBody } from '../../shared/special-service/step.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface StepRow {
  readonly caseId: number;
  readonly at: number;
  readonly personId: number | null;
  readonly body: string;
}

/** Appends a step to a case. */
export function insertStep(db: Db, caseId: number, { at, personId, body }: CaseStep): void {
  db.write<[number, number, number | null, string, string]>(
    'INSERT INTO special_case_step (case_id, at, person_id, kind, body) VALUES (?, ?, ?, ?, ?)',
  ).run(caseId, at, personId, body.kind, JSON.stringify(body));
}

/** The steps of one case, oldest first. */
export function stepsOfCase(db: ReadableDb, caseId: number): CaseStep[] {
  return stepsOfCases(db, [caseId]).get(caseId) ?? [];
}

/** The steps of several cases, each oldest first. */
export function stepsOfCases(db: ReadableDb, caseIds: readonly number[]): ReadonlyMap<number, CaseStep[]> {
  const rows = db
    .read<[string], StepRow>(
      `SELECT case_id AS caseId, at, person_id AS personId, body FROM special_case_step
       WHERE case_id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    )
    .all(JSON.stringify(caseIds));
  const byCase = new Map<number, CaseStep[]>(caseIds.map((id) => [id, []]));
  for (const { caseId, at, personId, body } of rows) {
    byCase.get(caseId)?.push({ at, personId, body: stepBody.parse(JSON.parse(body)) });
  }
  return byCase;
}
