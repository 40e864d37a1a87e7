import { z } from 'zod';
import type { TicketState } from '../queue/ticket.ts';
import { hourOf } from '../time/business-date.ts';

/** What a figure of the day counts; the same words name its drill-down. */
export const ticketFilters = ['all', 'served', 'abandoned', 'present', 'started'] as const;
export type TicketFilter = (typeof ticketFilters)[number];

const hourFigures = z.strictObject({
  /** Hour of day in the hall's timezone in which the tickets were issued. */
  hour: z.int(),
  visitors: z.int(),
  served: z.int(),
  abandoned: z.int(),
  meanWaitMs: z.number().nullable(),
});

/** The day's figures. Durations in ms; null where there is nothing to average. */
export const dayFigures = z.strictObject({
  /** 客流: tickets issued. */
  visitors: z.int(),
  /** 办结. */
  served: z.int(),
  /** 弃号: no-shows, cancelled, and expired by the day's end. */
  abandoned: z.int(),
  /** Still waiting, called, held or being served. */
  present: z.int(),
  /** Those who arrived at a counter: the n of the three waits. */
  started: z.int(),
  meanWaitMs: z.number().nullable(),
  medianWaitMs: z.number().nullable(),
  /** P90 等候, by nearest rank. */
  p90WaitMs: z.number().nullable(),
  meanWayMs: z.number().nullable(),
  /** Over those served. */
  meanHandlingMs: z.number().nullable(),
  hours: z.array(hourFigures),
});
export type DayFigures = z.infer<typeof dayFigures>;

/** A ticket as the figures need it. */
export interface TicketTimes {
  readonly state: TicketState;
  readonly issuedAt: number;
  /** Σ over legs (first call − queued), ms; null while never called. */
  readonly waitMs: number | null;
  /** Σ over legs (arrived − first call), ms; null unless the customer arrived. */
  readonly wayMs: number | null;
  /** Σ over legs (finished − arrived), ms; null unless finished by somebody. */
  readonly handlingMs: number | null;
}

const abandonedStates: ReadonlySet<TicketState> = new Set(['no-show', 'cancelled', 'expired']);
const presentStates: ReadonlySet<TicketState> = new Set(['waiting', 'called', 'serving', 'held']);

/** Whether a ticket stands behind a figure. */
export function isCounted(ticket: TicketTimes, filter: TicketFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'served':
      return ticket.state === 'finished';
    case 'abandoned':
      return abandonedStates.has(ticket.state);
    case 'present':
      return presentStates.has(ticket.state);
    case 'started':
      return ticket.wayMs !== null;
  }
}

/** The figures of a day's tickets (reference §14). They do not depend on the tickets' order. */
export function figuresOfDay(tickets: readonly TicketTimes[], timeZone: string): DayFigures {
  const count = (filter: TicketFilter): number =>
    tickets.filter((ticket) => isCounted(ticket, filter)).length;
  const waits = waitsOf(tickets);
  return {
    visitors: tickets.length,
    served: count('served'),
    abandoned: count('abandoned'),
    present: count('present'),
    started: waits.length,
    meanWaitMs: mean(waits),
    medianWaitMs: percentile(waits, 50),
    p90WaitMs: percentile(waits, 90),
    meanWayMs: mean(present(tickets.map((ticket) => ticket.wayMs))),
    meanHandlingMs: mean(present(tickets.map((ticket) => ticket.handlingMs))),
    hours: hoursOf(tickets, timeZone),
  };
}

function hoursOf(tickets: readonly TicketTimes[], timeZone: string): DayFigures['hours'] {
  const byHour = new Map<number, TicketTimes[]>();
  for (const ticket of tickets) {
    const hour = hourOf(ticket.issuedAt, timeZone);
    const sameHour = byHour.get(hour);
    if (sameHour) sameHour.push(ticket);
    else byHour.set(hour, [ticket]);
  }
  return [...byHour]
    .sort(([a], [b]) => a - b)
    .map(([hour, inHour]) => ({
      hour,
      visitors: inHour.length,
      served: inHour.filter((ticket) => isCounted(ticket, 'served')).length,
      abandoned: inHour.filter((ticket) => isCounted(ticket, 'abandoned')).length,
      meanWaitMs: mean(waitsOf(inHour)),
    }));
}

/** The waits of those who arrived at a counter; who gave up before is not in them (reference §14). */
function waitsOf(tickets: readonly TicketTimes[]): number[] {
  return present(tickets.filter((ticket) => isCounted(ticket, 'started')).map((ticket) => ticket.waitMs));
}

function present(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}

/** The arithmetic mean, or null of nothing. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The smallest value that at least so many per cent of all do not exceed (nearest rank), or null of nothing. */
export function percentile(values: readonly number[], percent: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length));
  return sorted[rank - 1] ?? null;
}
