import type {
  ExpectingHall,
  ExpectingTicket,
  SeriesPace,
  StaffedCounter,
} from '../../shared/queue/estimate.ts';
import { type QueuedTicket, expectedOrder } from '../../shared/queue/ordering.ts';
import { pauseMinutes } from '../../shared/queue/settings.ts';
import { seriesPace } from '../../db/queue/paces.ts';
import { type StaffedCounterRow, staffedCounters } from '../../db/queue/staffed-counters.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { QueryContext } from '../call/handler.ts';
import { rulesOfDay, situationOf } from './order.ts';

/** Somebody who waits, with all that the order and the estimate need. */
export type Expecting = ExpectingTicket & QueuedTicket;

/** The hall as it stands, with everybody in the order in which they can be expected to be called. */
export function expectingHall(context: QueryContext, waiting: readonly Expecting[]): ExpectingHall {
  const { db, hall, businessDate, now } = context;
  return {
    now,
    order: orderOf(context, waiting),
    counters: staffedCounters(db, hall.id, businessDate).map((row) => staffedCounter(context, row)),
    paceOf: pacesKnown(context),
  };
}

/** The rules are asked only where there is more than one to put in order. */
function orderOf(context: QueryContext, waiting: readonly Expecting[]): readonly Expecting[] {
  if (waiting.length < 2) return waiting;
  const rules = rulesOfDay(context);
  return expectedOrder(waiting, rules, situationOf(context, rules));
}

/** Each pace is looked up once, and only if it is asked for. */
function pacesKnown({ db, businessDate }: QueryContext): ExpectingHall['paceOf'] {
  const paces = new Map<number, SeriesPace>();
  return (seriesId) => {
    const pace = paces.get(seriesId) ?? seriesPace(db, seriesId, businessDate);
    paces.set(seriesId, pace);
    return pace;
  };
}

function staffedCounter(context: QueryContext, row: StaffedCounterRow): StaffedCounter {
  const { id, seriesIds, skillIds, fallbacks } = row;
  return { id, seriesIds, skillIds, fallbacks, doing: doingAt(context, row) };
}

/** A pause is expected to last as long as it may (暂停时限). */
function doingAt(
  { db, hall, businessDate, now }: QueryContext,
  { servesSeriesId, pauseReason, pausedAt }: StaffedCounterRow,
): StaffedCounter['doing'] {
  if (servesSeriesId !== null) return { kind: 'serving', seriesId: servesSeriesId };
  if (pauseReason === null || pausedAt === null) return { kind: 'free' };
  const minutes = settingOn(db, hall.id, pauseMinutes[pauseReason], businessDate);
  return { kind: 'paused', forMs: pausedAt + minutes * 60_000 - now };
}
