import type { ReadableDb } from '../database/handle.ts';

/** What is looked for in the audit; null for whatever it may be. Ids are record ids. */
export interface AuditSearch {
  /** UTC ms, the first included and the last not. */
  readonly from: number;
  readonly until: number;
  /** Who did it, or approved it. */
  readonly personId: number | null;
  readonly stationId: number | null;
  /** A command's full name. */
  readonly procedure: string | null;
  /** What it was done to: the tickets' events tell. */
  readonly ticketId: number | null;
  /** Only entries before this one: where the page before ended. */
  readonly before: number | null;
}

/** An entry of the audit with the names that people know. */
export interface FoundAudit {
  readonly id: number;
  /** UTC ms. */
  readonly at: number;
  readonly procedure: string;
  readonly person: string | null;
  readonly approver: string | null;
  readonly station: string | null;
  readonly firstEventId: number | null;
  readonly lastEventId: number | null;
}

/**
 * The newest entries that fit, newest first. Time only ever grows along the audit, so a span of time is a span of ids:
 * no index is needed for it, which every command would have to pay for.
 */
export function searchAudit(db: ReadableDb, search: AuditSearch, limit: number): FoundAudit[] {
  const { personId, stationId, procedure, ticketId, before } = search;
  const first = firstIdAt(db, search.from);
  const end = Math.min(firstIdAt(db, search.until), before ?? Number.MAX_SAFE_INTEGER);
  return db
    .read<(number | string | null)[], FoundAudit>(
      `SELECT audit.id, audit.at, procedure, person.staff_number || ' ' || person.name AS person,
         approver.staff_number || ' ' || approver.name AS approver, station.name AS station,
         first_event_id AS firstEventId, last_event_id AS lastEventId
       FROM audit LEFT JOIN person ON person.id = audit.person_id
         LEFT JOIN person AS approver ON approver.id = audit.approver_id
         LEFT JOIN station ON station.id = audit.station_id
       WHERE audit.id >= ? AND audit.id < ?
         AND (? IS NULL OR audit.person_id = ? OR audit.approver_id = ?)
         AND (? IS NULL OR audit.station_id = ?)
         AND (? IS NULL OR procedure = ?)
         AND (? IS NULL OR EXISTS (SELECT 1 FROM event
           WHERE subject_kind = 'ticket' AND subject_id = ? AND event.id BETWEEN first_event_id AND last_event_id))
       ORDER BY audit.id DESC LIMIT ?`,
    )
    .all(
      first,
      end,
      personId,
      personId,
      personId,
      stationId,
      stationId,
      procedure,
      procedure,
      ticketId,
      ticketId,
      limit,
    );
}

/** The records that some events were about, the first ones. */
export function recordsOfEvents(
  db: ReadableDb,
  { firstEventId, lastEventId }: Pick<FoundAudit, 'firstEventId' | 'lastEventId'>,
  limit: number,
): { kind: string; id: number }[] {
  if (firstEventId === null || lastEventId === null) return [];
  return db
    .read<[number, number, number], { kind: string; id: number }>(
      `SELECT subject_kind AS kind, subject_id AS id FROM event WHERE id BETWEEN ? AND ?
       GROUP BY subject_kind, subject_id ORDER BY min(id) LIMIT ?`,
    )
    .all(firstEventId, lastEventId, limit);
}

/** The first entry at or after a moment (UTC ms), found by halving; behind the last where there is none. */
function firstIdAt(db: ReadableDb, at: number): number {
  const last = db.read<[], { id: number | null }>('SELECT max(id) AS id FROM audit').get()?.id ?? 0;
  const atOf = db.read<[number], { at: number }>('SELECT at FROM audit WHERE id >= ? ORDER BY id LIMIT 1');
  let [low, high] = [1, last + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((atOf.get(middle)?.at ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
