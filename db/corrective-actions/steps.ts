import { type ActionStep, stepBody } from '../../shared/corrective-actions/step.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface StepRow {
  readonly actionId: number;
  readonly at: number;
  readonly personId: number | null;
  readonly body: string;
}

/** Appends a step to an action. */
export function insertStep(db: Db, actionId: number, { at, personId, body }: ActionStep): void {
  db.write<[number, number, number | null, string, string]>(
    'INSERT INTO corrective_action_step (action_id, at, person_id, kind, body) VALUES (?, ?, ?, ?, ?)',
  ).run(actionId, at, personId, body.kind, JSON.stringify(body));
}

/** The steps of one action, oldest first. */
export function stepsOfAction(db: ReadableDb, actionId: number): ActionStep[] {
  return stepsOfActions(db, [actionId]).get(actionId) ?? [];
}

/** The steps of several actions, each oldest first. */
export function stepsOfActions(
  db: ReadableDb,
  actionIds: readonly number[],
): ReadonlyMap<number, ActionStep[]> {
  const rows = db
    .read<[string], StepRow>(
      `SELECT action_id AS actionId, at, person_id AS personId, body FROM corrective_action_step
       WHERE action_id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    )
    .all(JSON.stringify(actionIds));
  const byAction = new Map<number, ActionStep[]>(actionIds.map((id) => [id, []]));
  for (const { actionId, at, personId, body } of rows) {
    byAction.get(actionId)?.push({ at, personId, body: stepBody.parse(JSON.parse(body)) });
  }
  return byAction;
}
