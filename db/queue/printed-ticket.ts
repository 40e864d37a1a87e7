import { ticketNumber } from '../../shared/queue/ticket.ts';
import type { ReadableDb } from '../database/handle.ts';

/** What a ticket's paper is told by. */
export interface PrintedTicket {
  /** As it is called, such as `A012`. */
  readonly number: string;
  /** UTC ms. */
  readonly issuedAt: number;
}

/** What stands on a ticket's paper. Throws for a ticket that is not there. */
export function ticketAsPrinted(db: ReadableDb, ticketId: number): PrintedTicket {
  const row = db
    .read<[number], { letter: string; number: number; issuedAt: number }>(
      `SELECT s.letter, t.number, t.issued_at AS issuedAt
       FROM ticket t JOIN series s ON s.id = t.series_id WHERE t.id = ?`,
    )
    .get(ticketId);
  if (!row) throw new Error(`There is no ticket ${ticketId}.`);
  return { number: ticketNumber(row.letter, row.number), issuedAt: row.issuedAt };
}

/** Whether a ticket is not over yet: then somebody may still want a paper of its number, such as one who is put on hold. */
export function isTicketOpen(db: ReadableDb, ticketId: number): boolean {
  const row = db
    .read<[number], object>(
      `SELECT 1 FROM ticket WHERE id = ? AND state IN ('waiting', 'called', 'serving', 'held') AND voided = 0`,
    )
    .get(ticketId);
  return row !== undefined;
}

/** Whether a number still waits or is being called: then its paper is worth printing by itself. */
export function isAwaited(db: ReadableDb, ticketId: number): boolean {
  const row = db
    .read<[number], object>(
      `SELECT 1 FROM ticket WHERE id = ? AND state IN ('waiting', 'called') AND voided = 0`,
    )
    .get(ticketId);
  return row !== undefined;
}
