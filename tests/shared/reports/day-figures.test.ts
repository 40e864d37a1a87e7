import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overLimitCauses, ticketStates } from '../../../shared/queue/ticket.ts';
import { type GroupFigures, figuresOfDay } from '../../../shared/reports/day-figures.ts';
import { type DayTicket, isCounted, ticketFilters } from '../../../shared/reports/day-ticket.ts';
import { mean, percentile } from '../../../shared/reports/statistics.ts';
import { zonedTime } from '../../../shared/time/business-date.ts';

const timeZone = 'Asia/Shanghai';
const opening = zonedTime('2026-11-17', '08:30', timeZone);
const minute = 60_000;
const rules = { timeZone, waitTargetMs: 10 * minute, recoverAfterMs: 15 * minute };

const duration = fc.integer({ min: 0, max: 90 * minute });
const few = fc.integer({ min: 0, max: 4 });

/** A ticket of a day: waits when it was called, comes when it was called, is handled when it came. */
const ticket: fc.Arbitrary<DayTicket> = fc
  .record({
    id: fc.nat(),
    state: fc.constantFrom(...ticketStates),
    entry: fc.constantFrom('ticket' as const, 'counter' as const),
    issuedAt: fc.integer({ min: opening, max: opening + 9 * 60 * minute }),
    businessTypeId: few,
    counterId: fc.option(few),
    personId: fc.option(few),
    inexact: fc.boolean(),
    recovered: fc.boolean(),
    lackedPapers: fc.boolean(),
    told: fc.boolean(),
    reached: fc.constantFrom('queue', 'call', 'counter'),
    waitMs: duration,
    wayMs: duration,
    handlingMs: duration,
    lostMs: fc.integer({ min: 0, max: minute }),
    limitMs: fc.option(fc.integer({ min: 1, max: 60 * minute })),
    overLimitCause: fc.option(fc.constantFrom(...overLimitCauses)),
    settledItems: few,
    unsettledItems: few,
    timedItems: few,
    dutyItems: few,
    signedShare: fc.constantFrom(0, 0.5, 1),
  })
  .map(({ reached, lostMs, signedShare, ...times }) => {
    const isServed = reached === 'counter' && times.state === 'finished';
    return {
      ...times,
      signedItems: Math.floor(times.dutyItems * signedShare),
      waitMs: reached === 'queue' ? null : times.waitMs,
      wayMs: reached === 'counter' ? times.wayMs : null,
      handlingMs: isServed ? times.handlingMs : null,
      clockMs: isServed ? Math.max(0, times.handlingMs - lostMs) : null,
    };
  });
const day = fc.array(ticket, { maxLength: 60 });

/** A plain ticket of counter 1, changed as a test needs it. */
function plain(changed: Partial<DayTicket>): DayTicket {
  return {
    id: 1,
    state: 'finished',
    entry: 'ticket',
    issuedAt: opening,
    businessTypeId: 1,
    lackedPapers: false,
    told: false,
    counterId: 1,
    personId: 1,
    inexact: false,
    recovered: false,
    waitMs: null,
    wayMs: null,
    handlingMs: null,
    clockMs: null,
    limitMs: null,
    overLimitCause: null,
    settledItems: 0,
    unsettledItems: 0,
    timedItems: 0,
    dutyItems: 0,
    signedItems: 0,
    ...changed,
  };
}

function served(
  time: string,
  waitMs: number,
  wayMs: number,
  handlingMs: number,
  more: Partial<DayTicket> = {},
) {
  const issuedAt = zonedTime('2026-11-17', time, timeZone);
  return plain({ issuedAt, waitMs, wayMs, handlingMs, clockMs: handlingMs, settledItems: 1, ...more });
}

describe('the figures of a day', () => {
  it('are those of a small day that was counted by hand', () => {
    const at = (time: string): number => zonedTime('2026-11-17', time, timeZone);
    const tickets = [
      served('08:30', 2 * minute, 20_000, 5 * minute, { limitMs: 5 * minute, timedItems: 1 }),
      served('08:59', 4 * minute, 40_000, 3 * minute, {
        settledItems: 2,
        unsettledItems: 1,
        dutyItems: 2,
        signedItems: 1,
      }),
      plain({ state: 'no-show', issuedAt: at('09:00'), waitMs: 30 * minute }),
      plain({ state: 'cancelled', issuedAt: at('09:10'), counterId: null }),
      plain({ state: 'expired', issuedAt: at('09:15'), counterId: null }),
      plain({ state: 'serving', issuedAt: at('09:20'), waitMs: 12 * minute, wayMs: 30_000 }),
      plain({ state: 'waiting', issuedAt: at('09:50'), counterId: null }),
    ];
    const figures = figuresOfDay(tickets, 3, rules);
    expect(figures).toMatchObject({
      visitors: 7,
      served: 2,
      abandoned: 3,
      present: 2,
      items: 4,
      waited: 3,
      diverted: 3,
      meanWaitMs: 6 * minute,
      medianWaitMs: 4 * minute,
      p90WaitMs: 12 * minute,
      meanWayMs: 30_000,
      meanHandlingMs: 4 * minute,
      withinTarget: { part: 2, whole: 3 },
      withinLimit: { part: 1, whole: 1 },
      abandonment: { part: 3, whole: 7 },
      settled: { part: 3, whole: 4 },
      signing: { part: 1, whole: 2 },
    });
    expect(figures.hours).toMatchObject([
      { hour: 8, visitors: 2, served: 2, abandoned: 0, meanWaitMs: 3 * minute },
      { hour: 9, visitors: 5, served: 0, abandoned: 3, meanWaitMs: 12 * minute },
    ]);
    expect(figures.counters).toMatchObject([{ counterId: 1, visitors: 4 }]);
  });

  it('show apart what was late because of the system, and never hide it', () => {
    const late = { limitMs: 5 * minute, timedItems: 2 };
    const tickets = [
      served('09:00', 0, 0, 6 * minute, late),
      served('09:10', 0, 0, 6 * minute, { ...late, overLimitCause: 'system' }),
      served('09:20', 0, 0, 5 * minute, late),
    ];
    expect(figuresOfDay(tickets, 0, rules)).toMatchObject({
      withinLimit: { part: 2, whole: 4 },
      lateBySystem: 2,
    });
  });

  it('tell of those who came after a long wait how many were recovered', () => {
    const tickets = [
      served('09:00', 15 * minute, 0, minute, { recovered: true }),
      served('09:10', 16 * minute, 0, minute, { recovered: true }),
      served('09:20', 40 * minute, 0, minute),
    ];
    expect(figuresOfDay(tickets, 0, rules).recovery).toEqual({ part: 1, whole: 2 });
  });

  it('take no wait of a visit that was served without a number, and no time of one that the night closed', () => {
    const tickets = [
      served('09:00', 0, 0, 2 * minute, { entry: 'counter' }),
      served('09:10', 4 * minute, 0, 500 * minute, { inexact: true }),
    ];
    expect(figuresOfDay(tickets, 0, rules)).toMatchObject({
      served: 2,
      waited: 0,
      meanWaitMs: null,
      meanHandlingMs: 2 * minute,
    });
  });

  it('of a day without visitors are noughts and nothing to average', () => {
    expect(figuresOfDay([], 0, rules)).toMatchObject({
      visitors: 0,
      meanWaitMs: null,
      p90WaitMs: null,
      meanHandlingMs: null,
      withinLimit: { part: 0, whole: 0 },
      hours: [],
    });
  });

  it('do not depend on the order of the tickets', () => {
    fc.assert(
      fc.property(day, fc.infiniteStream(fc.nat()), (tickets, keys) => {
        const shuffled = tickets
          .map((one) => ({ one, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(figuresOfDay(shuffled, 0, rules)).toEqual(figuresOfDay(tickets, 0, rules));
      }),
    );
  });

  it('count exactly the tickets that stand behind them', () => {
    fc.assert(
      fc.property(day, (tickets) => {
        const figures = figuresOfDay(tickets, 0, rules);
        const behind = Object.fromEntries(
          ticketFilters.map((filter) => [filter, tickets.filter((one) => isCounted(one, filter, rules))]),
        );
        const count = (filter: string): number => behind[filter]?.length ?? -1;
        const timed = (filter: string): number =>
          (behind[filter] ?? []).reduce((sum, one) => sum + one.timedItems, 0);
        expect(figures).toMatchObject({
          visitors: count('all'),
          served: count('served'),
          abandoned: count('abandoned'),
          present: count('present'),
          waited: count('waited'),
          withinTarget: {
            part: count('within-target'),
            whole: count('within-target') + count('over-target'),
          },
          withinLimit: { part: timed('within-limit'), whole: timed('within-limit') + timed('over-limit') },
          lateBySystem: timed('over-limit-system'),
        });
        expect(timed('limited')).toBe(timed('within-limit') + timed('over-limit'));
      }),
    );
  });

  it('put every visitor in exactly one place: served, gone, or still here', () => {
    fc.assert(
      fc.property(day, (tickets) => {
        const figures = figuresOfDay(tickets, 0, rules);
        expect(figures.served + figures.abandoned + figures.present).toBe(figures.visitors);
      }),
    );
  });

  it('of the groups add up to those of the day', () => {
    fc.assert(
      fc.property(day, (tickets) => {
        const { hours, businesses, counters, ...figures } = figuresOfDay(tickets, 0, rules);
        const counted = ['visitors', 'served', 'abandoned', 'items', 'waited'] as const;
        const sum = (groups: readonly GroupFigures[], figure: (typeof counted)[number]): number =>
          groups.reduce((total, group) => total + group[figure], 0);
        for (const figure of counted) {
          expect(sum(hours, figure)).toBe(figures[figure]);
          expect(sum(businesses, figure)).toBe(figures[figure]);
        }
        const atCounters = tickets.filter(({ counterId }) => counterId !== null);
        expect(sum(counters, 'visitors')).toBe(atCounters.length);
        expect(hours.map(({ hour }) => hour)).toEqual(
          [...new Set(hours.map(({ hour }) => hour))].sort((a, b) => a - b),
        );
      }),
    );
  });

  it('are told by the hall’s hours, wherever the host thinks it is', () => {
    const one = plain({ issuedAt: zonedTime('2026-11-17', '09:10', 'Asia/Kathmandu') });
    expect(figuresOfDay([one], 0, { ...rules, timeZone: 'Asia/Kathmandu' }).hours).toMatchObject([
      { hour: 9 },
    ]);
    expect(figuresOfDay([one], 0, rules).hours).toMatchObject([{ hour: 11 }]);
  });
});

describe('a percentile', () => {
  const values = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 50 });
  const percent = fc.integer({ min: 1, max: 100 });

  it('is the least value that so many per cent of all do not exceed', () => {
    fc.assert(
      fc.property(values, percent, (all, share) => {
        const enough = all.filter(
          (candidate) => all.filter((value) => value <= candidate).length * 100 >= share * all.length,
        );
        expect(percentile(all, share)).toBe(Math.min(...enough));
      }),
    );
  });

  it('of one value is that value, and of nothing is nothing', () => {
    expect(percentile([7], 90)).toBe(7);
    expect(percentile([], 90)).toBeNull();
  });
});

describe('a mean', () => {
  it('lies between the least and the greatest, and of nothing is nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1 }), (all) => {
        expect(mean(all)).toBeGreaterThanOrEqual(Math.min(...all));
        expect(mean(all)).toBeLessThanOrEqual(Math.max(...all));
      }),
    );
    expect(mean([])).toBeNull();
  });
});
