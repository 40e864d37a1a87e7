import type { NoticeView } from '../../shared/special-service/notice.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** A notice as it is kept. */
export interface KeptNotice extends NoticeView {
  /** By record id; null where the host did it. */
  readonly issuedBy: number | null;
  /** The ticket at which it was given out. */
  readonly ticketId: number | null;
}

type NoticeRow = Omit<KeptNotice, 'missing'> & { readonly missing: string };

/** A ticket that was cancelled, taken back or never served gives its code back: the customer still has the promise. */
const usedFor = `(SELECT t.id FROM ticket AS t WHERE t.id = n.used_for_ticket_id AND t.voided = 0
  AND t.state NOT IN ('cancelled', 'expired'))`;

const select = `SELECT n.id, n.code, n.valid_until AS validUntil, n.issued_at AS issuedAt, v.entry_id AS entryId,
  n.version_id AS versionId, n.case_id AS caseId, n.missing, ${usedFor} AS usedForTicketId, n.prints,
  n.issued_by_id AS issuedBy, n.ticket_id AS ticketId
  FROM missing_notice AS n JOIN catalogue_version AS v ON v.id = n.version_id`;

/** The notice with this return code, or undefined. */
export function findNotice(db: ReadableDb, hallId: number, code: string): KeptNotice | undefined {
  const row = db
    .read<[number, string], NoticeRow>(`${select} WHERE n.hall_id = ? AND n.code = ?`)
    .get(hallId, code);
  return row && noticeOf(row);
}

/** One notice by its record id, or undefined. */
export function findNoticeById(db: ReadableDb, id: number): KeptNotice | undefined {
  const row = db.read<[number], NoticeRow>(`${select} WHERE n.id = ?`).get(id);
  return row && noticeOf(row);
}

/** The notice that a ticket was issued for, or undefined. */
export function noticeOfTicket(db: ReadableDb, hallId: number, ticketId: number): KeptNotice | undefined {
  const row = db
    .read<[number, number], NoticeRow>(`${select} WHERE n.hall_id = ? AND n.used_for_ticket_id = ?`)
    .get(hallId, ticketId);
  return row && noticeOf(row);
}

/** The notices of a case, oldest first. */
export function noticesOfCase(db: ReadableDb, caseId: number): KeptNotice[] {
  return db
    .read<[number], NoticeRow>(`${select} WHERE n.case_id = ? ORDER BY n.id`)
    .all(caseId)
    .map(noticeOf);
}

/** What is set of a notice when it is given out. */
export interface NewNotice extends Omit<KeptNotice, 'id' | 'entryId' | 'usedForTicketId' | 'prints'> {
  readonly hallId: number;
}

/** Keeps a notice and returns its id. */
export function insertNotice(db: Db, notice: NewNotice): number {
  const { lastInsertRowid } = db
    .write<unknown[]>(
      `INSERT INTO missing_notice (hall_id, code, version_id, case_id, ticket_id, missing, issued_at, issued_by_id,
         valid_until)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      notice.hallId,
      notice.code,
      notice.versionId,
      notice.caseId,
      notice.ticketId,
      JSON.stringify(notice.missing),
      notice.issuedAt,
      notice.issuedBy,
      notice.validUntil,
    );
  return Number(lastInsertRowid);
}

/** The customer came back with it. */
export function setNoticeUsed(db: Db, id: number, ticketId: number): void {
  db.write<[number, number]>('UPDATE missing_notice SET used_for_ticket_id = ? WHERE id = ?').run(
    ticketId,
    id,
  );
}

/** It was printed once more. */
export function addNoticePrint(db: Db, id: number): void {
  db.write<[number]>('UPDATE missing_notice SET prints = prints + 1 WHERE id = ?').run(id);
}

function noticeOf({ missing, ...row }: NoticeRow): KeptNotice {
  return { ...row, missing: JSON.parse(missing) as number[] };
}
