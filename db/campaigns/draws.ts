import type { Waiting } from '../../shared/campaigns/recovery-draw.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** Everybody who waits with a ticket, in the order of issue. */
export function waitingNow(db: ReadableDb, hallId: number, date: string): Waiting[] {
  return db
    .read<[number, string], Waiting>(
      `SELECT id AS ticketId, ranks_from AS ranksFrom FROM ticket
       WHERE hall_id = ? AND business_date = ? AND state = 'waiting' AND entry = 'ticket' AND voided = 0
       ORDER BY +id`,
    )
    .all(hallId, date);
}

/** The tickets that have won a draw on a day. */
export function drawnOn(db: ReadableDb, hallId: number, date: string): ReadonlySet<number> {
  return new Set(
    db
      .read<[number, string], { ticketId: number }>(
        `SELECT ticket_id AS ticketId FROM prize WHERE hall_id = ? AND business_date = ? AND kind = 'draw'`,
      )
      .all(hallId, date)
      .map(({ ticketId }) => ticketId),
  );
}

/** When the last draw of a hall was made, UTC ms, or null. */
export function lastDrawAt(db: ReadableDb, hallId: number): number | null {
  return (
    db
      .read<[number], { at: number | null }>('SELECT max(at) AS at FROM recovery_draw WHERE hall_id = ?')
      .get(hallId)?.at ?? null
  );
}

/** Logs a draw, for good. */
export function insertDraw(
  db: Db,
  draw: {
    readonly prizeId: number;
    readonly hallId: number;
    /** UTC ms. */
    readonly at: number;
    readonly candidates: readonly number[];
    readonly seed: string;
    readonly winner: number;
    readonly personId: number | null;
  },
): void {
  db.write<unknown[]>(
    `INSERT INTO recovery_draw (prize_id, hall_id, at, candidates, seed, winner, drawn_by_id)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    draw.prizeId,
    draw.hallId,
    draw.at,
    JSON.stringify(draw.candidates),
    draw.seed,
    draw.winner,
    draw.personId,
  );
}
