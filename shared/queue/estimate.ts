import { type Line, type Server, expectedCall } from './expected-call.ts';
import type { QueuedTicket } from './ordering.ts';
import { type Spread, middleEighty } from './wait-range.ts';
import { type Asked, type Offered, serves } from './who-serves.ts';

/** A waiting ticket, as far as its wait can be estimated. */
export interface ExpectingTicket extends Asked, Pick<QueuedTicket, 'id' | 'ranksFrom'> {}

/** A counter (台席) with somebody at it. */
export interface StaffedCounter extends Offered {
  /** The series that it helps out with once somebody there has waited so long. */
  readonly fallbacks: readonly { readonly seriesId: number; readonly afterMinutes: number }[];
  /** What it is about: nothing, a ticket of a series, or a pause that should be over in so long. */
  readonly doing:
    | { readonly kind: 'free' }
    | { readonly kind: 'serving'; readonly seriesId: number }
    | { readonly kind: 'paused'; readonly forMs: number };
}

/** What has been learned of a series. */
export interface SeriesPace {
  /** 1/μ: how long a ticket keeps a counter, from its call on, ms on average. */
  readonly handlingMs: number;
  /** θ: which share of those who wait gives up in a ms. */
  readonly givesUpPerMs: number;
}

/** The hall as an estimate sees it. */
export interface ExpectingHall {
  /** UTC ms. */
  readonly now: number;
  /** Everyone who waits, in the order in which they will be called. */
  readonly order: readonly ExpectingTicket[];
  readonly counters: readonly StaffedCounter[];
  paceOf(seriesId: number): SeriesPace;
}

/** When a ticket will be called, ms from now. Eight in ten should be called between low and high. */
export interface WaitEstimate {
  /** How many are called before it by counters that may serve it. */
  readonly ahead: number;
  readonly meanMs: number;
  readonly lowMs: number;
  readonly highMs: number;
}

/**
 * What the model does not see adds to its spread: clerks who come and go, people of a higher class who come later,
 * a slow day. As a share of the expected wait; set by replaying a real log (docs/decisions/wait-estimates.md).
 */
const unseenShare = 0.2;

/** A pause that has lasted longer than it may is taken to end in so long. */
const leastPauseMs = 60_000;

/**
 * The expected wait (预计等候) of a ticket that stands in the order, or null where no counter will call it. The mean is
 * the sum of 1/(sμ + iθ) over those ahead, for counters that serve different series followed one by one
 * (`expectedCall`). This function is all there is to the estimate: a better one takes its place.
 */
export function estimateWait(hall: ExpectingHall, ticket: ExpectingTicket): WaitEstimate | null {
  const place = hall.order.indexOf(ticket);
  const rivals = hall.order.filter((other, at) => at < place && isRival(hall, ticket, other));
  const lines = linesOf(hall, ticket);
  const servers = hall.counters.map((counter) => serverOf(hall, counter, lines));
  const call = expectedCall(lines, servers, lines.length - 1);
  return call ? { ahead: rivals.length, ...rangeOf(call) } : null;
}

/** Whether some counter may call either of two tickets, so that one of them waits for the other. */
function isRival({ counters }: ExpectingHall, ticket: ExpectingTicket, other: ExpectingTicket): boolean {
  return counters.some((counter) => serves(counter, ticket) && serves(counter, other));
}

/** A line with what those in it wait for. */
interface KnownLine extends Line {
  readonly of: ExpectingTicket;
}

/** Those who wait for the same thing, line by line, the ticket in a line of its own at the end. */
function linesOf(hall: ExpectingHall, ticket: ExpectingTicket): KnownLine[] {
  const lines = new Map<string, KnownLine & { people: Line['people'][number][] }>();
  for (const [place, other] of hall.order.entries()) {
    if (other === ticket) continue;
    const key = `${other.seriesId}/${other.targetCounterId ?? ''}/${other.skillId ?? ''}`;
    const line = lines.get(key) ?? { of: other, people: [], ...hall.paceOf(other.seriesId) };
    line.people.push({ place, waitedMs: hall.now - other.ranksFrom });
    lines.set(key, line);
  }
  const own = {
    of: ticket,
    people: [{ place: hall.order.indexOf(ticket), waitedMs: hall.now - ticket.ranksFrom }],
    handlingMs: hall.paceOf(ticket.seriesId).handlingMs,
    givesUpPerMs: 0,
  };
  return [...lines.values(), own];
}

function serverOf(hall: ExpectingHall, counter: StaffedCounter, lines: readonly KnownLine[]): Server {
  const indices = [...lines.keys()];
  const own = indices.filter((index) => isServed(counter, lines[index]));
  return {
    serves: own,
    helps: counter.fallbacks.flatMap(({ seriesId, afterMinutes }) =>
      indices
        .filter((index) => !own.includes(index) && isFreeOf(seriesId, lines[index]))
        .map((line) => ({ line, afterMs: afterMinutes * 60_000 })),
    ),
    freeInMs: freeIn(hall, counter),
  };
}

function isServed(counter: StaffedCounter, line: KnownLine | undefined): boolean {
  return line !== undefined && serves(counter, line.of);
}

/** Whether a line is of a series and was sent nowhere else: others help only there. */
function isFreeOf(seriesId: number, line: KnownLine | undefined): boolean {
  return line?.of.seriesId === seriesId && line.of.targetCounterId === null && line.of.skillId === null;
}

/** Handling has no memory: whoever is being served takes as long again as anybody. */
function freeIn({ paceOf }: ExpectingHall, { doing }: StaffedCounter): number {
  switch (doing.kind) {
    case 'free':
      return 0;
    case 'serving':
      return paceOf(doing.seriesId).handlingMs;
    case 'paused':
      return Math.max(leastPauseMs, doing.forMs);
  }
}

function rangeOf({ mean, variance }: Spread): Omit<WaitEstimate, 'ahead'> {
  const { low, high } = middleEighty({ mean, variance: variance + (unseenShare * mean) ** 2 });
  return { meanMs: Math.round(mean), lowMs: Math.round(low), highMs: Math.round(high) };
}
