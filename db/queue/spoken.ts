import type { Announcement, SpokenResult } from '../../shared/queue/announcement.ts';
import type { Db, ReadableDb } from '../database/handle.ts';
import {
  type AnnouncementRow,
  announcementColumns,
  announcementOf,
  announcementJoins,
} from './announcements.ts';

/** What became of an announcement. */
export interface SpokenReport {
  readonly announcementId: number;
  readonly result: SpokenResult;
  /** UTC ms. */
  readonly at: number;
}

/** Keeps what became of an announcement of the hall in a zone; a second report of the same one changes nothing. */
export function insertSpoken(
  db: Db,
  hallId: number,
  by: { readonly zone: string; readonly stationId: number },
  { announcementId, result, at }: SpokenReport,
): void {
  db.write<[string, number, string, number, number, number]>(
    `INSERT OR IGNORE INTO announcement_spoken (announcement_id, zone, station_id, result, at)
     SELECT id, ?, ?, ?, ? FROM announcement WHERE id = ? AND hall_id = ?`,
  ).run(by.zone, by.stationId, result, at, announcementId, hallId);
}

/** The last announcement of a day whose end was reported in a zone, by whom and when (UTC ms). */
export function lastSpoken(
  db: ReadableDb,
  zone: string,
  hallId: number,
  businessDate: string,
): { readonly announcementId: number; readonly stationId: number; readonly at: number } | undefined {
  return db
    .read<[string, number, string], { announcementId: number; stationId: number; at: number }>(
      `SELECT p.announcement_id AS announcementId, p.station_id AS stationId, p.at
       FROM announcement_spoken p JOIN announcement a ON a.id = p.announcement_id
       WHERE p.zone = ? AND a.hall_id = ? AND a.business_date = ? ORDER BY p.announcement_id DESC LIMIT 1`,
    )
    .get(zone, hallId, businessDate);
}

/** What became of an announcement, with the station that said so. */
export interface SpokenLine {
  readonly announcement: Announcement;
  readonly result: SpokenResult;
  readonly at: number;
  readonly stationName: string | null;
}

type SpokenRow = AnnouncementRow & {
  readonly result: SpokenResult;
  readonly spokenAt: number;
  readonly stationName: string | null;
};

/** What became of the last announcements of a hall, newest first. */
export function lastSpokenLines(db: ReadableDb, hallId: number, limit: number): SpokenLine[] {
  return db
    .read<[number, number], SpokenRow>(
      `SELECT ${announcementColumns}, p.result, p.at AS spokenAt, w.name AS stationName
       FROM announcement_spoken p JOIN announcement a ON a.id = p.announcement_id ${announcementJoins}
       LEFT JOIN station w ON w.id = p.station_id
       WHERE a.hall_id = ? ORDER BY p.id DESC LIMIT ?`,
    )
    .all(hallId, limit)
    .map(({ result, spokenAt, stationName, ...row }) => ({
      announcement: announcementOf(row),
      result,
      at: spokenAt,
      stationName,
    }));
}
