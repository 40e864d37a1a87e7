import type { BusinessDate } from '../../shared/time/business-date.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** 突击检查的抽取 of one month, with what nobody is told before its time. */
export interface SurpriseDraw {
  /** `2026-11` */
  readonly month: string;
  /** UTC ms. */
  readonly drawnAt: number;
  readonly salt: string;
  /** In their order. */
  readonly days: readonly BusinessDate[];
  readonly commitment: string;
}

interface DrawRow extends Omit<SurpriseDraw, 'days'> {
  readonly days: string;
}

const selectDraw =
  'SELECT month, drawn_at AS drawnAt, salt, days, commitment FROM surprise_draw WHERE hall_id = ?';

/** The draw of a month, if it was made. @param month `2026-11` */
export function drawOf(db: ReadableDb, hallId: number, month: string): SurpriseDraw | undefined {
  const row = db.read<[number, string], DrawRow>(`${selectDraw} AND month = ?`).get(hallId, month);
  return row && drawFrom(row);
}

/** All draws, the newest month first. */
export function listDraws(db: ReadableDb, hallId: number): SurpriseDraw[] {
  return db.read<[number], DrawRow>(`${selectDraw} ORDER BY month DESC`).all(hallId).map(drawFrom);
}

/** Keeps a draw for good and returns its id. */
export function insertDraw(db: Db, hallId: number, draw: SurpriseDraw): number {
  const { month, drawnAt, salt, days, commitment } = draw;
  const { lastInsertRowid } = db
    .write<[number, string, number, string, string, string]>(
      'INSERT INTO surprise_draw (hall_id, month, drawn_at, salt, days, commitment) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(hallId, month, drawnAt, salt, JSON.stringify(days), commitment);
  return Number(lastInsertRowid);
}

function drawFrom({ days, ...row }: DrawRow): SurpriseDraw {
  return { ...row, days: JSON.parse(days) as string[] };
}
