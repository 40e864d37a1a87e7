import type { SurgeStep } from '../../shared/queue/surge-episode.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** A surge (一次预警) as it is kept. Times are UTC ms. */
export interface Surge {
  readonly id: number;
  readonly businessDate: string;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly result: string | null;
  readonly resultAt: number | null;
  /** 工号 of who recorded the result. */
  readonly resultBy: string | null;
}

const selectSurge = `
  SELECT s.id, s.business_date AS businessDate, s.started_at AS startedAt, s.ended_at AS endedAt, s.result,
    s.result_at AS resultAt, person.staff_number AS resultBy
  FROM surge s LEFT JOIN person ON person.id = s.result_by_person_id WHERE s.hall_id = ?`;

/** The surge under way in a hall, if there is one. */
export function surgeUnderWay(db: ReadableDb, hallId: number): Surge | undefined {
  return db.read<[number], Surge>(`${selectSurge} AND s.ended_at IS NULL`).get(hallId);
}

/** One surge of a hall. */
export function findSurge(db: ReadableDb, hallId: number, id: number): Surge | undefined {
  return db.read<[number, number], Surge>(`${selectSurge} AND s.id = ?`).get(hallId, id);
}

/** The surges of a day, the first one first. */
export function surgesOfDay(db: ReadableDb, hallId: number, businessDate: string): Surge[] {
  return db
    .read<[number, string], Surge>(`${selectSurge} AND s.business_date = ? ORDER BY s.id`)
    .all(hallId, businessDate);
}

/** When the last surge of a day ended, UTC ms; null where there was none, or it is under way. */
export function lastSurgeEnd(db: ReadableDb, hallId: number, businessDate: string): number | null {
  const row = db
    .read<[number, string], { endedAt: number | null }>(
      'SELECT max(ended_at) AS endedAt FROM surge WHERE hall_id = ? AND business_date = ?',
    )
    .get(hallId, businessDate);
  return row?.endedAt ?? null;
}

/** A surge begins. @param at UTC ms */
export function insertSurge(db: Db, hallId: number, businessDate: string, at: number): number {
  const { lastInsertRowid } = db
    .write<[number, string, number]>(
      'INSERT INTO surge (hall_id, business_date, started_at) VALUES (?, ?, ?)',
    )
    .run(hallId, businessDate, at);
  return Number(lastInsertRowid);
}

/** A surge is over. @param at UTC ms */
export function setSurgeEnded(db: Db, surgeId: number, at: number): void {
  db.write<[number, number]>('UPDATE surge SET ended_at = ? WHERE id = ?').run(at, surgeId);
}

/** What came of a surge. @param at UTC ms */
export function setSurgeResult(
  db: Db,
  surgeId: number,
  words: string,
  personId: number | null,
  at: number,
): void {
  db.write<[string, number, number | null, number]>(
    'UPDATE surge SET result = ?, result_at = ?, result_by_person_id = ? WHERE id = ?',
  ).run(words, at, personId, surgeId);
}

/** The levels of a surge, in order. */
export function stepsOfSurge(db: ReadableDb, surgeId: number): SurgeStep[] {
  return db
    .read<[number], SurgeStep>(
      `SELECT level, at, waiting, open_counters AS openCounters, longest_wait_ms AS longestWaitMs
       FROM surge_step WHERE surge_id = ? ORDER BY id`,
    )
    .all(surgeId);
}

/** A surge has reached a level. */
export function insertSurgeStep(db: Db, surgeId: number, step: SurgeStep): void {
  db.write<unknown[]>(
    `INSERT INTO surge_step (surge_id, level, at, waiting, open_counters, longest_wait_ms)
     VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(surgeId, step.level, step.at, step.waiting, step.openCounters, step.longestWaitMs);
}
