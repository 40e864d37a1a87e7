import { z } from 'zod';
import { type ToldRange, toldRange } from '../queue/expected-wait.ts';
import type { TicketState } from '../queue/ticket.ts';
import { rate } from './day-figures.ts';
import { mean, percentile } from './statistics.ts';

/** A ticket with what was expected of its wait at issue, and what came of it. Durations in ms. */
export interface EstimatedTicket {
  readonly id: number;
  readonly date: string;
  /** The series of the printed number. */
  readonly seriesId: number;
  readonly issuedAt: number;
  readonly state: TicketState;
  /** What was told; null where nothing could be said. */
  readonly told: { readonly meanMs: number; readonly lowMs: number; readonly highMs: number } | null;
  /** From its issue to its first call; null while it was never called. */
  readonly waitMs: number | null;
}

/** What a figure of the estimates counts; the same words name its drill-down. */
export const estimateFilters = ['scored', 'held', 'missed', 'at-once', 'gave-up', 'untold', 'open'] as const;
export type EstimateFilter = (typeof estimateFilters)[number];

/** How good the estimates of a group of tickets were. Durations in ms; null where there is nothing to average. */
export const estimateFigures = z.strictObject({
  /** Told a wait, and called: the n of the errors. */
  scored: z.int(),
  /** Mean of |expected − waited|. */
  meanErrorMs: z.number().nullable(),
  medianErrorMs: z.number().nullable(),
  /** Mean of expected − waited: below 0 where too little was told. */
  biasMs: z.number().nullable(),
  /** How many of the waits fell into the range that was told. */
  held: rate,
  /** 马上叫号: a counter was free, so there was nothing to foresee. */
  atOnce: z.int(),
  /** Gave up before they were called: nobody knows how long they would have waited. */
  gaveUp: z.int(),
  /** Issued while nothing could be said. */
  untold: z.int(),
  /** Still waiting for their first call. */
  open: z.int(),
});
export type EstimateFigures = z.infer<typeof estimateFigures>;

/** The figures of a group. They do not depend on the order of the tickets. */
export function estimateFiguresOf(tickets: readonly EstimatedTicket[]): EstimateFigures {
  const count = (filter: EstimateFilter): number =>
    tickets.filter((ticket) => filtersOf(ticket).includes(filter)).length;
  const errors = tickets
    .filter((ticket) => filtersOf(ticket).includes('scored'))
    .map(errorOf)
    .filter((error) => error !== null);
  const sizes = errors.map((error) => Math.abs(error));
  return {
    scored: errors.length,
    meanErrorMs: mean(sizes),
    medianErrorMs: percentile(sizes, 50),
    biasMs: mean(errors),
    held: { part: count('held'), whole: errors.length },
    atOnce: count('at-once'),
    gaveUp: count('gave-up'),
    untold: count('untold'),
    open: count('open'),
  };
}

/** Expected − waited, ms: below 0 where too little was told; null where there is nothing to compare. */
export function errorOf({ told, waitMs }: EstimatedTicket): number | null {
  return told === null || waitMs === null ? null : told.meanMs - waitMs;
}

/** The figures that a ticket stands behind. */
export function filtersOf(ticket: EstimatedTicket): readonly EstimateFilter[] {
  const { told, waitMs, state } = ticket;
  if (told === null) return ['untold'];
  if (waitMs === null) return [state === 'waiting' ? 'open' : 'gave-up'];
  if (told.meanMs === 0) return ['at-once'];
  return ['scored', isWithin(waitMs, toldRange(told)) ? 'held' : 'missed'];
}

function isWithin(waitMs: number, { low, high }: ToldRange): boolean {
  return waitMs >= low * 60_000 && waitMs <= high * 60_000;
}
