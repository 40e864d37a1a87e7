import {
  type Choice,
  type OrderRules,
  type OrderSituation,
  callingOrder,
  chooseNext,
} from '../../shared/queue/ordering.ts';
import type { PriorityClass } from '../../shared/queue/priority.ts';
import { orderRules } from '../../shared/queue/settings.ts';
import { serves } from '../../shared/queue/who-serves.ts';
import type { CounterRow, Fallback } from '../../db/queue/counters.ts';
import {
  type WaitingTicket,
  allWaiting,
  countWaiting,
  frontOfQueues,
  lastCallClasses,
  lastOrdinaryReturns,
} from '../../db/queue/waiting.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { QueryContext } from '../call/handler.ts';
import { type Competence, competenceOf, servable } from './competence.ts';

/** Who is next for a counter, why, and whether it is another series' turn. */
export interface NextForCounter extends Choice<WaitingTicket> {
  readonly fallback: boolean;
}

/** The order's rules as they stand on the day of the call. */
export function rulesOfDay({ db, hall, businessDate }: QueryContext): OrderRules {
  return orderRules((setting) => settingOn(db, hall.id, setting, businessDate));
}

/**
 * The ticket that a counter calls next: of its own series, of those sent to it or to one of its skills, and only
 * when there is none, of a series that it helps out with and where somebody has waited too long. A counter that
 * stands for some businesses calls the others of its series when nobody waits for those.
 * @param personId who sits there and must be certified for what is called; null asks for the counter alone
 */
export function nextForCounter(
  context: QueryContext,
  at: CounterRow,
  personId: number | null = null,
): NextForCounter | undefined {
  const { db, hall, businessDate, now } = context;
  const rules = rulesOfDay(context);
  const situation = situationOf(context, rules);
  const competence = competenceOf(context, at, personId);
  const { counter, barred, later } = competence;
  const front = (seriesIds: readonly number[], except = barred): readonly WaitingTicket[] =>
    servable(frontOfQueues(db, hall.id, businessDate, seriesIds, except), { barred: except });
  const own = (except = barred): Choice<WaitingTicket> | undefined =>
    chooseNext(front(counter.seriesIds, except).filter(servedBy(counter)), rules, situation);
  const choice = (later.size > 0 && own(new Set([...barred, ...later]))) || own();
  if (choice) return { ...choice, fallback: false };
  if (counter.fallbacks.length === 0) return undefined;
  const others = front(counter.fallbacks.map(({ seriesId }) => seriesId));
  const help = chooseNext(helpedBy(counter, others, now), rules, situation);
  return help && { ...help, fallback: true };
}

/** Everyone whom a counter would call, in order, those that it helps out with last; `count` of them at most. */
export function orderForCounter(
  context: QueryContext,
  competence: Competence,
  count: number,
): NextForCounter[] {
  const { db, hall, businessDate } = context;
  const { counter } = competence;
  const rules = rulesOfDay(context);
  const situation = situationOf(context, rules);
  const waiting = servable(allWaiting(db, hall.id, businessDate), competence);
  const own = ownOrder(
    competence,
    waiting,
    (some, most) => callingOrder(some, rules, situation, most),
    count,
  );
  const helped = callingOrder(helpedBy(counter, waiting, context.now), rules, situation, count - own.length);
  return [
    ...own.map((choice) => ({ ...choice, fallback: false })),
    ...helped.map((choice) => ({ ...choice, fallback: true })),
  ];
}

/** Those whom a counter stands for, then the others of its own. */
function ownOrder(
  { counter, later }: Competence,
  waiting: readonly WaitingTicket[],
  inOrder: (some: readonly WaitingTicket[], most: number) => Choice<WaitingTicket>[],
  count: number,
): Choice<WaitingTicket>[] {
  const own = waiting.filter(servedBy(counter));
  if (later.size === 0) return inOrder(own, count);
  const first = inOrder(servable(own, { barred: later }), count);
  const gone = new Set(first.map(({ ticket }) => ticket.id));
  return [...first, ...inOrder(servable(own, { barred: gone }), count - first.length)];
}

/** Those who wait for what this counter serves by itself. */
export function servedBy(counter: CounterRow): (ticket: WaitingTicket) => boolean {
  return (ticket) => serves(counter, ticket);
}

/** Those who wait for series that this counter helps out with because somebody there has waited too long. */
function helpedBy(
  { seriesIds, fallbacks }: CounterRow,
  waiting: readonly WaitingTicket[],
  now: number,
): WaitingTicket[] {
  const forAnyone = waiting.filter(
    ({ targetCounterId, skillId }) => targetCounterId === null && skillId === null,
  );
  const waitsTooLong = ({ seriesId, afterMinutes }: Fallback): boolean =>
    forAnyone.some(
      (ticket) => ticket.seriesId === seriesId && now - ticket.ranksFrom > afterMinutes * 60_000,
    );
  const helped = new Set(fallbacks.filter(waitsTooLong).map(({ seriesId }) => seriesId));
  return forAnyone.filter(({ seriesId }) => helped.has(seriesId) && !seriesIds.includes(seriesId));
}

/** What was called last is looked up only where somebody asks: while nobody has priority or came back, nobody does. */
export function situationOf(
  { db, hall, businessDate, now }: QueryContext,
  rules: OrderRules,
): OrderSituation {
  let lastClasses: readonly PriorityClass[] | undefined;
  let lastCameBack: readonly boolean[] | undefined;
  return {
    now,
    get lastClasses() {
      return (lastClasses ??= lastCallClasses(db, hall.id, businessDate, rules.prioritiesInARow));
    },
    get lastCameBack() {
      return (lastCameBack ??= lastOrdinaryReturns(db, hall.id, businessDate, rules.returnsInARow));
    },
    waiting: countWaiting(db, hall.id, businessDate),
  };
}
