import type { Db, ReadableDb } from '../database/handle.ts';

/** When the steps of a visit were marked as over, by their number from 1, UTC ms. */
export function stepEndsOf(db: ReadableDb, ticketId: number): ReadonlyMap<number, number> {
  const rows = db
    .read<[number], { step: number; endedAt: number }>(
      'SELECT step, ended_at AS endedAt FROM ticket_step WHERE ticket_id = ? ORDER BY step',
    )
    .all(ticketId);
  return new Map(rows.map(({ step, endedAt }) => [step, endedAt]));
}

/** Marks a step of a visit as over. @param at UTC ms */
export function insertStepEnd(db: Db, ticketId: number, step: number, at: number): void {
  db.write<[number, number, number]>(
    'INSERT INTO ticket_step (ticket_id, step, ended_at) VALUES (?, ?, ?)',
  ).run(ticketId, step, at);
}
