import type {
  ActionArea,
  ActionSource,
  ActionTitle,
  Severity,
} from '../../shared/corrective-actions/action.ts';
import type { ActionState } from '../../shared/corrective-actions/life-cycle.ts';
import type { Escalation } from '../../shared/corrective-actions/step.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** A corrective action as it is kept; its steps say the rest. Times are UTC ms. */
export interface StoredAction {
  readonly id: number;
  readonly openedAt: number;
  readonly openedById: number | null;
  readonly subjectKey: string;
  readonly source: ActionSource;
  readonly title: ActionTitle;
  readonly area: ActionArea | null;
  readonly formerId: number | null;
  /** Whether it was called a repeat when it was opened. */
  readonly repeated: boolean;
  readonly state: ActionState;
  readonly severity: Severity;
  readonly ownerId: number | null;
  readonly dueAt: number;
  readonly escalatedTo: Escalation | null;
  readonly closedAt: number | null;
}

interface ActionRow extends Omit<StoredAction, 'source' | 'title' | 'area' | 'repeated'> {
  readonly source: string;
  readonly title: string;
  readonly areaCode: string | null;
  readonly areaName: string | null;
  readonly repeated: 0 | 1;
}

const select = `SELECT id, opened_at AS openedAt, opened_by_id AS openedById, subject_key AS subjectKey, source, title,
  area_code AS areaCode, area_name AS areaName, former_id AS formerId, repeated, state, severity,
  owner_id AS ownerId, due_at AS dueAt, escalated_to AS escalatedTo, closed_at AS closedAt FROM corrective_action`;

/** One action of a hall, or undefined. */
export function findAction(db: ReadableDb, hallId: number, id: number): StoredAction | undefined {
  const row = db.read<[number, number], ActionRow>(`${select} WHERE hall_id = ? AND id = ?`).get(hallId, id);
  return row && actionOf(row);
}

/** The action about this thing that is not closed. */
export function openActionAbout(
  db: ReadableDb,
  hallId: number,
  subjectKey: string,
): StoredAction | undefined {
  const row = db
    .read<[number, string], ActionRow>(
      `${select} WHERE hall_id = ? AND subject_key = ? AND state <> 'closed'`,
    )
    .get(hallId, subjectKey);
  return row && actionOf(row);
}

/** The last closed action about this thing. */
export function lastClosedAbout(
  db: ReadableDb,
  hallId: number,
  subjectKey: string,
): StoredAction | undefined {
  const row = db
    .read<[number, string], ActionRow>(
      `${select} WHERE hall_id = ? AND subject_key = ? AND state = 'closed' ORDER BY closed_at DESC, id DESC LIMIT 1`,
    )
    .get(hallId, subjectKey);
  return row && actionOf(row);
}

/** All that is not closed, the nearest deadline first. */
export function unclosedActions(db: ReadableDb, hallId: number): StoredAction[] {
  return db
    .read<[number], ActionRow>(`${select} WHERE hall_id = ? AND state <> 'closed' ORDER BY due_at, id`)
    .all(hallId)
    .map(actionOf);
}

/** What was opened, due or closed in a span (UTC ms), the newest first: what the rates are made of. */
export function actionsTouching(db: ReadableDb, hallId: number, from: number, until: number): StoredAction[] {
  return db
    .read<[number, number, number, number, number, number, number], ActionRow>(
      `${select} WHERE hall_id = ? AND (opened_at >= ? AND opened_at < ? OR due_at >= ? AND due_at < ?
         OR id IN (SELECT action_id FROM corrective_action_step
           WHERE kind IN ('returned', 'closed') AND at >= ? AND at < ?)) ORDER BY opened_at DESC, id DESC`,
    )
    .all(hallId, from, until, from, until, from, until)
    .map(actionOf);
}

/** What is past its deadline (UTC ms) and neither closed nor parked, the oldest deadline first. */
export function overdueActions(db: ReadableDb, hallId: number, now: number): StoredAction[] {
  return db
    .read<[number, number], ActionRow>(
      `${select} WHERE hall_id = ? AND due_at <= ? AND state <> 'closed' AND state <> 'parked' ORDER BY due_at, id`,
    )
    .all(hallId, now)
    .map(actionOf);
}

/** 挂账 of a hall. */
export function parkedActions(db: ReadableDb, hallId: number): StoredAction[] {
  return db
    .read<[number], ActionRow>(
      `${select} WHERE hall_id = ? AND state <> 'closed' AND state = 'parked' ORDER BY id`,
    )
    .all(hallId)
    .map(actionOf);
}

/** The areas in which something was wrong before, by their codes. */
export function knownAreas(db: ReadableDb, hallId: number): ActionArea[] {
  return db
    .read<[number], { code: string; name: string }>(
      `SELECT area_code AS code, area_name AS name FROM corrective_action
       WHERE hall_id = ? AND area_code IS NOT NULL GROUP BY area_code ORDER BY area_code`,
    )
    .all(hallId)
    .map(({ code, name }) => ({ code, name: JSON.parse(name) as ActionArea['name'] }));
}

/** The actions that came from a finding, the newest first. */
export function actionsOfFinding(db: ReadableDb, hallId: number, findingId: number): StoredAction[] {
  return db
    .read<[number, number], ActionRow>(`${select} WHERE hall_id = ? AND finding_id = ? ORDER BY id DESC`)
    .all(hallId, findingId)
    .map(actionOf);
}

/** What is set of an action when it is opened. */
export type NewAction = Omit<StoredAction, 'id' | 'state' | 'escalatedTo' | 'closedAt'> & {
  readonly hallId: number;
  readonly businessDate: string;
};

/** Opens an action and returns its id. */
export function insertAction(db: Db, action: NewAction): number {
  const { source, area } = action;
  const { lastInsertRowid } = db
    .write<unknown[]>(
      `INSERT INTO corrective_action (hall_id, business_date, opened_at, opened_by_id, subject_key, source, finding_id,
         title, area_code, area_name, former_id, repeated, state, severity, owner_id, due_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?, ?, ?)`,
    )
    .run(
      action.hallId,
      action.businessDate,
      action.openedAt,
      action.openedById,
      action.subjectKey,
      JSON.stringify(source),
      source.kind === 'finding' ? source.findingId : null,
      JSON.stringify(action.title),
      area?.code ?? null,
      area ? JSON.stringify(area.name) : null,
      action.formerId,
      Number(action.repeated),
      action.severity,
      action.ownerId,
      action.dueAt,
    );
  return Number(lastInsertRowid);
}

/** What a step may change of an action. */
export type ActionStanding = Pick<
  StoredAction,
  'state' | 'severity' | 'ownerId' | 'dueAt' | 'escalatedTo' | 'closedAt'
>;

/** How the action stands from now on. */
export function updateStanding(db: Db, id: number, standing: ActionStanding): void {
  const { state, severity, ownerId, dueAt, escalatedTo, closedAt } = standing;
  db.write<unknown[]>(
    `UPDATE corrective_action SET state = ?, severity = ?, owner_id = ?, due_at = ?, escalated_to = ?, closed_at = ?
     WHERE id = ?`,
  ).run(state, severity, ownerId, dueAt, escalatedTo, closedAt, id);
}

function actionOf({ areaCode, areaName, ...row }: ActionRow): StoredAction {
  return {
    ...row,
    source: JSON.parse(row.source) as ActionSource,
    title: JSON.parse(row.title) as ActionTitle,
    area:
      areaCode === null || areaName === null
        ? null
        : { code: areaCode, name: JSON.parse(areaName) as ActionArea['name'] },
    repeated: row.repeated === 1,
  };
}
