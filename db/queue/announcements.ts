import type { Announcement } from '../../shared/queue/announcement.ts';
import { ticketNumber } from '../../shared/queue/ticket.ts';
import type { LocalName } from '../../shared/store/local-name.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** Where and when an announcement is asked for. */
export interface AnnouncementOrigin {
  readonly hallId: number;
  readonly businessDate: string;
  /** UTC ms. */
  readonly at: number;
}

/** A call to be heard. */
export interface NewCall {
  readonly kind: 'call' | 'recall';
  readonly ticketId: number;
  readonly counterId: number;
  /** The event of the call. */
  readonly eventId: number;
}

/** An announcement as it is kept, before it is told as a call or as a notice. */
export interface AnnouncementRow {
  readonly id: number;
  readonly at: number;
  readonly withdrawn: 0 | 1;
  readonly kind: Announcement['kind'];
  readonly letter: string | null;
  readonly printed: number | null;
  readonly counterNumber: number | null;
  readonly words: string | null;
}

/** The columns of an announcement `a`, and the tables beside it that they come from. */
export const announcementColumns = `a.id, a.at, a.withdrawn_at IS NOT NULL AS withdrawn, a.kind, s.letter,
  t.number AS printed, c.number AS counterNumber, a.words`;
export const announcementJoins = `LEFT JOIN ticket t ON t.id = a.ticket_id
  LEFT JOIN series s ON s.id = t.series_id LEFT JOIN counter c ON c.id = a.counter_id`;

/** Keeps a call that the hall is to hear. */
export function insertCallAnnouncement(db: Db, origin: AnnouncementOrigin, call: NewCall): void {
  db.write<[number, string, string, number, number, number, number]>(
    `INSERT INTO announcement (hall_id, business_date, kind, ticket_id, counter_id, event_id, at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    origin.hallId,
    origin.businessDate,
    call.kind,
    call.ticketId,
    call.counterId,
    call.eventId,
    origin.at,
  );
}

/** Keeps a notice that the hall is to hear, and returns its id. */
export function insertNotice(
  db: Db,
  { hallId, businessDate, at }: AnnouncementOrigin,
  words: LocalName,
): number {
  const { lastInsertRowid } = db
    .write<[number, string, string, number]>(
      `INSERT INTO announcement (hall_id, business_date, kind, words, at) VALUES (?, ?, 'notice', ?, ?)`,
    )
    .run(hallId, businessDate, JSON.stringify(words), at);
  return Number(lastInsertRowid);
}

/** The call of an event is taken back. @param at UTC ms */
export function withdrawAnnouncement(db: Db, eventId: number, at: number): void {
  db.write<[number, number]>('UPDATE announcement SET withdrawn_at = ? WHERE event_id = ?').run(at, eventId);
}

/** A day's announcements after one, oldest first. */
export function announcementsAfter(
  db: ReadableDb,
  { hallId, businessDate }: Pick<AnnouncementOrigin, 'hallId' | 'businessDate'>,
  after: number,
  limit: number,
): Announcement[] {
  return db
    .read<[number, string, number, number], AnnouncementRow>(
      `SELECT ${announcementColumns} FROM announcement a ${announcementJoins}
       WHERE a.hall_id = ? AND a.business_date = ? AND a.id > ? ORDER BY a.id LIMIT ?`,
    )
    .all(hallId, businessDate, after, limit)
    .map(announcementOf);
}

/** A day's announcements that were taken back since a moment (UTC ms). */
export function withdrawnSince(
  db: ReadableDb,
  { hallId, businessDate }: Pick<AnnouncementOrigin, 'hallId' | 'businessDate'>,
  since: number,
): number[] {
  return db
    .read<[number, string, number], { id: number }>(
      `SELECT id FROM announcement
       WHERE hall_id = ? AND business_date = ? AND withdrawn_at >= ? ORDER BY id`,
    )
    .all(hallId, businessDate, since)
    .map(({ id }) => id);
}

/** An announcement as a row tells it. */
export function announcementOf(row: AnnouncementRow): Announcement {
  const { id, at, kind, letter, printed, counterNumber, words } = row;
  const heard = { id, at, withdrawn: row.withdrawn === 1 };
  if (kind === 'notice') return { ...heard, kind, words: JSON.parse(words ?? '') as LocalName };
  return {
    ...heard,
    kind,
    number: ticketNumber(letter ?? '', printed ?? 0),
    counterNumber: counterNumber ?? 0,
  };
}
