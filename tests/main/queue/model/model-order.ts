import { orderRules } from '../../../../shared/queue/settings.ts';
import type { OrderSituation, QueuedTicket } from '../../../../shared/queue/ordering.ts';
import { nextByTheRules } from '../../../shared/queue/order-model.ts';
import { without } from '../../../shared/queue/queued-tickets.ts';
import type { ModelCounter, ModelHall, ModelVisit } from './model-hall.ts';
import { dateOf, waitingToday } from './model-lookup.ts';

/** The model's store keeps the rules that are proposed. */
const rules = orderRules((setting) => setting.default);

/** Whom a counter would call now: of its own, or of a series that it helps out with. */
export function nextFor(hall: ModelHall, counter: ModelCounter): number | undefined {
  const own = waitingToday(hall).filter((visit) => isServedBy(visit, counter));
  return firstOf(hall, own) ?? firstOf(hall, helpedBy(hall, counter));
}

/** Whether a counter serves a waiting visit by itself. */
export function isServedBy({ sentTo, seriesId }: ModelVisit, counter: ModelCounter): boolean {
  if (sentTo === null) return counter.seriesIds.includes(seriesId);
  return 'counterId' in sentTo ? sentTo.counterId === counter.id : counter.skillIds.includes(sentTo.skillId);
}

/** The first few of the queue that a missed visit stood in, as they would be called now. */
export function nextFew(hall: ModelHall, missed: ModelVisit, count: number): number[] {
  const few: number[] = [];
  let queue = queued(
    hall,
    waitingToday(hall).filter((visit) => isSameQueue(visit, missed)),
  );
  let situation = { ...situationOf(hall), lastClasses: [] as OrderSituation['lastClasses'] };
  while (few.length < count) {
    const next = nextByTheRules(queue, rules, situation)?.ticket;
    if (!next) break;
    few.push(next.id);
    queue = without(queue, next.id);
    situation = afterCalling(situation, next);
  }
  return few;
}

function afterCalling(
  { waiting, lastClasses, now }: OrderSituation,
  { priorityClass }: QueuedTicket,
): OrderSituation {
  const care = priorityClass === 'care' ? 1 : 0;
  return {
    now,
    lastClasses: [priorityClass, ...lastClasses],
    lastCameBack: [],
    waiting: { all: waiting.all - 1, care: waiting.care - care },
  };
}

function helpedBy(hall: ModelHall, counter: ModelCounter): ModelVisit[] {
  const forAnyone = waitingToday(hall).filter(({ sentTo }) => sentTo === null);
  const series = counter.fallbacks.filter(({ seriesId, afterMinutes }) =>
    forAnyone.some(
      (visit) => visit.seriesId === seriesId && hall.now - visit.ranksFrom > afterMinutes * 60_000,
    ),
  );
  return forAnyone.filter(({ seriesId }) => series.some((one) => one.seriesId === seriesId));
}

function firstOf(hall: ModelHall, visits: readonly ModelVisit[]): number | undefined {
  return nextByTheRules(queued(hall, visits), rules, situationOf(hall))?.ticket.id;
}

function situationOf(hall: ModelHall): OrderSituation {
  const waiting = waitingToday(hall);
  const today = hall.calls.filter(({ date }) => date === dateOf(hall.now));
  return {
    now: hall.now,
    lastClasses: today.map(({ priorityClass }) => priorityClass).toReversed(),
    lastCameBack: [],
    waiting: {
      all: waiting.length,
      care: waiting.filter(({ priorityClass }) => priorityClass === 'care').length,
    },
  };
}

function queued(hall: ModelHall, visits: readonly ModelVisit[]): QueuedTicket[] {
  return visits.map((visit) => ({
    id: visit.id,
    priorityClass: visit.priorityClass,
    ranksFrom: visit.ranksFrom,
    cameBack: false,
    unansweredCallAt: visit.unansweredCallAt,
    behind: visit.behind.filter((before) => stillBefore(hall, before, visit)).map(({ id }) => id),
  }));
}

/** Whoever was called in the meantime, or sent elsewhere, goes before nobody any more. */
function stillBefore(hall: ModelHall, { id, leg }: ModelVisit['behind'][number], visit: ModelVisit): boolean {
  const other = hall.visits.find((one) => one.id === id);
  return other?.state === 'waiting' && other.legs.length === leg && isSameQueue(other, visit);
}

function isSameQueue(one: ModelVisit, other: ModelVisit): boolean {
  return one.seriesId === other.seriesId && JSON.stringify(one.sentTo) === JSON.stringify(other.sentTo);
}
