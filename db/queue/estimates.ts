import type { Db } from '../database/handle.ts';

/** What was expected of a ticket's wait when it was issued. Durations in ms, 0 where it was to be called at once. */
export interface KeptEstimate {
  readonly ahead: number;
  readonly meanMs?: number;
  readonly lowMs?: number;
  readonly highMs?: number;
}

/** Keeps what was expected of a ticket at its issue; it is never changed. */
export function insertEstimate(
  db: Db,
  ticketId: number,
  { ahead, meanMs = 0, lowMs = 0, highMs = 0 }: KeptEstimate,
): void {
  db.write<[number, number, number, number, number]>(
    'INSERT INTO ticket_estimate (ticket_id, ahead, mean_ms, low_ms, high_ms) VALUES (?, ?, ?, ?, ?)',
  ).run(ticketId, ahead, meanMs, lowMs, highMs);
}
