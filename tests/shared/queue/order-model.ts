import type { Choice, OrderRules, OrderSituation, QueuedTicket } from '../../../shared/queue/ordering.ts';

/**
 * The order, slowly and obviously: a ticket is next when it may be called and no other that may be called goes
 * before it. Written from the rules alone.
 */
export function nextByTheRules(
  tickets: readonly QueuedTicket[],
  rules: OrderRules,
  situation: OrderSituation,
): Choice<QueuedTicket> | undefined {
  const callable = tickets.filter((ticket) => mayBeCalled(ticket, rules, situation.now));
  const candidates = callable.filter((ticket) => ticket.priorityClass !== 'vip' || !callable.some(isCare));
  const goesBefore = comparison(candidates, rules, situation);
  const ticket = candidates.find((one) =>
    candidates.every((other) => other === one || goesBefore(one, other)),
  );
  if (!ticket) return undefined;
  const reason = reasonFor(ticket, candidates, rules, situation);
  const back = whoCameBack(callable, rules, situation);
  const givesWay = ticket.priorityClass === 'ordinary' && ['ordinary-turn', 'first-come'].includes(reason);
  const isTheirs = reason === 'ordinary-turn' || !callable.some(isCare);
  return back && givesWay && isTheirs ? { ticket: back, reason: 'came-back' } : { ticket, reason };
}

/** The one who came back and has waited longest, unless so many of them were called in a row already. */
function whoCameBack(
  callable: readonly QueuedTicket[],
  { returnsInARow }: OrderRules,
  { lastCameBack, now }: OrderSituation,
): QueuedTicket | undefined {
  const run = lastCameBack.findIndex((one) => !one);
  const inARow = run === -1 ? lastCameBack.length : run;
  if (inARow >= returnsInARow) return undefined;
  const back = callable.filter(({ cameBack, priorityClass }) => cameBack && priorityClass === 'ordinary');
  const waited = ({ ranksFrom }: QueuedTicket): number => now - ranksFrom;
  return back.find((one) =>
    back.every(
      (other) => waited(one) > waited(other) || (waited(one) === waited(other) && one.id <= other.id),
    ),
  );
}

/** Whether a ticket is neither resting after an unanswered call nor behind anybody. */
export function mayBeCalled(ticket: QueuedTicket, rules: OrderRules, now: number): boolean {
  if (ticket.behind.length > 0) return false;
  return ticket.unansweredCallAt === null || now - ticket.unansweredCallAt >= rules.unansweredPauseMs;
}

/** Past the maximum wait. */
export function isOverdue(ticket: QueuedTicket, rules: OrderRules, now: number): boolean {
  return now - ticket.ranksFrom > rules.maxWaitMs;
}

/** Care, service and VIP are called for what the customer is; the others only for how long they have waited. */
export function hasPriority({ priorityClass }: QueuedTicket): boolean {
  return ['care', 'service', 'vip'].includes(priorityClass);
}

export function isCare({ priorityClass }: QueuedTicket): boolean {
  return priorityClass === 'care';
}

/** How many priority calls there may be in a row now. */
export function mostInARow(rules: OrderRules, { all, care }: OrderSituation['waiting']): number {
  return care > all * rules.careShare ? 1 : rules.prioritiesInARow;
}

/** Somebody without priority whose turn can come: an appointment only once its head start has begun. */
export function canTakeATurn(ticket: QueuedTicket, rules: OrderRules, now: number): boolean {
  return !hasPriority(ticket) && now >= ticket.ranksFrom - rules.creditMs[ticket.priorityClass];
}

function isTurnOfOthers(
  candidates: readonly QueuedTicket[],
  rules: OrderRules,
  { lastClasses, waiting, now }: OrderSituation,
): boolean {
  const most = mostInARow(rules, waiting);
  const run = lastClasses.findIndex((one) => !['care', 'service', 'vip'].includes(one));
  const inARow = run === -1 ? lastClasses.length : run;
  return inARow >= most && candidates.some((ticket) => canTakeATurn(ticket, rules, now));
}

function comparison(
  candidates: readonly QueuedTicket[],
  rules: OrderRules,
  situation: OrderSituation,
): (one: QueuedTicket, other: QueuedTicket) => boolean {
  const { now } = situation;
  const turnOfOthers = isTurnOfOthers(candidates, rules, situation);
  const marks = (ticket: QueuedTicket): number[] => {
    const waited = now - ticket.ranksFrom;
    const score = rules.weight[ticket.priorityClass] * (waited + rules.creditMs[ticket.priorityClass]);
    if (isOverdue(ticket, rules, now)) return [1, 1, waited, -ticket.id];
    return [0, turnOfOthers && canTakeATurn(ticket, rules, now) ? 1 : 0, score, -ticket.id];
  };
  return (one, other) => {
    const [ours, theirs] = [marks(one), marks(other)];
    const differing = ours.findIndex((mark, place) => mark !== theirs[place]);
    return (ours[differing] ?? 0) > (theirs[differing] ?? 0);
  };
}

function reasonFor(
  ticket: QueuedTicket,
  candidates: readonly QueuedTicket[],
  rules: OrderRules,
  situation: OrderSituation,
): Choice<QueuedTicket>['reason'] {
  if (isOverdue(ticket, rules, situation.now)) return 'overdue';
  if (hasPriority(ticket)) return 'priority';
  const passedOver = candidates.some((other) => !canTakeATurn(other, rules, situation.now));
  return passedOver && isTurnOfOthers(candidates, rules, situation) ? 'ordinary-turn' : 'first-come';
}
