import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import {
  type ExpectingHall,
  type ExpectingTicket,
  type SeriesPace,
  type StaffedCounter,
  type WaitEstimate,
  estimateWait,
} from '../../shared/queue/estimate.ts';
import type { ExpectedWait, OutlookOfTicket } from '../../shared/queue/expected-wait.ts';
import { type QueuedTicket, expectedOrder } from '../../shared/queue/ordering.ts';
import type { outlookContract } from '../../shared/queue/outlook-contract.ts';
import { maxWaitMinutes, pauseMinutes } from '../../shared/queue/settings.ts';
import { failureSince } from '../../db/queue/floor.ts';
import { insertEstimate } from '../../db/queue/estimates.ts';
import { seriesPace } from '../../db/queue/paces.ts';
import { type StaffedCounterRow, staffedCounters } from '../../db/queue/staffed-counters.ts';
import { allWaiting } from '../../db/queue/waiting.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { offeredBusiness } from './lookup.ts';
import { rulesOfDay, situationOf } from './order.ts';

type Waiting = ExpectingTicket & QueuedTicket;
type Outlook = OutputOf<typeof outlookContract.outlook>;

/** Behind everybody who has a number: ids grow in the order of issue. */
const idToCome = Number.MAX_SAFE_INTEGER;

/** 预计等候, for somebody who has not taken a number yet. */
export function outlook(
  context: QueryContext,
  { businessTypeIds, priorityClass }: InputOf<typeof outlookContract.outlook>,
): Outlook {
  const [main] = businessTypeIds.map((id) => offeredBusiness(context, id));
  if (!main) throw new Refusal('queue.business-unknown');
  const newcomer: Waiting = {
    id: idToCome,
    priorityClass,
    ranksFrom: context.now,
    behind: [],
    unansweredCallAt: null,
    seriesId: main.seriesId,
    targetCounterId: null,
    skillId: null,
  };
  const { db, hall, businessDate } = context;
  const waiting = allWaiting(db, hall.id, businessDate);
  return { seriesId: main.seriesId, ...expectation(context, [...waiting, newcomer], newcomer) };
}

/** What whoever takes a number is told of the wait; kept with the ticket, for its error to be known. */
export function tellAtIssue(context: CommandContext, ticketId: number): OutlookOfTicket {
  const { db, hall, businessDate } = context;
  const waiting = allWaiting(db, hall.id, businessDate);
  const ticket = waiting.find(({ id }) => id === ticketId);
  if (!ticket) throw new Error(`Ticket ${ticketId} does not wait.`);
  const told = expectation(context, waiting, ticket);
  if (told.wait.kind !== 'unknown') insertEstimate(db, ticketId, { ahead: told.ahead, ...told.wait });
  return told;
}

function expectation(context: QueryContext, waiting: readonly Waiting[], ticket: Waiting): OutlookOfTicket {
  const { db, hall } = context;
  const expecting = expectingHall(context, waiting);
  const estimate = estimateWait(expecting, ticket);
  const ahead = estimate?.ahead ?? aheadInSeries(expecting.order, ticket);
  if (failureSince(db, hall.id) !== null)
    return { ahead, wait: { kind: 'unknown', reason: 'system-failure' } };
  if (!estimate) return { ahead, wait: { kind: 'unknown', reason: 'nobody-serves' } };
  return { ahead, wait: expectedWaitOf(context, estimate) };
}

function aheadInSeries(order: readonly ExpectingTicket[], ticket: ExpectingTicket): number {
  const before = order.slice(0, order.indexOf(ticket));
  return before.filter(({ seriesId }) => seriesId === ticket.seriesId).length;
}

function expectedWaitOf(
  { db, hall, businessDate }: QueryContext,
  { meanMs, lowMs, highMs }: WaitEstimate,
): ExpectedWait {
  if (meanMs === 0) return { kind: 'at-once' };
  const longFrom = settingOn(db, hall.id, maxWaitMinutes, businessDate) * 60_000;
  return { kind: 'range', meanMs, lowMs, highMs, long: highMs > longFrom };
}

/** The hall as it stands, with everybody in the order of their calls. */
function expectingHall(context: QueryContext, waiting: readonly Waiting[]): ExpectingHall {
  const { db, hall, businessDate, now } = context;
  const paces = new Map<number, SeriesPace>();
  return {
    now,
    order: orderOf(context, waiting),
    counters: staffedCounters(db, hall.id, businessDate).map((row) => staffedCounter(context, row)),
    paceOf: (seriesId) => {
      const pace = paces.get(seriesId) ?? seriesPace(db, seriesId, businessDate);
      paces.set(seriesId, pace);
      return pace;
    },
  };
}

/** The rules are asked only where there is more than one to put in order. */
function orderOf(context: QueryContext, waiting: readonly Waiting[]): readonly Waiting[] {
  if (waiting.length < 2) return waiting;
  const rules = rulesOfDay(context);
  return expectedOrder(waiting, rules, situationOf(context, rules));
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
