import type { TicketState, TicketView } from '../../shared/queue/ticket.ts';
import { ticketNumber } from '../../shared/queue/ticket.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** A ticket as the host handles it: what screens see, and where it stands. */
export interface Ticket extends TicketView {
  readonly counterId: number | null;
  readonly leg: number;
  /** The last call of its present leg, UTC ms. */
  readonly lastCalledAt: number | null;
}

interface TicketRow {
  id: number;
  letter: string;
  number: number;
  state: TicketState;
  businessTypeId: number;
  businessName: string;
  limitMinutes: number | null;
  issuedAt: number;
  counterId: number | null;
  counterNumber: number | null;
  calledAt: number | null;
  calls: number;
  arrivedAt: number | null;
  endedAt: number | null;
  leg: number;
  lastCalledAt: number | null;
}

const selectTicket = `
  SELECT t.id, s.letter, t.number, t.state, t.business_type_id AS businessTypeId, b.name AS businessName,
    b.limit_minutes AS limitMinutes, t.issued_at AS issuedAt, t.counter_id AS counterId,
    c.number AS counterNumber, l.first_called_at AS calledAt, l.calls, l.arrived_at AS arrivedAt,
    t.ended_at AS endedAt, l.leg, l.last_called_at AS lastCalledAt
  FROM ticket t
  JOIN series s ON s.id = t.series_id
  JOIN business_type b ON b.id = t.business_type_id
  JOIN ticket_leg l ON l.ticket_id = t.id
    AND l.leg = (SELECT max(leg) FROM ticket_leg WHERE ticket_id = t.id)
  LEFT JOIN counter c ON c.id = t.counter_id`;

/** A ticket of this hall by its id. */
export function findTicket(db: ReadableDb, hallId: number, id: number): Ticket | undefined {
  const row = db
    .read<[number, number], TicketRow>(`${selectTicket} WHERE t.hall_id = ? AND t.id = ?`)
    .get(hallId, id);
  return row && ticketOf(row);
}

/** The ticket that is called or served at a counter, if there is one. */
export function activeTicket(db: ReadableDb, counterId: number): Ticket | undefined {
  const row = db
    .read<[number], TicketRow>(`${selectTicket} WHERE t.counter_id = ? AND t.state IN ('called', 'serving')`)
    .get(counterId);
  return row && ticketOf(row);
}

/** All tickets of a day, in the order of their issue. */
export function ticketsOfDay(db: ReadableDb, hallId: number, businessDate: string): Ticket[] {
  return db
    .read<[number, string], TicketRow>(
      `${selectTicket} WHERE t.hall_id = ? AND t.business_date = ? ORDER BY t.id`,
    )
    .all(hallId, businessDate)
    .map(ticketOf);
}

/** The tickets called on a day that were called last, newest first; those still being called are told by state. */
export function lastCalled(db: ReadableDb, hallId: number, businessDate: string, limit: number): Ticket[] {
  return db
    .read<[number, string, number], TicketRow>(
      `${selectTicket} WHERE t.hall_id = ? AND t.business_date = ? AND l.first_called_at IS NOT NULL
       ORDER BY l.last_called_at DESC, t.id DESC LIMIT ?`,
    )
    .all(hallId, businessDate, limit)
    .map(ticketOf);
}

/** A new ticket, as issued. */
export interface NewTicket {
  readonly hallId: number;
  readonly businessDate: string;
  readonly seriesId: number;
  readonly businessTypeId: number;
  readonly number: number;
  /** UTC ms. */
  readonly issuedAt: number;
}

/** Inserts a waiting ticket with its first leg and returns its id. */
export function insertTicket(db: Db, ticket: NewTicket): number {
  const { lastInsertRowid } = db
    .write<[number, string, number, number, number, number]>(
      `INSERT INTO ticket (hall_id, business_date, series_id, number, business_type_id, state, issued_at)
       VALUES (?, ?, ?, ?, ?, 'waiting', ?)`,
    )
    .run(
      ticket.hallId,
      ticket.businessDate,
      ticket.seriesId,
      ticket.number,
      ticket.businessTypeId,
      ticket.issuedAt,
    );
  const id = Number(lastInsertRowid);
  db.write<[number, number, number]>(
    'INSERT INTO ticket_leg (ticket_id, leg, series_id, queued_at) VALUES (?, 1, ?, ?)',
  ).run(id, ticket.seriesId, ticket.issuedAt);
  return id;
}

/** Takes the next number of a series on a day, starting at 1. */
export function takeNumber(db: Db, hallId: number, businessDate: string, seriesId: number): number {
  const row = db
    .write<[number, string, number], { last: number }>(
      `INSERT INTO series_day (hall_id, business_date, series_id, last_number) VALUES (?, ?, ?, 1)
       ON CONFLICT DO UPDATE SET last_number = last_number + 1 RETURNING last_number AS last`,
    )
    .get(hallId, businessDate, seriesId);
  if (!row) throw new Error('The next number was not returned.');
  return row.last;
}

function ticketOf({ letter, number, businessName, ...row }: TicketRow): Ticket {
  return {
    ...row,
    number: ticketNumber(letter, number),
    businessName: JSON.parse(businessName) as TicketView['businessName'],
  };
}
