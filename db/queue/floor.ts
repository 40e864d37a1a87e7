import type { Interval } from '../../shared/queue/limit-clock.ts';
import type { PauseReason } from '../../shared/queue/pause.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** A pause under way at a counter. */
export interface Pause {
  readonly id: number;
  readonly counterId: number;
  readonly reason: PauseReason;
  readonly startedAt: number;
}

/** The pause under way at a counter, if there is one. */
export function pauseAt(db: ReadableDb, counterId: number): Pause | undefined {
  return db
    .read<[number], Pause>(
      `SELECT id, counter_id AS counterId, reason, started_at AS startedAt FROM counter_pause
       WHERE counter_id = ? AND ended_at IS NULL`,
    )
    .get(counterId);
}

/** 暂停. @param at UTC ms */
export function insertPause(
  db: Db,
  seat: { readonly counterId: number; readonly personId: number },
  reason: PauseReason,
  businessDate: string,
  at: number,
): void {
  db.write<[number, number, string, string, number]>(
    'INSERT INTO counter_pause (counter_id, person_id, business_date, reason, started_at) VALUES (?, ?, ?, ?, ?)',
  ).run(seat.counterId, seat.personId, businessDate, reason, at);
}

/** 恢复. @param at UTC ms */
export function endPause(db: Db, counterId: number, at: number): void {
  db.write<[number, number]>(
    'UPDATE counter_pause SET ended_at = ? WHERE counter_id = ? AND ended_at IS NULL',
  ).run(at, counterId);
}

/** Since when the system has failed (UTC ms), or null. */
export function failureSince(db: ReadableDb, hallId: number): number | null {
  const row = db
    .read<[number], { startedAt: number }>(
      'SELECT started_at AS startedAt FROM system_failure WHERE hall_id = ? AND ended_at IS NULL',
    )
    .get(hallId);
  return row?.startedAt ?? null;
}

/** The system failures that reach into a day or past its start, in order. */
export function failuresSince(db: ReadableDb, hallId: number, from: number): Interval[] {
  return db
    .read<[number, number], { from: number; until: number | null }>(
      `SELECT started_at AS "from", ended_at AS until FROM system_failure
       WHERE hall_id = ? AND (ended_at IS NULL OR ended_at > ?) ORDER BY started_at`,
    )
    .all(hallId, from);
}

/** 系统故障 begins. @param at UTC ms */
export function insertFailure(
  db: Db,
  hallId: number,
  businessDate: string,
  by: { readonly station: number; readonly person: number | null },
  at: number,
): number {
  const { lastInsertRowid } = db
    .write<[number, string, number, number, number | null]>(
      `INSERT INTO system_failure (hall_id, business_date, started_at, declared_by_station_id, declared_by_person_id)
       VALUES (?, ?, ?, ?, ?)`,
    )
    .run(hallId, businessDate, at, by.station, by.person);
  return Number(lastInsertRowid);
}

/** 系统故障 is over. @param at UTC ms */
export function endFailure(db: Db, hallId: number, at: number): void {
  db.write<[number, number]>(
    'UPDATE system_failure SET ended_at = ? WHERE hall_id = ? AND ended_at IS NULL',
  ).run(at, hallId);
}

/** When a counter called on a day for the duty manager, who has not come yet (UTC ms), or null. */
export function managerCalledAt(db: ReadableDb, counterId: number, businessDate: string): number | null {
  const row = db
    .read<[number, string], { calledAt: number }>(
      `SELECT called_at AS calledAt FROM manager_call
       WHERE counter_id = ? AND business_date = ? AND arrived_at IS NULL`,
    )
    .get(counterId, businessDate);
  return row?.calledAt ?? null;
}

/** 叫经理. @param at UTC ms */
export function insertManagerCall(db: Db, counterId: number, businessDate: string, at: number): void {
  db.write<[number, string, number]>(
    'INSERT INTO manager_call (counter_id, business_date, called_at) VALUES (?, ?, ?)',
  ).run(counterId, businessDate, at);
}

/** 经理到场. @param at UTC ms */
export function answerManagerCall(db: Db, counterId: number, businessDate: string, at: number): void {
  db.write<[number, number, string]>(
    `UPDATE manager_call SET arrived_at = ?
     WHERE counter_id = ? AND business_date = ? AND arrived_at IS NULL`,
  ).run(at, counterId, businessDate);
}

/** 分流: somebody was helped without a ticket. @param at UTC ms */
export function insertDiversion(
  db: Db,
  hallId: number,
  businessDate: string,
  diversion: { readonly channel: string; readonly businessTypeId: number | null },
  at: number,
): number {
  const { lastInsertRowid } = db
    .write<[number, string, number | null, string, number]>(
      'INSERT INTO diversion (hall_id, business_date, business_type_id, channel, at) VALUES (?, ?, ?, ?, ?)',
    )
    .run(hallId, businessDate, diversion.businessTypeId, diversion.channel, at);
  return Number(lastInsertRowid);
}

/** How many were helped without a ticket on a day. */
export function countDiversions(db: ReadableDb, hallId: number, businessDate: string): number {
  const row = db
    .read<[number, string], { diverted: number }>(
      'SELECT count(*) AS diverted FROM diversion WHERE hall_id = ? AND business_date = ?',
    )
    .get(hallId, businessDate);
  return row?.diverted ?? 0;
}
