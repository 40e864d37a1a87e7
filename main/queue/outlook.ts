import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { type ExpectingHall, type WaitEstimate, estimateWait } from '../../shared/queue/estimate.ts';
import type { ExpectedWait, OutlookOfTicket } from '../../shared/queue/expected-wait.ts';
import type { outlookContract } from '../../shared/queue/outlook-contract.ts';
import type { PriorityClass } from '../../shared/queue/priority.ts';
import { maxWaitMinutes } from '../../shared/queue/settings.ts';
import { insertEstimate } from '../../db/queue/estimates.ts';
import { failureSince } from '../../db/queue/floor.ts';
import { allWaiting } from '../../db/queue/waiting.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { type Expecting, expectingHall } from './expecting-hall.ts';
import { offeredBusiness } from './lookup.ts';

/** Behind everybody who has a number: ids grow in the order of issue. */
const idToCome = Number.MAX_SAFE_INTEGER;

/** 预计等候, for somebody who has not taken a number yet. */
export function outlook(
  context: QueryContext,
  { businessTypeIds, priorityClass }: InputOf<typeof outlookContract.outlook>,
): OutputOf<typeof outlookContract.outlook> {
  const [main] = businessTypeIds.map((id) => offeredBusiness(context, id));
  if (!main) throw new Refusal('queue.business-unknown');
  const { db, hall, businessDate } = context;
  const newcomer = newcomerTo(context, main.seriesId, priorityClass);
  const waiting = [...allWaiting(db, hall.id, businessDate), newcomer];
  return {
    seriesId: main.seriesId,
    ...outlookOf(expectingHall(context, waiting), newcomer, waitWords(context)),
  };
}

/**
 * What whoever takes a number is told of the wait; kept with the ticket, for its error to be known. An appointment to
 * come has its own time, whatever is told.
 */
export function tellAtIssue(context: CommandContext, ticketId: number): OutlookOfTicket {
  const { db, hall, businessDate } = context;
  const waiting = allWaiting(db, hall.id, businessDate);
  const ticket = waiting.find(({ id }) => id === ticketId);
  if (!ticket) throw new Error(`Ticket ${ticketId} does not wait.`);
  const told = outlookOf(expectingHall(context, waiting), ticket, waitWords(context));
  const isToCome = ticket.ranksFrom > context.now;
  if (told.wait.kind !== 'unknown' && !isToCome)
    insertEstimate(db, ticketId, { ahead: told.ahead, ...told.wait });
  return told;
}

/** What can be expected in the whole hall at a moment. */
export interface HallOutlook {
  /** Of somebody who waits. */
  ofTicket(ticket: Expecting): OutlookOfTicket;
  /** Of an ordinary customer who would take a number of a series now. */
  ofSeries(seriesId: number): OutlookOfTicket;
}

/** @param waiting everyone who waits */
export function hallOutlook(context: QueryContext, waiting: readonly Expecting[]): HallOutlook {
  const newcomer = newcomerTo(context, 0, 'ordinary');
  const toldAs = waitWords(context);
  const withNewcomer = expectingHall(context, [...waiting, newcomer]);
  const asItIs = { ...withNewcomer, order: withNewcomer.order.filter((ticket) => ticket !== newcomer) };
  return {
    ofTicket: (ticket) => outlookOf(asItIs, ticket, toldAs),
    ofSeries: (seriesId) => {
      const own = { ...newcomer, seriesId };
      const order = withNewcomer.order.map((ticket) => (ticket === newcomer ? own : ticket));
      return outlookOf({ ...withNewcomer, order }, own, toldAs);
    },
  };
}

function newcomerTo({ now }: QueryContext, seriesId: number, priorityClass: PriorityClass): Expecting {
  return {
    id: idToCome,
    priorityClass,
    ranksFrom: now,
    behind: [],
    unansweredCallAt: null,
    cameBack: false,
    seriesId,
    targetCounterId: null,
    skillId: null,
  };
}

function outlookOf(
  expecting: ExpectingHall,
  ticket: ExpectingHall['order'][number],
  toldAs: ReturnType<typeof waitWords>,
): OutlookOfTicket {
  const estimate = estimateWait(expecting, ticket);
  const ahead = estimate?.ahead ?? aheadInSeries(expecting, ticket);
  return { ahead, wait: toldAs(estimate) };
}

/** Nobody is at a counter that may serve it: then those before it in its own series are what can be counted. */
function aheadInSeries({ order }: ExpectingHall, ticket: ExpectingHall['order'][number]): number {
  const before = order.slice(0, order.indexOf(ticket));
  return before.filter(({ seriesId }) => seriesId === ticket.seriesId).length;
}

/** How an estimate is told: what the whole hall has in common is looked up once, not for each who waits. */
function waitWords({
  db,
  hall,
  businessDate,
}: QueryContext): (estimate: WaitEstimate | null) => ExpectedWait {
  const failing = failureSince(db, hall.id) !== null;
  const longFrom = settingOn(db, hall.id, maxWaitMinutes, businessDate) * 60_000;
  return (estimate) => {
    if (failing) return { kind: 'unknown', reason: 'system-failure' };
    if (!estimate) return { kind: 'unknown', reason: 'nobody-serves' };
    const { meanMs, lowMs, highMs } = estimate;
    if (meanMs === 0) return { kind: 'at-once' };
    return { kind: 'range', meanMs, lowMs, highMs, long: highMs > longFrom };
  };
}
