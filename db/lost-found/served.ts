import { ticketNumber } from '../../shared/queue/ticket.ts';
import type { LocalName } from '../../shared/store/local-name.ts';
import type { ReadableDb } from '../database/handle.ts';

/** A visit at a counter. Times are UTC ms. */
export interface VisitThere {
  readonly ticketId: number;
  readonly number: string;
  readonly businessName: LocalName;
  readonly personId: number | null;
  readonly arrivedAt: number;
  readonly endedAt: number | null;
}

interface VisitRow extends Omit<VisitThere, 'number' | 'businessName'> {
  readonly letter: string;
  readonly printed: number;
  readonly businessName: string;
}

/** A counter and a span of one or two days. */
export interface CounterSpan {
  readonly counterId: number;
  /** Business dates that the span touches. */
  readonly dates: readonly string[];
  /** UTC ms. */
  readonly from: number;
  readonly until: number;
}

/** Who was served at a counter in a span, the last first. */
export function visitsAt(db: ReadableDb, { counterId, dates, from, until }: CounterSpan): VisitThere[] {
  return db
    .read<[string, number, number, number], VisitRow>(
      `SELECT t.id AS ticketId, s.letter, t.number AS printed, b.name AS businessName, l.person_id AS personId,
         l.arrived_at AS arrivedAt, l.ended_at AS endedAt
       FROM ticket AS t JOIN ticket_leg AS l ON l.ticket_id = t.id JOIN series AS s ON s.id = t.series_id
       JOIN business_type AS b ON b.id = t.business_type_id
       WHERE t.business_date IN (SELECT value FROM json_each(?)) AND l.counter_id = ? AND t.voided = 0
         AND l.arrived_at <= ? AND coalesce(l.ended_at, l.arrived_at) >= ?
       ORDER BY l.arrived_at DESC`,
    )
    .all(JSON.stringify(dates), counterId, until, from)
    .map(({ letter, printed, businessName, ...visit }) => ({
      ...visit,
      number: ticketNumber(letter, printed),
      businessName: JSON.parse(businessName) as LocalName,
    }));
}

/** A record of a visit that a customer left something to be reached by with. */
export interface ContactOfVisit {
  readonly ticketId: number;
  readonly kind: 'first-contact' | 'special-service';
  readonly recordId: number;
  readonly callName: string | null;
  /** As it was given. */
  readonly phone: string | null;
}

/** What customers of these visits left: the product keeps nothing else of who they are. */
export function contactsOf(db: ReadableDb, ticketIds: readonly number[]): ContactOfVisit[] {
  const ids = JSON.stringify(ticketIds);
  return db
    .read<[string, string], ContactOfVisit>(
      `SELECT r.ticket_id AS ticketId, 'first-contact' AS kind, r.id AS recordId, m.call_name AS callName, m.phone
       FROM first_contact AS r JOIN first_contact_matter AS m ON m.record_id = r.id
       WHERE r.ticket_id IN (SELECT value FROM json_each(?)) AND (m.phone IS NOT NULL OR m.call_name IS NOT NULL)
       UNION ALL
       SELECT c.ticket_id, 'special-service', c.id, w.call_name, w.phone
       FROM special_case AS c JOIN special_case_customer AS w ON w.case_id = c.id
       WHERE c.ticket_id IN (SELECT value FROM json_each(?)) AND (w.phone IS NOT NULL OR w.call_name IS NOT NULL)`,
    )
    .all(ids, ids);
}
