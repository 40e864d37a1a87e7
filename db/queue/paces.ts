import type { SeriesPace } from '../../shared/queue/estimate.ts';
import { type PaceSeen, addSeen, fadedSeen, learnedPace } from '../../shared/queue/learned-pace.ts';
import { startingPace, unlimitedMinutes } from '../../shared/queue/starting-pace.ts';
import { type BusinessDate, daysBetween } from '../../shared/time/business-date.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface PaceRow extends PaceSeen {
  readonly learnedOn: BusinessDate;
}

/** How fast a series goes, as far as is known on a day. */
export function seriesPace(db: ReadableDb, seriesId: number, on: BusinessDate): SeriesPace {
  const start = startingPace(meanMinutes(db, seriesId));
  const seen = seenSoFar(db, seriesId);
  return seen ? learnedPace(start, fadedSeen(seen, daysBetween(seen.learnedOn, on))) : start;
}

function meanMinutes(db: ReadableDb, seriesId: number): number {
  const row = db
    .read<[number, number], { minutes: number | null }>(
      `SELECT avg(coalesce(target_minutes, limit_minutes, ?)) AS minutes FROM business_type
       WHERE series_id = ? AND active = 1`,
    )
    .get(unlimitedMinutes, seriesId);
  return row?.minutes ?? unlimitedMinutes;
}

/** Adds what was seen of a series on a day; what was seen before fades. */
export function learnPace(db: Db, seriesId: number, seen: PaceSeen, on: BusinessDate): void {
  const known = seenSoFar(db, seriesId);
  const day = known && known.learnedOn > on ? known.learnedOn : on;
  const all = known ? addSeen(fadedSeen(known, daysBetween(known.learnedOn, day)), seen) : seen;
  db.write<[number, string, number, number, number, number]>(
    `INSERT OR REPLACE INTO series_pace (series_id, learned_on, calls, handling_ms, given_up, waited_ms)
     VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(seriesId, day, all.calls, all.handlingMs, all.givenUp, all.waitedMs);
}

function seenSoFar(db: ReadableDb, seriesId: number): PaceRow | undefined {
  return db
    .read<[number], PaceRow>(
      `SELECT learned_on AS learnedOn, calls, handling_ms AS handlingMs, given_up AS givenUp, waited_ms AS waitedMs
       FROM series_pace WHERE series_id = ?`,
    )
    .get(seriesId);
}
