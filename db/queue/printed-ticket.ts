import { ticketNumber } from '../../shared/queue/ticket.ts';
import type { LocalName } from '../../shared/store/local-name.ts';
import type { ReadableDb } from '../database/handle.ts';

/** What stands on a ticket's paper. */
export interface PrintedTicket {
  /** As it is called, such as `A012`. */
  readonly number: string;
  readonly businessName: LocalName;
  /** UTC ms. */
  readonly issuedAt: number;
}

/** What stands on a ticket's paper. Throws for a ticket that is not there. */
export function ticketAsPrinted(db: ReadableDb, ticketId: number): PrintedTicket {
  const row = db
    .read<[number], { letter: string; number: number; business: string; issuedAt: number }>(
      `SELECT s.letter, t.number, b.name AS business, t.issued_at AS issuedAt
       FROM ticket t JOIN series s ON s.id = t.series_id JOIN business_type b ON b.id = t.business_type_id
       WHERE t.id = ?`,
    )
    .get(ticketId);
  if (!row) throw new Error(`There is no ticket ${ticketId}.`);
  const { letter, number, business, issuedAt } = row;
  return {
    number: ticketNumber(letter, number),
    businessName: JSON.parse(business) as LocalName,
    issuedAt,
  };
}

/** Whether a number still waits or is being called: then its paper is worth printing. */
export function isAwaited(db: ReadableDb, ticketId: number): boolean {
  const row = db
    .read<[number], object>(
      `SELECT 1 FROM ticket WHERE id = ? AND state IN ('waiting', 'called') AND voided = 0`,
    )
    .get(ticketId);
  return row !== undefined;
}
