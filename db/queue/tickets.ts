import type { LocalName } from '../../shared/store/local-name.ts';
import type { CareReason, PriorityClass } from '../../shared/queue/priority.ts';
import {
  type OverLimitCause,
  type TicketState,
  type TicketView,
  ticketNumber,
} from '../../shared/queue/ticket.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** A ticket as it stands, without its items and its clock. */
export interface Ticket extends Omit<TicketView, 'items' | 'clock'> {
  readonly businessDate: string;
  readonly personId: number | null;
  /** From when its place in the order counts, UTC ms. */
  readonly ranksFrom: number;
  /** Its present or last leg. */
  readonly leg: number;
  /** The counter or the skill that it was sent to, if any. */
  readonly targetCounterId: number | null;
  readonly skillId: number | null;
  readonly inexact: boolean;
}

type Stored<T> = { [K in keyof T]: T[K] extends boolean ? 0 | 1 : T[K] };

interface TicketRow extends Omit<Stored<Ticket>, 'number' | 'businessName'> {
  letter: string;
  printed: number;
  businessName: string;
}

const selectTicket = `
  SELECT t.id, s.letter, t.number AS printed, t.state, t.entry, t.priority_class AS priorityClass,
    t.class_reason AS classReason, t.appointment_at AS appointmentAt, t.queue_series_id AS seriesId,
    t.business_type_id AS businessTypeId, b.name AS businessName, t.issued_at AS issuedAt,
    t.counter_id AS counterId, c.number AS counterNumber, t.person_id AS personId,
    l.first_called_at AS calledAt, l.last_called_at AS lastCalledAt, l.calls, l.arrived_at AS arrivedAt,
    t.held_for_hall AS heldForHall, t.requeues, t.over_limit_cause AS overLimitCause, t.ended_at AS endedAt,
    t.corrected_end_at AS correctedEndAt, t.business_date AS businessDate, t.ranks_from AS ranksFrom, l.leg,
    t.target_counter_id AS targetCounterId, t.skill_id AS skillId, t.inexact, t.came_back AS cameBack
  FROM ticket t
  JOIN series s ON s.id = t.series_id
  JOIN business_type b ON b.id = t.business_type_id
  JOIN ticket_leg l ON l.ticket_id = t.id
    AND l.leg = (SELECT max(leg) FROM ticket_leg WHERE ticket_id = t.id)
  LEFT JOIN counter c ON c.id = t.counter_id`;

/** Read at every step, so their texts are put together once. */
const ticketById = `${selectTicket} WHERE t.hall_id = ? AND t.id = ?`;
const ticketAtCounter = `${selectTicket} WHERE t.counter_id = ? AND t.state IN ('called', 'serving')`;
const openBefore = `${selectTicket} WHERE t.hall_id = ? AND t.business_date < ? AND t.ended_at IS NULL ORDER BY t.id`;

/** A ticket of this hall by its id. */
export function findTicket(db: ReadableDb, hallId: number, id: number): Ticket | undefined {
  return one(db.read<[number, number], TicketRow>(ticketById).get(hallId, id));
}

/** The ticket of a printed number (`A012`) on a day. */
export function findTicketByNumber(
  db: ReadableDb,
  hallId: number,
  businessDate: string,
  number: string,
): Ticket | undefined {
  const parts = /^([A-Z])(\d{1,4})$/.exec(number.toUpperCase());
  if (!parts) return undefined;
  return one(
    db
      .read<[number, string, string, number], TicketRow>(
        `${selectTicket} WHERE t.hall_id = ? AND t.business_date = ? AND s.letter = ? AND t.number = ?`,
      )
      .get(hallId, businessDate, parts[1] ?? '', Number(parts[2])),
  );
}

/** The ticket that is called or served at a counter, if there is one. */
export function activeTicket(db: ReadableDb, counterId: number): Ticket | undefined {
  return one(db.read<[number], TicketRow>(ticketAtCounter).get(counterId));
}

/** All tickets of a day that count, in the order of their issue. */
export function ticketsOfDay(db: ReadableDb, hallId: number, businessDate: string): Ticket[] {
  return many(
    db
      .read<[number, string], TicketRow>(
        `${selectTicket} WHERE t.hall_id = ? AND t.business_date = ? AND t.voided = 0 ORDER BY t.id`,
      )
      .all(hallId, businessDate),
  );
}

/** The tickets of a day in a state, in the order of their issue. */
export function ticketsInState(
  db: ReadableDb,
  hallId: number,
  businessDate: string,
  state: TicketState,
): Ticket[] {
  return many(
    db
      .read<[number, string, string], TicketRow>(
        `${selectTicket} WHERE t.hall_id = ? AND t.business_date = ? AND t.state = ? AND t.voided = 0 ORDER BY t.id`,
      )
      .all(hallId, businessDate, state),
  );
}

/** The tickets that earlier days left open, in the order of their issue. */
export function leftOpenBefore(db: ReadableDb, hallId: number, businessDate: string): Ticket[] {
  return many(db.read<[number, string], TicketRow>(openBefore).all(hallId, businessDate));
}

/** A counter's last finished tickets of a day, newest first. */
export function lastFinishedAt(
  db: ReadableDb,
  counterId: number,
  businessDate: string,
  limit: number,
): Ticket[] {
  return many(
    db
      .read<[number, string, number], TicketRow>(
        `${selectTicket} WHERE t.counter_id = ? AND t.business_date = ? AND t.state = 'finished' AND t.voided = 0
         ORDER BY t.ended_at DESC, t.id DESC LIMIT ?`,
      )
      .all(counterId, businessDate, limit),
  );
}

/** The tickets of a day that were called last, newest call first. @param counterIds where to; none for anywhere */
export function lastCalled(
  db: ReadableDb,
  hallId: number,
  businessDate: string,
  limit: number,
  counterIds: readonly number[],
): Ticket[] {
  return many(
    db
      .read<[number, string, number, string, number], TicketRow>(
        `${selectTicket} WHERE t.hall_id = ? AND t.business_date = ? AND l.last_called_at IS NOT NULL
           AND t.counter_id IS NOT NULL AND t.voided = 0 AND t.entry = 'ticket'
           AND (? = 0 OR t.counter_id IN (SELECT value FROM json_each(?)))
         ORDER BY l.last_called_at DESC, t.id DESC LIMIT ?`,
      )
      .all(hallId, businessDate, counterIds.length, JSON.stringify(counterIds), limit),
  );
}

/** A new ticket, as issued. Times are UTC ms. */
export interface NewTicket {
  readonly hallId: number;
  readonly businessDate: string;
  readonly seriesId: number;
  readonly businessTypeId: number;
  readonly number: number;
  readonly entry: TicketView['entry'];
  readonly priorityClass: PriorityClass;
  readonly classReason: CareReason | null;
  readonly appointmentAt: number | null;
  readonly issuedAt: number;
  readonly ranksFrom: number;
  /** 凭告知单回来. */
  readonly cameBack: boolean;
}

/** Inserts a waiting ticket and returns its id. Its first leg and its items are inserted by themselves. */
export function insertTicket(db: Db, ticket: NewTicket): number {
  const { lastInsertRowid } = db
    .write<unknown[]>(
      `INSERT INTO ticket (hall_id, business_date, series_id, number, business_type_id, entry, priority_class,
         class_reason, appointment_at, state, issued_at, queue_series_id, ranks_from, came_back)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?, ?)`,
    )
    .run(
      ticket.hallId,
      ticket.businessDate,
      ticket.seriesId,
      ticket.number,
      ticket.businessTypeId,
      ticket.entry,
      ticket.priorityClass,
      ticket.classReason,
      ticket.appointmentAt,
      ticket.issuedAt,
      ticket.seriesId,
      ticket.ranksFrom,
      Number(ticket.cameBack),
    );
  return Number(lastInsertRowid);
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

function one(row: TicketRow | undefined): Ticket | undefined {
  return row && ticketOf(row);
}

function many(rows: readonly TicketRow[]): Ticket[] {
  return rows.map(ticketOf);
}

function ticketOf({
  letter,
  printed,
  businessName,
  heldForHall,
  inexact,
  cameBack,
  ...row
}: TicketRow): Ticket {
  return {
    ...row,
    number: ticketNumber(letter, printed),
    businessName: JSON.parse(businessName) as LocalName,
    heldForHall: heldForHall === 1,
    inexact: inexact === 1,
    cameBack: cameBack === 1,
  };
}

/** What has been named as the cause of a long visit; null takes the name back. */
export function setOverLimitCause(db: Db, ticketId: number, cause: OverLimitCause | null): void {
  db.write<[string | null, number]>('UPDATE ticket SET over_limit_cause = ? WHERE id = ?').run(
    cause,
    ticketId,
  );
}

/** 更正办结时间. @param at UTC ms */
export function setCorrectedEnd(db: Db, ticketId: number, at: number, reason: string): void {
  db.write<[number, string, number]>(
    'UPDATE ticket SET corrected_end_at = ?, correction_reason = ? WHERE id = ?',
  ).run(at, reason, ticketId);
}

/** Gives a waiting ticket another class, and with it another place in the order. */
export function setPriorityClass(
  db: Db,
  ticketId: number,
  given: Pick<NewTicket, 'priorityClass' | 'classReason' | 'appointmentAt' | 'ranksFrom'>,
): void {
  db.write<[string, string | null, number | null, number, number]>(
    'UPDATE ticket SET priority_class = ?, class_reason = ?, appointment_at = ?, ranks_from = ? WHERE id = ?',
  ).run(given.priorityClass, given.classReason, given.appointmentAt, given.ranksFrom, ticketId);
}
