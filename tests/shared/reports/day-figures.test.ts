import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticketStates } from '../../../shared/queue/ticket.ts';
import {
  type TicketTimes,
  figuresOfDay,
  isCounted,
  mean,
  percentile,
  ticketFilters,
} from '../../../shared/reports/day-figures.ts';
import { zonedTime } from '../../../shared/time/business-date.ts';

const hall = 'Asia/Shanghai';
const opening = zonedTime('2026-11-17', '08:30', hall);
const minute = 60_000;

const duration = fc.integer({ min: 0, max: 90 * minute });

/** A ticket of a day: waits when it was called, comes when it was called, is handled when it came. */
const ticket: fc.Arbitrary<TicketTimes> = fc
  .record({
    state: fc.constantFrom(...ticketStates),
    issuedAt: fc.integer({ min: opening, max: opening + 9 * 60 * minute }),
    reached: fc.constantFrom('queue', 'call', 'counter'),
    waitMs: duration,
    wayMs: duration,
    handlingMs: duration,
  })
  .map(({ reached, ...times }) => ({
    ...times,
    waitMs: reached === 'queue' ? null : times.waitMs,
    wayMs: reached === 'counter' ? times.wayMs : null,
    handlingMs: reached === 'counter' && times.state === 'finished' ? times.handlingMs : null,
  }));
const day = fc.array(ticket, { maxLength: 60 });

describe('the figures of a day', () => {
  it('are those of a small day that was counted by hand', () => {
    const at = (time: string): number => zonedTime('2026-11-17', time, hall);
    const tickets: TicketTimes[] = [
      { state: 'finished', issuedAt: at('08:30'), waitMs: 2 * minute, wayMs: 20_000, handlingMs: 5 * minute },
      { state: 'finished', issuedAt: at('08:59'), waitMs: 4 * minute, wayMs: 40_000, handlingMs: 3 * minute },
      { state: 'no-show', issuedAt: at('09:00'), waitMs: 30 * minute, wayMs: null, handlingMs: null },
      { state: 'cancelled', issuedAt: at('09:10'), waitMs: null, wayMs: null, handlingMs: null },
      { state: 'serving', issuedAt: at('09:20'), waitMs: 9 * minute, wayMs: 30_000, handlingMs: null },
      { state: 'waiting', issuedAt: at('09:50'), waitMs: null, wayMs: null, handlingMs: null },
    ];
    expect(figuresOfDay(tickets, hall)).toEqual({
      visitors: 6,
      served: 2,
      abandoned: 2,
      present: 2,
      started: 3,
      meanWaitMs: 5 * minute,
      medianWaitMs: 4 * minute,
      p90WaitMs: 9 * minute,
      meanWayMs: 30_000,
      meanHandlingMs: 4 * minute,
      hours: [
        { hour: 8, visitors: 2, served: 2, abandoned: 0, meanWaitMs: 3 * minute },
        { hour: 9, visitors: 4, served: 0, abandoned: 2, meanWaitMs: 9 * minute },
      ],
    });
  });

  it('of a day without visitors are noughts and nothing to average', () => {
    expect(figuresOfDay([], hall)).toMatchObject({
      visitors: 0,
      meanWaitMs: null,
      p90WaitMs: null,
      meanHandlingMs: null,
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
        expect(figuresOfDay(shuffled, hall)).toEqual(figuresOfDay(tickets, hall));
      }),
    );
  });

  it('count exactly the tickets that stand behind them', () => {
    fc.assert(
      fc.property(day, (tickets) => {
        const figures = figuresOfDay(tickets, hall);
        const behind = Object.fromEntries(
          ticketFilters.map((filter) => [filter, tickets.filter((one) => isCounted(one, filter)).length]),
        );
        const { visitors: all, served, abandoned, present, started } = figures;
        expect({ all, served, abandoned, present, started }).toEqual(behind);
      }),
    );
  });

  it('put every visitor in exactly one place: served, gone, or still here', () => {
    fc.assert(
      fc.property(day, (tickets) => {
        const { visitors, served, abandoned, present } = figuresOfDay(tickets, hall);
        expect(served + abandoned + present).toBe(visitors);
      }),
    );
  });

  it('of the hours add up to those of the day', () => {
    fc.assert(
      fc.property(day, (tickets) => {
        const { visitors, served, abandoned, hours } = figuresOfDay(tickets, hall);
        const sum = (figure: 'visitors' | 'served' | 'abandoned'): number =>
          hours.reduce((total, hour) => total + hour[figure], 0);
        expect([sum('visitors'), sum('served'), sum('abandoned')]).toEqual([visitors, served, abandoned]);
        expect(hours.map(({ hour }) => hour)).toEqual(
          [...new Set(hours.map(({ hour }) => hour))].sort((a, b) => a - b),
        );
      }),
    );
  });

  it('are told by the hall’s hours, wherever the host thinks it is', () => {
    const issuedAt = zonedTime('2026-11-17', '09:10', 'Asia/Kathmandu');
    const one: TicketTimes = { state: 'waiting', issuedAt, waitMs: null, wayMs: null, handlingMs: null };
    expect(figuresOfDay([one], 'Asia/Kathmandu').hours).toMatchObject([{ hour: 9 }]);
    expect(figuresOfDay([one], hall).hours).toMatchObject([{ hour: 11 }]);
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
