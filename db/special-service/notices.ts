import type { NoticeView } from '../../shared/special-service/notice.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

type NoticeRow = Omit<NoticeView, 'missing'> & { readonly missing: string };

const select = `SELECT n.id, n.code, n.valid_until AS validUntil, n.issued_at AS issuedAt, v.entry_id AS entryId,
  n.version_id AS versionId, n.case_id AS caseId, n.missing, n.used_for_ticket_id AS usedForTicketId
  FROM missing_notice AS n JOIN catalogue_version AS v ON v.id = n.version_id`;

/** The notice with this return code, or undefined. */
export function findNotice(db: ReadableDb, hallId: number, code: string): NoticeView | undefined {
  const row = db
    .read<[number, string], NoticeRow>(`${select} WHERE n.hall_id = ? AND n.code = ?`)
    .get(hallId, code);
  return row && noticeOf(row);
}

/** The notices of a case, oldest first. */
export function noticesOfCase(db: ReadableDb, caseId: number): NoticeView[] {
  return db
    .read<[number], NoticeRow>(`${select} WHERE n.case_id = ? ORDER BY n.id`)
    .all(caseId)
    .map(noticeOf);
}

/** What is set of a notice when it is given out. */
export interface NewNotice extends Omit<NoticeView, 'id' | 'entryId' | 'usedForTicketId'> {
  readonly hallId: number;
  readonly ticketId: number | null;
  readonly issuedBy: number | null;
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

function noticeOf({ missing, ...row }: NoticeRow): NoticeView {
  return { ...row, missing: JSON.parse(missing) as number[] };
}
