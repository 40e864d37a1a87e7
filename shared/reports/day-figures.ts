import { z } from 'zod';
import { hourOf } from '../time/business-date.ts';
import { type DayRules, type DayTicket, type TicketFilter, isCounted } from './day-ticket.ts';
import { mean, percentile } from './statistics.ts';

/** A rate with both its sides, so that its n is always at hand. */
export const rate = z.strictObject({ part: z.int(), whole: z.int() });
export type Rate = z.infer<typeof rate>;

/** The figures of any group of tickets. Durations in ms; null where there is nothing to average. */
const groupFigures = z.strictObject({
  /** 客流: tickets issued. */
  visitors: z.int(),
  /** 办结. */
  served: z.int(),
  /** 弃号: no-shows, cancelled and expired. */
  abandoned: z.int(),
  /** Still waiting, called, held or being served. */
  present: z.int(),
  /** 笔: business items ended, settled or not. */
  items: z.int(),
  /** Those who took a number and came to a counter: the n of the waits. */
  waited: z.int(),
  meanWaitMs: z.number().nullable(),
  medianWaitMs: z.number().nullable(),
  /** By nearest rank. */
  p90WaitMs: z.number().nullable(),
  meanWayMs: z.number().nullable(),
  medianWayMs: z.number().nullable(),
  p90WayMs: z.number().nullable(),
  meanHandlingMs: z.number().nullable(),
  medianHandlingMs: z.number().nullable(),
  p90HandlingMs: z.number().nullable(),
  /** 等候达标率, over tickets. */
  withinTarget: rate,
  /** 补救率: of those who came after a long wait, those for whom something was done about it. */
  recovery: rate,
  /** 限时办结率, over items with a limit; those late because of the system are not in it. */
  withinLimit: rate,
  /** Items with a limit that were late because of the system: shown apart, not hidden. */
  lateBySystem: z.int(),
  /** 签约率 (H4), over settled items that need an agreement. */
  signing: rate,
  /** 弃号率, over tickets. */
  abandonment: rate,
  /** 一次办结率, over items. */
  settled: rate,
  /** 一次性告知率, over visits in which papers were missing: those who were told on paper, at once and whole. */
  told: rate,
});
export type GroupFigures = z.infer<typeof groupFigures>;

/** The day's figures, and the same by hour, business, counter and person. */
export const dayFigures = groupFigures.extend({
  /** Helped without a ticket (分流). */
  diverted: z.int(),
  hours: z.array(groupFigures.extend({ hour: z.int() })),
  businesses: z.array(groupFigures.extend({ businessTypeId: z.int() })),
  counters: z.array(groupFigures.extend({ counterId: z.int() })),
  persons: z.array(groupFigures.extend({ personId: z.int() })),
});
export type DayFigures = z.infer<typeof dayFigures>;

/** The figures of a day's tickets (reference §14). They do not depend on the tickets' order. */
export function figuresOfDay(tickets: readonly DayTicket[], diverted: number, rules: DayRules): DayFigures {
  const grouped = <K extends string>(name: K, keyOf: (ticket: DayTicket) => number | null) =>
    [...groupBy(tickets, keyOf)]
      .sort(([a], [b]) => a - b)
      .map(
        ([key, group]) => ({ ...figuresOf(group, rules), [name]: key }) as GroupFigures & Record<K, number>,
      );
  return {
    ...figuresOf(tickets, rules),
    diverted,
    hours: grouped('hour', ({ issuedAt }) => hourOf(issuedAt, rules.timeZone)),
    businesses: grouped('businessTypeId', ({ businessTypeId }) => businessTypeId),
    counters: grouped('counterId', ({ counterId }) => counterId),
    persons: grouped('personId', ({ personId }) => personId),
  };
}

/** The figures of a group of tickets. */
export function figuresOf(tickets: readonly DayTicket[], rules: DayRules): GroupFigures {
  const behind = (filter: TicketFilter): readonly DayTicket[] =>
    tickets.filter((ticket) => isCounted(ticket, filter, rules));
  const count = (filter: TicketFilter): number => behind(filter).length;
  const items = sum(tickets, ({ settledItems, unsettledItems }) => settledItems + unsettledItems);
  const timed = (filter: TicketFilter): number => sum(behind(filter), ({ timedItems }) => timedItems);
  return {
    visitors: tickets.length,
    served: count('served'),
    abandoned: count('abandoned'),
    present: count('present'),
    items,
    waited: count('waited'),
    ...durations('Wait', behind('waited'), ({ waitMs }) => waitMs),
    ...durations('Way', behind('waited'), ({ wayMs }) => wayMs),
    ...durations('Handling', behind('served').filter(isExact), ({ handlingMs }) => handlingMs),
    recovery: { part: count('long-wait') - count('unrecovered'), whole: count('long-wait') },
    withinTarget: { part: count('within-target'), whole: count('waited') },
    withinLimit: { part: timed('within-limit'), whole: timed('limited') },
    lateBySystem: timed('over-limit-system'),
    signing: {
      part: sum(tickets, ({ signedItems }) => signedItems),
      whole: sum(tickets, ({ dutyItems }) => dutyItems),
    },
    abandonment: { part: count('abandoned'), whole: tickets.length },
    told: { part: count('lacked-papers') - count('untold'), whole: count('lacked-papers') },
    settled: { part: sum(tickets, ({ settledItems }) => settledItems), whole: items },
  };
}

type Durations<Name extends string> = Record<
  `mean${Name}Ms` | `median${Name}Ms` | `p90${Name}Ms`,
  number | null
>;

function durations<Name extends string>(
  name: Name,
  tickets: readonly DayTicket[],
  of: (ticket: DayTicket) => number | null,
): Durations<Name> {
  const values = tickets.map(of).filter((value) => value !== null);
  return {
    [`mean${name}Ms`]: mean(values),
    [`median${name}Ms`]: percentile(values, 50),
    [`p90${name}Ms`]: percentile(values, 90),
  } as Durations<Name>;
}

function isExact({ inexact }: DayTicket): boolean {
  return !inexact;
}

function sum(tickets: readonly DayTicket[], of: (ticket: DayTicket) => number): number {
  return tickets.reduce((total, ticket) => total + of(ticket), 0);
}

function groupBy(
  tickets: readonly DayTicket[],
  keyOf: (ticket: DayTicket) => number | null,
): Map<number, DayTicket[]> {
  const groups = new Map<number, DayTicket[]>();
  for (const ticket of tickets) {
    const key = keyOf(ticket);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(ticket);
    else groups.set(key, [ticket]);
  }
  return groups;
}
