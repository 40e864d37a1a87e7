import type { ReadableDb } from '../database/handle.ts';

/** How full a hall is now. */
export interface HallLoad {
  readonly waiting: number;
  /** Counters where somebody sits who has not paused. */
  readonly openCounters: number;
  /** From when the longest wait counts, UTC ms (for an appointment to come in the future); null when nobody waits. */
  readonly longestSince: number | null;
}

/** How many wait in a hall, since when, and at how many open counters. */
export function hallLoad(db: ReadableDb, hallId: number, businessDate: string): HallLoad {
  const waiting = db
    .read<[number, string], Pick<HallLoad, 'waiting' | 'longestSince'>>(
      `SELECT count(*) AS waiting, min(ranks_from) AS longestSince FROM ticket
       WHERE hall_id = ? AND business_date = ? AND state = 'waiting'`,
    )
    .get(hallId, businessDate) ?? { waiting: 0, longestSince: null };
  return { ...waiting, openCounters: openCounters(db, hallId, businessDate) };
}

/** How many waited in a hall at a moment of a day, as it turned out: whom a counter had not called yet. @param at UTC ms */
export function waitingAt(db: ReadableDb, hallId: number, businessDate: string, at: number): number {
  const row = db
    .read<[number, string, number, number], { waiting: number }>(
      `SELECT count(*) AS waiting FROM ticket t JOIN ticket_leg l ON l.ticket_id = t.id
       WHERE t.hall_id = ? AND t.business_date = ? AND t.voided = 0 AND l.queued_at <= ?
         AND coalesce(l.first_called_at, l.ended_at, 1e15) > ?`,
    )
    .get(hallId, businessDate, at, at);
  return row?.waiting ?? 0;
}

function openCounters(db: ReadableDb, hallId: number, businessDate: string): number {
  const row = db
    .read<[number, string], { open: number }>(
      `SELECT count(*) AS open FROM seat JOIN counter ON counter.id = seat.counter_id
       WHERE counter.hall_id = ? AND seat.business_date = ? AND seat.left_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM counter_pause p WHERE p.counter_id = counter.id AND p.ended_at IS NULL)`,
    )
    .get(hallId, businessDate);
  return row?.open ?? 0;
}
