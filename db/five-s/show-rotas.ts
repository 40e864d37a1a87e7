import type { ShowRota } from '../../shared/five-s/show-rota.ts';
import type { BusinessDate } from '../../shared/time/business-date.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface RotaRow {
  readonly from: string;
  readonly perDay: number;
  readonly halls: string;
}

/** The rota that holds on a day: of those that had begun by then, the one set last. */
export function showRotaOn(db: ReadableDb, hallId: number, date: BusinessDate): ShowRota | undefined {
  const row = db
    .read<[number, string], RotaRow>(
      `SELECT from_date AS "from", per_day AS perDay, halls FROM show_rota
       WHERE hall_id = ? AND from_date <= ? ORDER BY from_date DESC, id DESC LIMIT 1`,
    )
    .get(hallId, date);
  return row && { ...row, halls: JSON.parse(row.halls) as ShowRota['halls'] };
}

/** Sets a rota from its first day on, in the place of whatever was to begin on that day or later. */
export function putShowRota(
  db: Db,
  hallId: number,
  { from, perDay, halls }: ShowRota,
  set: { readonly at: number; readonly personId: number | null },
): void {
  db.write<[number, string]>('DELETE FROM show_rota WHERE hall_id = ? AND from_date >= ?').run(hallId, from);
  db.write<unknown[]>(
    `INSERT INTO show_rota (hall_id, from_date, per_day, halls, set_at, set_by_person_id)
     VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(hallId, from, perDay, JSON.stringify(halls), set.at, set.personId);
}
