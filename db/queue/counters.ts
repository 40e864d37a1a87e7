import type { LocalName } from '../../shared/store/local-name.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** A series that a counter helps out with once it has waited so long. */
export interface Fallback {
  readonly seriesId: number;
  readonly afterMinutes: number;
}

/** A counter (台席) with what it serves. */
export interface CounterRow {
  readonly id: number;
  readonly number: number;
  readonly name: LocalName | null;
  readonly seriesIds: number[];
  readonly fallbacks: Fallback[];
  readonly skillIds: number[];
}

interface StoredCounter {
  id: number;
  number: number;
  name: string | null;
  seriesIds: string;
  fallbacks: string;
  skillIds: string;
}

const selectCounter = `
  SELECT c.id, c.number, c.name,
    (SELECT json_group_array(series_id) FROM counter_series WHERE counter_id = c.id) AS seriesIds,
    (SELECT json_group_array(json_object('seriesId', series_id, 'afterMinutes', after_minutes))
     FROM counter_fallback WHERE counter_id = c.id) AS fallbacks,
    (SELECT json_group_array(skill_id) FROM counter_skill WHERE counter_id = c.id) AS skillIds
  FROM counter c
  WHERE c.hall_id = ? AND (c.active = 1 OR EXISTS (SELECT 1 FROM seat WHERE counter_id = c.id AND left_at IS NULL))`;

/** The hall's counters that are in use, by number: one that was taken out of use still is while somebody sits there. */
export function countersInUse(db: ReadableDb, hallId: number): CounterRow[] {
  return db.read<[number], StoredCounter>(`${selectCounter} ORDER BY c.number`).all(hallId).map(counterOf);
}

/** One counter in use. */
export function findCounter(db: ReadableDb, hallId: number, id: number): CounterRow | undefined {
  const row = db.read<[number, number], StoredCounter>(`${selectCounter} AND c.id = ?`).get(hallId, id);
  return row && counterOf(row);
}

/** What a counter has done on a day: visits called to it, visits finished, and business items ended (笔). */
export function counterDay(
  db: ReadableDb,
  counterId: number,
  businessDate: string,
): { called: number; finished: number; items: number } {
  const row = db
    .read<[number, string], { called: number; finished: number; items: number }>(
      `SELECT count(*) AS called, count(*) FILTER (WHERE state = 'finished') AS finished,
         coalesce(sum((SELECT sum(count) FROM ticket_item WHERE ticket_id = ticket.id AND outcome IS NOT NULL)), 0) AS items
       FROM ticket WHERE counter_id = ? AND business_date = ? AND voided = 0`,
    )
    .get(counterId, businessDate);
  return row ?? { called: 0, finished: 0, items: 0 };
}

/** Sets what a counter helps out with and what it can do besides its series. */
export function setCounterRules(
  db: Db,
  counterId: number,
  fallbacks: readonly Fallback[],
  skillIds: readonly number[],
): void {
  db.write<[number]>('DELETE FROM counter_fallback WHERE counter_id = ?').run(counterId);
  db.write<[number]>('DELETE FROM counter_skill WHERE counter_id = ?').run(counterId);
  const addFallback = db.write<[number, number, number]>(
    'INSERT INTO counter_fallback (counter_id, series_id, after_minutes) VALUES (?, ?, ?)',
  );
  for (const { seriesId, afterMinutes } of fallbacks) addFallback.run(counterId, seriesId, afterMinutes);
  const addSkill = db.write<[number, number]>(
    'INSERT INTO counter_skill (counter_id, skill_id) VALUES (?, ?)',
  );
  for (const skillId of new Set(skillIds)) addSkill.run(counterId, skillId);
}

function counterOf(row: StoredCounter): CounterRow {
  return {
    id: row.id,
    number: row.number,
    name: row.name === null ? null : (JSON.parse(row.name) as LocalName),
    seriesIds: JSON.parse(row.seriesIds) as number[],
    fallbacks: JSON.parse(row.fallbacks) as Fallback[],
    skillIds: JSON.parse(row.skillIds) as number[],
  };
}
