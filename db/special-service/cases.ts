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
}

/** 特殊业务受理 as it is kept; its steps say the rest. Times are UTC ms. */
export interface StoredCase extends CaseStanding, CaseCustomer {
  readonly id: number;
  readonly versionId: number;
  readonly ticketId: number | null;
  readonly openedAt: number;
}

const select = `SELECT c.id, c.version_id AS versionId, c.ticket_id AS ticketId, c.opened_at AS openedAt,
  c.handler_id AS handlerId, c.amount, c.state, c.due_at AS dueAt, c.ended_at AS endedAt,
  p.call_name AS callName, p.phone, p.id_last4 AS idLast4
  FROM special_case AS c JOIN special_case_customer AS p ON p.case_id = c.id`;

/** One case of a hall, or undefined. */
export function findCase(db: ReadableDb, hallId: number, id: number): StoredCase | undefined {
  return db.read<[number, number], StoredCase>(`${select} WHERE c.hall_id = ? AND c.id = ?`).get(hallId, id);
}

/** What has not ended, what was promised first, then the oldest. */
export function openCases(db: ReadableDb, hallId: number): StoredCase[] {
  return db
    .read<[number], StoredCase>(
      `${select} WHERE c.hall_id = ? AND c.ended_at IS NULL ORDER BY c.due_at IS NULL, c.due_at, c.id`,
    )
    .all(hallId);
}

/** What was opened on a business date, the oldest first. */
export function casesOfDay(db: ReadableDb, hallId: number, date: string): StoredCase[] {
  return db
    .read<[number, string], StoredCase>(`${select} WHERE c.hall_id = ? AND c.business_date = ? ORDER BY c.id`)
    .all(hallId, date);
}

/** What ended in a span (UTC ms), the last first. */
export function endedCases(
  db: ReadableDb,
  hallId: number,
  span: { readonly from: number; readonly until: number; readonly limit: number },
): StoredCase[] {
  return db
    .read<[number, number, number, number], StoredCase>(
      `${select} WHERE c.hall_id = ? AND c.ended_at >= ? AND c.ended_at < ?
       ORDER BY c.ended_at DESC, c.id DESC LIMIT ?`,
    )
    .all(hallId, span.from, span.until, span.limit);
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
export type NewCase = Omit<StoredCase, 'id' | 'state' | 'dueAt' | 'endedAt'> & {
  readonly hallId: number;
  readonly businessDate: string;
};

/** Opens a case and returns its id. */
export function insertCase(db: Db, one: NewCase): number {
  const { lastInsertRowid } = db
    .write<unknown[]>(
      `INSERT INTO special_case (hall_id, business_date, version_id, ticket_id, opened_at, handler_id, amount, state)
       VALUES (?, ?, ?, ?, ?, ?, ?, 'collecting')`,
    )
    .run(one.hallId, one.businessDate, one.versionId, one.ticketId, one.openedAt, one.handlerId, one.amount);
  const id = Number(lastInsertRowid);
  db.write<unknown[]>(
    'INSERT INTO special_case_customer (case_id, call_name, phone, id_last4) VALUES (?, ?, ?, ?)',
  ).run(id, one.callName, one.phone, one.idLast4);
  return id;
}

/** How the case stands from now on. */
export function updateStanding(db: Db, id: number, standing: CaseStanding): void {
  const { state, handlerId, amount, dueAt, endedAt } = standing;
  db.write<unknown[]>(
    'UPDATE special_case SET state = ?, handler_id = ?, amount = ?, due_at = ?, ended_at = ? WHERE id = ?',
  ).run(state, handlerId, amount, dueAt, endedAt, id);
}
