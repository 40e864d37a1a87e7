import type { Db } from '../database/handle.ts';
import type { TicketState } from '../../shared/queue/ticket.ts';

/** Which leg of which ticket a step is about. */
export interface LegKey {
  readonly id: number;
  readonly leg: number;
}

/** 叫号: the ticket goes to a counter. @param at UTC ms */
export function markCalled(db: Db, ticket: LegKey, counterId: number, personId: number, at: number): void {
  db.write<[number, number, number]>(
    `UPDATE ticket SET state = 'called', counter_id = ?, person_id = ? WHERE id = ?`,
  ).run(counterId, personId, ticket.id);
  db.write<[number, number, number, number, number, number]>(
    `UPDATE ticket_leg SET counter_id = ?, person_id = ?, first_called_at = ?, last_called_at = ?, calls = 1
     WHERE ticket_id = ? AND leg = ?`,
  ).run(counterId, personId, at, at, ticket.id, ticket.leg);
}

/** 重呼. @param at UTC ms */
export function markRecalled(db: Db, ticket: LegKey, at: number): void {
  db.write<[number, number, number]>(
    'UPDATE ticket_leg SET calls = calls + 1, last_called_at = ? WHERE ticket_id = ? AND leg = ?',
  ).run(at, ticket.id, ticket.leg);
}

/** 到台: service begins. @param at UTC ms */
export function markArrived(db: Db, ticket: LegKey, at: number): void {
  db.write<[number]>(`UPDATE ticket SET state = 'serving' WHERE id = ?`).run(ticket.id);
  db.write<[number, number, number]>(
    'UPDATE ticket_leg SET arrived_at = ? WHERE ticket_id = ? AND leg = ?',
  ).run(at, ticket.id, ticket.leg);
}

/** The visit ends, one way or another. @param at UTC ms */
export function markEnded(
  db: Db,
  ticket: LegKey,
  state: Extract<TicketState, 'finished' | 'no-show' | 'cancelled'>,
  at: number,
): void {
  db.write<[string, number, number]>('UPDATE ticket SET state = ?, ended_at = ? WHERE id = ?').run(
    state,
    at,
    ticket.id,
  );
  db.write<[number, number, number]>(
    'UPDATE ticket_leg SET ended_at = ? WHERE ticket_id = ? AND leg = ?',
  ).run(at, ticket.id, ticket.leg);
}
