import { ticketNumber } from '../../shared/queue/ticket.ts';
import type { CaseState } from '../../shared/special-service/case-life.ts';
import type { CaseCustomer } from '../../shared/special-service/case-view.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** How a case stands, as it follows from its steps. Times are UTC ms. */
export interface CaseStanding {
  readonly state: CaseState;
  readonly handlerId: number;
  /** Fen. */
  readonly amount: number | null;
  readonly dueAt: number | null;
  readonly endedAt: number | null;
  /** Since when it stands so. */
  readonly since: number;
  /** At which level of its chain it waits, from 0, while it is being approved. */
  readonly level: number | null;
  /** 预约, where one was made. */
  readonly appointedAt: number | null;
}

/** 特殊业务受理 as it is kept; its steps say the rest. Times are UTC ms. */
export interface StoredCase extends CaseStanding, CaseCustomer {
  readonly id: number;
  readonly versionId: number;
  readonly ticketId: number | null;
  /** As it is printed, such as S003. */
  readonly ticketNumber: string | null;
  readonly openedAt: number;
}

type CaseRow = Omit<StoredCase, 'ticketNumber'> & {
  readonly letter: string | null;
  readonly printed: number | null;
};

const select = `SELECT c.id, c.version_id AS versionId, c.ticket_id AS ticketId, c.opened_at AS openedAt,
  c.handler_id AS handlerId, c.amount, c.state, c.due_at AS dueAt, c.ended_at AS endedAt, c.since, c.level,
  c.appointed_at AS appointedAt, p.call_name AS callName, p.phone, p.id_last4 AS idLast4, s.letter, t.number AS printed
  FROM special_case AS c JOIN special_case_customer AS p ON p.case_id = c.id
  LEFT JOIN ticket AS t ON t.id = c.ticket_id LEFT JOIN series AS s ON s.id = t.series_id`;

/** One case of a hall, or undefined. */
export function findCase(db: ReadableDb, hallId: number, id: number): StoredCase | undefined {
  const row = db
    .read<[number, number], CaseRow>(`${select} WHERE c.hall_id = ? AND c.id = ?`)
    .get(hallId, id);
  return row && caseOf(row);
}

/** The cases of a ticket: opened from it, or brought back with it by a notice of missing papers; oldest first. */
export function casesOfTicket(db: ReadableDb, hallId: number, ticketId: number): StoredCase[] {
  return db
    .read<[number, number, number], CaseRow>(
      `${select} WHERE c.hall_id = ? AND (c.ticket_id = ?
         OR c.id IN (SELECT case_id FROM missing_notice WHERE used_for_ticket_id = ?)) ORDER BY c.id`,
    )
    .all(hallId, ticketId, ticketId)
    .map(caseOf);
}

/** What has not ended, what was promised first, then the oldest. */
export function openCases(db: ReadableDb, hallId: number): StoredCase[] {
  return db
    .read<[number], CaseRow>(
      `${select} WHERE c.hall_id = ? AND c.ended_at IS NULL
       ORDER BY coalesce(c.due_at, c.appointed_at) IS NULL, coalesce(c.due_at, c.appointed_at), c.id`,
    )
    .all(hallId)
    .map(caseOf);
}

/** What was opened on a business date, the oldest first. */
export function casesOfDay(db: ReadableDb, hallId: number, date: string): StoredCase[] {
  return db
    .read<[number, string], CaseRow>(`${select} WHERE c.hall_id = ? AND c.business_date = ? ORDER BY c.id`)
    .all(hallId, date)
    .map(caseOf);
}

/** What ended in a span (UTC ms), the last first. */
export function endedCases(
  db: ReadableDb,
  hallId: number,
  span: { readonly from: number; readonly until: number; readonly limit: number },
): StoredCase[] {
  return db
    .read<[number, number, number, number], CaseRow>(
      `${select} WHERE c.hall_id = ? AND c.ended_at >= ? AND c.ended_at < ?
       ORDER BY c.ended_at DESC, c.id DESC LIMIT ?`,
    )
    .all(hallId, span.from, span.until, span.limit)
    .map(caseOf);
}

/** How many ended in a span (UTC ms). */
export function countEnded(db: ReadableDb, hallId: number, from: number, until: number): number {
  const row = db
    .read<[number, number, number], { n: number }>(
      'SELECT count(*) AS n FROM special_case WHERE hall_id = ? AND ended_at >= ? AND ended_at < ?',
    )
    .get(hallId, from, until);
  return row?.n ?? 0;
}

/** What is set of a case when it is opened. */
export type NewCase = Omit<
  StoredCase,
  'id' | 'ticketNumber' | 'state' | 'dueAt' | 'endedAt' | 'since' | 'level' | 'appointedAt'
> & {
  readonly hallId: number;
  readonly businessDate: string;
};

/** Opens a case and returns its id. */
export function insertCase(db: Db, one: NewCase): number {
  const { lastInsertRowid } = db
    .write<unknown[]>(
      `INSERT INTO special_case (hall_id, business_date, version_id, ticket_id, opened_at, handler_id, amount, state,
         since)
       VALUES (?, ?, ?, ?, ?, ?, ?, 'collecting', ?)`,
    )
    .run(
      one.hallId,
      one.businessDate,
      one.versionId,
      one.ticketId,
      one.openedAt,
      one.handlerId,
      one.amount,
      one.openedAt,
    );
  const id = Number(lastInsertRowid);
  db.write<unknown[]>(
    'INSERT INTO special_case_customer (case_id, call_name, phone, id_last4) VALUES (?, ?, ?, ?)',
  ).run(id, one.callName, one.phone, one.idLast4);
  return id;
}

/** How the case stands from now on. */
export function updateStanding(db: Db, id: number, standing: CaseStanding): void {
  const { state, handlerId, amount, dueAt, endedAt, since, level, appointedAt } = standing;
  db.write<unknown[]>(
    `UPDATE special_case SET state = ?, handler_id = ?, amount = ?, due_at = ?, ended_at = ?, since = ?, level = ?,
       appointed_at = ? WHERE id = ?`,
  ).run(state, handlerId, amount, dueAt, endedAt, since, level, appointedAt, id);
}

function caseOf({ letter, printed, ...row }: CaseRow): StoredCase {
  return { ...row, ticketNumber: letter === null || printed === null ? null : ticketNumber(letter, printed) };
}
