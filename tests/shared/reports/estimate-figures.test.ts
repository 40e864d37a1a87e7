import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type EstimatedTicket,
  estimateFiguresOf,
  estimateFilters,
  filtersOf,
} from '../../../shared/reports/estimate-figures.ts';

const minute = 60_000;

let lastId = 0;

/** A ticket that was told 10 minutes, 5 to 15, and waited so long; or what is said otherwise. */
function ticket(waitMinutes: number | null, other: Partial<EstimatedTicket> = {}): EstimatedTicket {
  lastId += 1;
  return {
    id: lastId,
    date: '2026-11-17',
    seriesId: 1,
    issuedAt: 0,
    state: 'finished',
    told: { meanMs: 10 * minute, lowMs: 5 * minute, highMs: 15 * minute },
    waitMs: waitMinutes === null ? null : waitMinutes * minute,
    ...other,
  };
}

const someTicket = fc
  .record({
    waitMinutes: fc.option(fc.nat(40)),
    toldMinutes: fc.option(fc.nat(30)),
    state: fc.constantFrom('waiting', 'finished', 'cancelled', 'no-show', 'expired'),
  })
  .map(({ waitMinutes, toldMinutes, state }) => {
    const meanMs = (toldMinutes ?? 0) * minute;
    const told = toldMinutes === null ? null : { meanMs, lowMs: meanMs / 2, highMs: meanMs * 1.5 };
    return ticket(waitMinutes, { state: waitMinutes === null ? state : 'finished', told });
  });

describe('the error of the estimates', () => {
  it('is how far off they were in the mean, in the middle, and in which direction', () => {
    const figures = estimateFiguresOf([ticket(8), ticket(4), ticket(19)]);
    expect(figures).toMatchObject({ scored: 3, medianErrorMs: 6 * minute, held: { part: 1, whole: 3 } });
    expect(figures.meanErrorMs).toBeCloseTo((17 / 3) * minute, 6);
    expect(figures.biasMs).toBeCloseTo((-1 / 3) * minute, 6);
  });

  it('leaves those out whom nobody called, and shows them apart', () => {
    const figures = estimateFiguresOf([
      ticket(10),
      ticket(null, { state: 'cancelled' }),
      ticket(null, { state: 'expired' }),
      ticket(null, { state: 'waiting' }),
      ticket(3, { told: null }),
      ticket(0, { told: { meanMs: 0, lowMs: 0, highMs: 0 } }),
    ]);
    expect(figures).toMatchObject({ scored: 1, meanErrorMs: 0, gaveUp: 2, open: 1, untold: 1, atOnce: 1 });
  });

  it('is unknown, not nought, where nothing can be compared', () => {
    expect(estimateFiguresOf([ticket(null)])).toMatchObject({
      scored: 0,
      meanErrorMs: null,
      medianErrorMs: null,
      biasMs: null,
    });
  });

  it('counts a number that was called as compared, even if nobody came', () => {
    expect(estimateFiguresOf([ticket(9, { state: 'no-show' })]).scored).toBe(1);
  });
});

describe('the range that was told', () => {
  it('holds where the wait lies in it as it was said: rounded outwards', () => {
    const told = { meanMs: 5 * minute, lowMs: 3.6 * minute, highMs: 6.2 * minute };
    const held = (minutes: number): number => estimateFiguresOf([ticket(minutes, { told })]).held.part;
    expect([2.9, 3, 7, 7.1].map(held)).toEqual([0, 1, 1, 0]);
  });
});

describe('every ticket', () => {
  it('is counted once: compared or apart, and compared ones as held or missed', () => {
    fc.assert(
      fc.property(fc.array(someTicket), (tickets) => {
        const { scored, held, atOnce, gaveUp, untold, open } = estimateFiguresOf(tickets);
        expect(scored + atOnce + gaveUp + untold + open).toBe(tickets.length);
        expect(held.whole).toBe(scored);
        for (const filter of estimateFilters) {
          const behind = tickets.filter((one) => filtersOf(one).includes(filter)).length;
          const shown = {
            scored,
            held: held.part,
            missed: scored - held.part,
            'at-once': atOnce,
            untold,
            open,
          };
          expect(behind).toBe({ ...shown, 'gave-up': gaveUp }[filter]);
        }
      }),
    );
  });
});
