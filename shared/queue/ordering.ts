import { type PriorityClass, isPriority } from './priority.ts';

/** A waiting ticket, as far as the order needs it. */
export interface QueuedTicket {
  /** Ids grow in the order of issue. */
  readonly id: number;
  readonly priorityClass: PriorityClass;
  /**
   * The moment from which its wait counts, UTC ms: its issue, moved back by the wait already spent on earlier legs;
   * for an appointment its time, or its issue if that came later.
   */
  readonly ranksFrom: number;
  /** Tickets that still go before it: it missed its call, was put behind them, and they have waited ever since. */
  readonly behind: readonly number[];
  /** Its last call that nobody answered, UTC ms, or null. */
  readonly unansweredCallAt: number | null;
  /** 凭告知单回来: the customer brings what was missing, and was promised not to queue anew (S2). */
  readonly cameBack: boolean;
}

/** How the store orders its queue. All of it is a setting. */
export interface OrderRules {
  /** b(class): how fast a class gains on the others; 1 for as fast as time passes. */
  readonly weight: Readonly<Record<PriorityClass, number>>;
  /** Head start of a class, ms. */
  readonly creditMs: Readonly<Record<PriorityClass, number>>;
  /** 最长等候: past this, ms, a ticket goes before every other. */
  readonly maxWaitMs: number;
  /** So many priority calls in a row, then an ordinary one. */
  readonly prioritiesInARow: number;
  /** Over this share (0 to 1) of care tickets among those waiting, priority and ordinary calls alternate. */
  readonly careShare: number;
  /** A number nobody answered is not called again by itself for so long, ms. */
  readonly unansweredPauseMs: number;
  /** 回厅连叫: so many who came back in a row, then an ordinary customer; 0 calls nobody first for it. */
  readonly returnsInARow: number;
}

/** The hall at the moment of the call. */
export interface OrderSituation {
  /** UTC ms. */
  readonly now: number;
  /** The classes of the last calls in the hall, newest first: as many as there may be priorities in a row. */
  readonly lastClasses: readonly PriorityClass[];
  /** Of the last calls of ordinary customers, newest first: whether they came back. As many as there may be in a row. */
  readonly lastCameBack: readonly boolean[];
  /** How many wait in the hall, and how many of them with care. */
  readonly waiting: { readonly all: number; readonly care: number };
}

/**
 * Why a ticket is next, for the clerk to see: 超过最长等候, 轮到普通, 优先, 凭告知单回来, 先到.
 */
export type OrderReason = 'overdue' | 'ordinary-turn' | 'priority' | 'came-back' | 'first-come';

export interface Choice<T extends QueuedTicket> {
  readonly ticket: T;
  readonly reason: OrderReason;
}

/**
 * The ticket to call next: accumulating priority, score = b(class) × (now − (arrival − credit)), under four rules.
 * A ticket past the maximum wait goes first, the longest wait before the others; VIP never before 老弱幼孕; after so
 * many priority calls in a row an ordinary one, or an appointment whose time has come; a number that nobody answered
 * is left alone for a while. Ties go by the order of issue. Undefined when nobody can be called now.
 *
 * Where the call falls to an ordinary customer, somebody who came back with a notice goes in their place, the longest
 * wait first, but only so many in a row; while care waits, only where it is the turn of the others. So those with
 * care stay ahead, whoever is past the maximum wait goes first, and nobody is overtaken twice running.
 */
export function chooseNext<T extends QueuedTicket>(
  tickets: readonly T[],
  rules: OrderRules,
  situation: OrderSituation,
): Choice<T> | undefined {
  return choose(tickets, rules, situation, new Set());
}

/** @param gone tickets that are taken to be called already: nobody is behind them any more */
function choose<T extends QueuedTicket>(
  tickets: readonly T[],
  rules: OrderRules,
  situation: OrderSituation,
  gone: ReadonlySet<number>,
): Choice<T> | undefined {
  const callable = tickets.filter((ticket) => isCallable(ticket, rules, situation.now, gone));
  const careWaits = callable.some(({ priorityClass }) => priorityClass === 'care');
  const pool = careWaits ? callable.filter(({ priorityClass }) => priorityClass !== 'vip') : callable;

  const overdue = pool.filter((ticket) => situation.now - ticket.ranksFrom > rules.maxWaitMs);
  const longest = first(overdue, (ticket) => ticket.ranksFrom);
  if (longest) return { ticket: longest, reason: 'overdue' };

  const others = pool.filter(
    (ticket) => !isPriority(ticket.priorityClass) && scoreOf(ticket, rules, situation.now) >= 0,
  );
  const isMixed = others.length > 0 && others.length < pool.length;
  const othersTurn = isMixed && isTurnOfOthers(rules, situation);
  const best = first(othersTurn ? others : pool, (ticket) => -scoreOf(ticket, rules, situation.now));
  if (!best) return undefined;
  if (isPriority(best.priorityClass)) return { ticket: best, reason: 'priority' };
  const back = othersTurn || !careWaits ? inPlaceOf(best, others, rules, situation) : undefined;
  if (back) return { ticket: back, reason: 'came-back' };
  return { ticket: best, reason: othersTurn ? 'ordinary-turn' : 'first-come' };
}

/** Who came back and goes in the place of an ordinary customer; nobody goes in that of an appointment. */
function inPlaceOf<T extends QueuedTicket>(
  ordinary: T,
  others: readonly T[],
  { returnsInARow }: OrderRules,
  situation: OrderSituation,
): T | undefined {
  if (ordinary.priorityClass !== 'ordinary' || returnsInARow === 0) return undefined;
  const back = first(others.filter(isBackForThis), (ticket) => ticket.ranksFrom);
  if (!back) return undefined;
  const run = situation.lastCameBack.slice(0, returnsInARow);
  return run.length === returnsInARow && run.every(Boolean) ? undefined : back;
}

/** What somebody is given for who they are comes before what they are given for coming back. */
function isBackForThis({ cameBack, priorityClass }: QueuedTicket): boolean {
  return cameBack && priorityClass === 'ordinary';
}

/** The order in which tickets would be called if nothing changed but the calls themselves; `count` of them at most. */
export function callingOrder<T extends QueuedTicket>(
  tickets: readonly T[],
  rules: OrderRules,
  situation: OrderSituation,
  count: number,
): Choice<T>[] {
  const order: Choice<T>[] = [];
  let rest = [...tickets];
  let { lastClasses, lastCameBack, waiting } = situation;
  const gone = new Set<number>();
  while (order.length < count) {
    const choice = choose(rest, rules, { ...situation, lastClasses, lastCameBack, waiting }, gone);
    if (!choice) break;
    const { id, priorityClass, cameBack } = choice.ticket;
    order.push(choice);
    gone.add(id);
    rest = rest.filter((ticket) => ticket.id !== id);
    lastClasses = [priorityClass, ...lastClasses];
    if (priorityClass === 'ordinary') lastCameBack = [cameBack, ...lastCameBack];
    waiting = { all: waiting.all - 1, care: waiting.care - (priorityClass === 'care' ? 1 : 0) };
  }
  return order;
}

/**
 * Everyone who waits, in the order in which they can be expected to be called: those who cannot be called now, because
 * their number was not answered a moment ago, come last.
 */
export function expectedOrder<T extends QueuedTicket>(
  tickets: readonly T[],
  rules: OrderRules,
  situation: OrderSituation,
): T[] {
  const called = callingOrder(tickets, rules, situation, tickets.length).map(({ ticket }) => ticket);
  const known = new Set(called);
  return [...called, ...tickets.filter((ticket) => !known.has(ticket))];
}

/** Whether so many of those waiting hold care tickets that priority and ordinary calls alternate. */
export function isCareCrowd(
  rules: Pick<OrderRules, 'careShare'>,
  waiting: OrderSituation['waiting'],
): boolean {
  return waiting.all > 0 && waiting.care / waiting.all > rules.careShare;
}

/** Whether a waiting ticket may be called by itself now. */
function isCallable(
  { unansweredCallAt, behind }: QueuedTicket,
  { unansweredPauseMs }: OrderRules,
  now: number,
  gone: ReadonlySet<number>,
): boolean {
  const rests = unansweredCallAt !== null && now < unansweredCallAt + unansweredPauseMs;
  return !rests && behind.every((id) => gone.has(id));
}

function isTurnOfOthers(rules: OrderRules, { lastClasses, waiting }: OrderSituation): boolean {
  const mostInARow = isCareCrowd(rules, waiting) ? 1 : rules.prioritiesInARow;
  const run = lastClasses.slice(0, mostInARow);
  return run.length === mostInARow && run.every(isPriority);
}

function scoreOf({ priorityClass, ranksFrom }: QueuedTicket, rules: OrderRules, now: number): number {
  return rules.weight[priorityClass] * (now - (ranksFrom - rules.creditMs[priorityClass]));
}

/** The ticket with the least key; of equal keys the one issued first. */
function first<T extends QueuedTicket>(tickets: readonly T[], key: (ticket: T) => number): T | undefined {
  let best: { ticket: T; key: number } | undefined;
  for (const ticket of tickets) {
    const own = key(ticket);
    if (!best || own < best.key || (own === best.key && ticket.id < best.ticket.id))
      best = { ticket, key: own };
  }
  return best?.ticket;
}
