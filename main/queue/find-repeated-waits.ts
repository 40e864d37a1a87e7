import type { NewFinding } from '../../shared/findings/finding.ts';
import { longWaitsAtHour, longWaitsOnDay } from '../../shared/queue/finding-kinds.ts';
import { longWaitDays, longWaitDaysWithin, longWaitsADay } from '../../shared/queue/recovery-settings.ts';
import { maxWaitMinutes } from '../../shared/queue/settings.ts';
import type { Setting } from '../../shared/store/setting.ts';
import { type BusinessDate, addDays, hourOf, zonedTime } from '../../shared/time/business-date.ts';
import type { Db } from '../../db/database/handle.ts';
import type { StoredEvent } from '../../db/events/events.ts';
import { settleFinding, writeFinding } from '../../db/findings/write-finding.ts';
import { type IssueSpan, type LongWait, longWaitsOn } from '../../db/queue/long-waits.ts';
import type { Ticket } from '../../db/queue/tickets.ts';
import { findHall } from '../../db/store/hall.ts';
import { settingOn } from '../../db/store/settings.ts';

/** What happened to a visit, as the queue looks at it afterwards. */
export interface VisitSeen {
  readonly db: Db;
  readonly event: StoredEvent;
  readonly ticket: Ticket;
  readonly hallId: number;
}

/**
 * Writes long waits that come back as findings of their own (A10, A17): too many on one day, and the same series and
 * hour of issue on several days. What is below its number again, because a call was taken back, is settled.
 */
export function findRepeatedWaits(seen: VisitSeen): void {
  const { db, event } = seen;
  const timeZone = findHall(db)?.timeZone ?? 'UTC';
  findManyOnDay(seen, longWaitsOf(seen, event.businessDate), timeZone);
  findSameHour(seen, timeZone);
}

function findManyOnDay(seen: VisitSeen, waits: readonly LongWait[], timeZone: string): void {
  const { event } = seen;
  const dedupeKey = `${longWaitsOnDay.kind}:${event.businessDate}`;
  const enough = ruleOf(seen, longWaitsADay);
  if (waits.length < enough) return settleFinding(seen.db, seen.hallId, dedupeKey, event.at);
  const most = ruleOf(seen, maxWaitMinutes);
  const [worst = []] = groupsOf(waits, timeZone);
  const { letter, hour } = placeOf(worst, timeZone);
  const recovered = waits.filter((wait) => wait.recovered).length;
  writeFinding(seen.db, seen.hallId, {
    ...problemSeen(seen),
    kind: longWaitsOnDay.kind,
    severity: waits.length >= 2 * enough ? 'major' : 'minor',
    subject: { kind: 'hall', id: seen.hallId },
    dedupeKey,
    words: {
      zh: `${event.businessDate} 有 ${waits.length} 位客户等候超过 ${most} 分钟，最多的是 ${hour} 时取号的 ${letter} 号段（${worst.length} 位）；已补救 ${recovered} 位。`,
      en: `On ${event.businessDate}, ${waits.length} customers waited more than ${most} minutes, most of them (${worst.length}) in series ${letter} with numbers taken from ${hour}:00; ${recovered} were recovered.`,
    },
  });
}

function findSameHour(seen: VisitSeen, timeZone: string): void {
  const { db, hallId, ticket, event } = seen;
  const hour = hourOf(ticket.issuedAt, timeZone);
  const days = daysOfSameHour(seen, hour, timeZone);
  const seriesId = days[0]?.waits[0]?.seriesId ?? ticket.seriesId;
  const dedupeKey = `${longWaitsAtHour.kind}:${seriesId}:${hour}`;
  if (days.length < ruleOf(seen, longWaitDays)) return settleFinding(db, hallId, dedupeKey, event.at);
  writeFinding(db, hallId, {
    ...problemSeen(seen),
    kind: longWaitsAtHour.kind,
    severity: 'major',
    subject: { kind: 'series', id: seriesId },
    dedupeKey,
    words: sameHourWords(days, hour, ruleOf(seen, longWaitDaysWithin)),
  });
}

/** A day on which somebody waited too long. */
interface DayOfLongWaits {
  readonly date: BusinessDate;
  readonly waits: readonly LongWait[];
}

/** The days looked back on with long waits at this hour in the series that stands on the ticket, oldest first. */
function daysOfSameHour(seen: VisitSeen, hour: number, timeZone: string): DayOfLongWaits[] {
  const printed = letterOf(seen.ticket.number);
  return daysUpTo(seen.event.businessDate, ruleOf(seen, longWaitDaysWithin))
    .map((date) => ({ date, waits: longWaitsOf(seen, date, hourSpan(date, hour, timeZone)) }))
    .map(({ date, waits }) => ({ date, waits: waits.filter(({ letter }) => letter === printed) }))
    .filter(({ waits }) => waits.length > 0);
}

function sameHourWords(days: readonly DayOfLongWaits[], hour: number, within: number): NewFinding['words'] {
  const letter = days[0]?.waits[0]?.letter ?? '';
  const count = days.reduce((sum, { waits }) => sum + waits.length, 0);
  const dates = days.map(({ date }) => date.slice('2026-'.length));
  return {
    zh: `${within} 天里有 ${days.length} 天（${dates.join('、')}），${hour} 时取 ${letter} 号的客户等候过长，共 ${count} 位。可以在这个时段加开台席或错开就餐。`,
    en: `On ${days.length} of ${within} days (${dates.join(', ')}), customers who took a number ${letter} from ${hour}:00 waited too long, ${count} in all. Another counter or later breaks at that hour may help.`,
  };
}

/** The series that is printed on a ticket: a transfer keeps it. */
function letterOf(number: string): string {
  return number.charAt(0);
}

function problemSeen({ event }: VisitSeen) {
  return {
    polarity: 'problem',
    source: { kind: 'ticket', id: event.subjectId },
    occurredAt: event.at,
  } as const;
}

const wholeDay: IssueSpan = { from: 0, until: Number.MAX_SAFE_INTEGER };

/** The long waits of a day, by the maximum wait of that day. */
function longWaitsOf(
  { db, hallId }: VisitSeen,
  date: BusinessDate,
  issued: IssueSpan = wholeDay,
): LongWait[] {
  return longWaitsOn(db, hallId, date, settingOn(db, hallId, maxWaitMinutes, date) * 60_000, issued);
}

function hourSpan(date: BusinessDate, hour: number, timeZone: string): IssueSpan {
  const from = zonedTime(date, `${String(hour).padStart(2, '0')}:00`, timeZone);
  return { from, until: from + 3_600_000 };
}

function ruleOf<T>({ db, hallId, event }: VisitSeen, setting: Setting<T>): T {
  return settingOn(db, hallId, setting, event.businessDate);
}

/** So many days up to one, that one the last. */
function daysUpTo(date: BusinessDate, count: number): BusinessDate[] {
  return Array.from({ length: count }, (_, index) => addDays(date, index + 1 - count));
}

/** The long waits by series and hour, the largest group first. */
function groupsOf(waits: readonly LongWait[], timeZone: string): LongWait[][] {
  const groups = new Map<string, LongWait[]>();
  for (const wait of waits) {
    const { letter, hour } = placeOf([wait], timeZone);
    const key = `${letter}${hour}`;
    groups.set(key, [...(groups.get(key) ?? []), wait]);
  }
  return [...groups.values()].sort((one, other) => other.length - one.length);
}

function placeOf([first]: readonly LongWait[], timeZone: string): { letter: string; hour: number } {
  return { letter: first?.letter ?? '', hour: first ? hourOf(first.issuedAt, timeZone) : 0 };
}
