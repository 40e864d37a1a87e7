import type { Repair, RepairValues } from '../../shared/corrective-actions/repair.ts';
import type { BusinessDate } from '../../shared/time/business-date.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface RepairRow extends Omit<Repair, 'back'> {
  readonly backAt: number | null;
  readonly backBy: number | null;
  readonly outcome: string | null;
}

const select = `SELECT id, kind, thing, fault, reported_to AS reportedTo, promised_on AS promisedOn,
  action_id AS actionId, reported_at AS reportedAt, reported_by_id AS reportedBy, back_at AS backAt,
  back_by_id AS backBy, outcome FROM repair`;

/** What is out of use, the longest first. */
export function openRepairs(db: ReadableDb, hallId: number): Repair[] {
  return db
    .read<[number], RepairRow>(`${select} WHERE hall_id = ? AND back_at IS NULL ORDER BY reported_at, id`)
    .all(hallId)
    .map(repairOf);
}

/** What came back since a moment (UTC ms), the newest first. */
export function repairsBackSince(db: ReadableDb, hallId: number, since: number): Repair[] {
  return db
    .read<[number, number], RepairRow>(
      `${select} WHERE hall_id = ? AND back_at >= ? ORDER BY back_at DESC, id DESC`,
    )
    .all(hallId, since)
    .map(repairOf);
}

/** One repair of a hall, or undefined. */
export function findRepair(db: ReadableDb, hallId: number, id: number): Repair | undefined {
  const row = db.read<[number, number], RepairRow>(`${select} WHERE hall_id = ? AND id = ?`).get(hallId, id);
  return row && repairOf(row);
}

/** What should be back by now, and nobody was told yet. @param today the hall's date */
export function brokenPromises(db: ReadableDb, hallId: number, today: BusinessDate): Repair[] {
  return db
    .read<[number, string], RepairRow>(
      `${select} WHERE hall_id = ? AND back_at IS NULL AND promised_on < ? AND told_overdue = 0 ORDER BY id`,
    )
    .all(hallId, today)
    .map(repairOf);
}

/** Notes a fault and returns its id. */
export function insertRepair(
  db: Db,
  hallId: number,
  { kind, thing, fault, reportedTo, promisedOn, actionId }: RepairValues,
  by: { readonly personId: number | null; readonly at: number },
): number {
  const { lastInsertRowid } = db
    .write<unknown[]>(
      `INSERT INTO repair (hall_id, kind, thing, fault, reported_to, promised_on, action_id, reported_at, reported_by_id)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(hallId, kind, thing, fault, reportedTo, promisedOn, actionId, by.at, by.personId);
  return Number(lastInsertRowid);
}

/** Reported to somebody else, or promised anew: what was told of the old promise is over. */
export function updatePromise(db: Db, id: number, reportedTo: string, promisedOn: BusinessDate | null): void {
  db.write<[string, string | null, number]>(
    'UPDATE repair SET reported_to = ?, promised_on = ?, told_overdue = 0 WHERE id = ?',
  ).run(reportedTo, promisedOn, id);
}

/** Notes that a promise that was not kept has been told. */
export function setToldOverdue(db: Db, id: number): void {
  db.write<[number]>('UPDATE repair SET told_overdue = 1 WHERE id = ?').run(id);
}

/** 恢复使用. */
export function setBack(db: Db, id: number, { at, by, outcome }: NonNullable<Repair['back']>): void {
  db.write<unknown[]>('UPDATE repair SET back_at = ?, back_by_id = ?, outcome = ? WHERE id = ?').run(
    at,
    by,
    outcome,
    id,
  );
}

function repairOf({ backAt, backBy, outcome, ...row }: RepairRow): Repair {
  return { ...row, back: backAt === null || outcome === null ? null : { at: backAt, by: backBy, outcome } };
}
