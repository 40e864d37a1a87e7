import type { Db, ReadableDb } from '../database/handle.ts';

/** 我来: a measure that somebody has taken in a surge. Times are UTC ms. */
export interface TakenAction {
  readonly measureId: number;
  readonly takenAt: number;
  readonly takenByPersonId: number | null;
  /** 工号 of who took it. */
  readonly takenBy: string | null;
  readonly doneAt: number | null;
  readonly doneBy: string | null;
}

/** What was taken in a surge, the first one first. */
export function actionsOfSurge(db: ReadableDb, surgeId: number): TakenAction[] {
  return db
    .read<[number], TakenAction>(
      `SELECT a.measure_id AS measureId, a.taken_at AS takenAt, a.taken_by_person_id AS takenByPersonId,
         taker.staff_number AS takenBy, a.done_at AS doneAt, doer.staff_number AS doneBy
       FROM surge_action a
       LEFT JOIN person taker ON taker.id = a.taken_by_person_id
       LEFT JOIN person doer ON doer.id = a.done_by_person_id
       WHERE a.surge_id = ? ORDER BY a.taken_at, a.measure_id`,
    )
    .all(surgeId);
}

/** Which measure of which surge. */
export interface ActionKey {
  readonly surgeId: number;
  readonly measureId: number;
}

/** Somebody takes a measure. @param at UTC ms */
export function insertSurgeAction(
  db: Db,
  { surgeId, measureId }: ActionKey,
  personId: number | null,
  at: number,
): void {
  db.write<[number, number, number, number | null]>(
    'INSERT INTO surge_action (surge_id, measure_id, taken_at, taken_by_person_id) VALUES (?, ?, ?, ?)',
  ).run(surgeId, measureId, at, personId);
}

/** A measure is done. @param at UTC ms */
export function setSurgeActionDone(
  db: Db,
  { surgeId, measureId }: ActionKey,
  personId: number | null,
  at: number,
): void {
  db.write<[number, number | null, number, number]>(
    'UPDATE surge_action SET done_at = ?, done_by_person_id = ? WHERE surge_id = ? AND measure_id = ?',
  ).run(at, personId, surgeId, measureId);
}

/** Nobody has taken the measure any more. */
export function deleteSurgeAction(db: Db, { surgeId, measureId }: ActionKey): void {
  db.write<[number, number]>('DELETE FROM surge_action WHERE surge_id = ? AND measure_id = ?').run(
    surgeId,
    measureId,
  );
}
