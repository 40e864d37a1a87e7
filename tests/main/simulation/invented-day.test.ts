import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/time/business-date.ts';
import { inventedLog, inventedLogText } from '../../../main/simulation/invented-log.ts';
import { type InventedVisit, inventDay } from '../../../main/simulation/invented-day.ts';
import { logDay, onDuty } from '../../../main/simulation/log-day.ts';
import { parseQueueLog } from '../../../main/simulation/queue-log.ts';
import { queueLogOf } from '../../../main/simulation/write-log.ts';

const agents = ['8011', '8012', '8013', '8014', '8015'];
const hour = (time: number): number => time * 3_600;

const anyDay = fc.record({
  seed: fc.integer(),
  date: fc.integer({ min: 0, max: 3_650 }).map((days) => addDays('2026-01-01', days)),
  agents: fc.constant(agents),
});

const servedOf = (visits: readonly InventedVisit[]) => visits.filter((visit) => visit.kind === 'served');

describe('an invented day', () => {
  it('is the same for the same seed and another for another', () => {
    const day = { seed: 1, date: '2026-11-16', agents };
    expect(inventDay(day)).toEqual(inventDay(day));
    expect(inventDay({ ...day, seed: 2 })).not.toEqual(inventDay(day));
  });

  it('has 200 to 400 visitors, all of whom come while the hall is open', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const visits = inventDay(day);
        expect(visits.length).toBeGreaterThanOrEqual(200);
        expect(visits.length).toBeLessThanOrEqual(400);
        expect(visits.every(({ arrivesS }) => arrivesS >= hour(8.5) && arrivesS < hour(17.5))).toBe(true);
      }),
    );
  });

  it('lets nobody serve two people at once', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const freeFrom = new Map<string, number>();
        for (const { agent, startsS, serviceS } of servedOf(inventDay(day))) {
          expect(startsS).toBeGreaterThanOrEqual(freeFrom.get(agent) ?? 0);
          freeFrom.set(agent, startsS + serviceS);
        }
      }),
    );
  });

  it('serves in the order of coming, and loses only who has waited too long', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const visits = inventDay(day);
        const starts = servedOf(visits).map(({ startsS }) => startsS);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        for (const visit of visits) {
          const atS = visit.kind === 'served' ? visit.startsS : visit.leavesS;
          expect(atS).toBeGreaterThanOrEqual(visit.arrivesS);
        }
      }),
    );
  });

  it('is busier from 10 to 12 and from 14:30 to 17 than around noon, and at the month’s turn', () => {
    const mean = (dates: readonly string[], from: number, until: number): number => {
      const counts = dates.map(
        (date) =>
          inventDay({ seed: 'busy', date, agents }).filter(
            ({ arrivesS }) => arrivesS >= hour(from) && arrivesS < hour(until),
          ).length,
      );
      return counts.reduce((sum, count) => sum + count, 0) / counts.length / (until - from);
    };
    const middle = Array.from({ length: 12 }, (_, day) => addDays('2026-11-08', day));
    const turn = Array.from({ length: 6 }, (_, day) => addDays('2026-11-28', day));
    const noon = mean(middle, 12, 14);
    expect(mean(middle, 10, 12)).toBeGreaterThan(1.5 * noon);
    expect(mean(middle, 14.5, 17)).toBeGreaterThan(1.5 * noon);
    expect(mean(turn, 8.5, 17.5)).toBeGreaterThan(1.1 * mean(middle, 8.5, 17.5));
  });

  it('takes around the target at the counter: half of the top-ups are done within two minutes', () => {
    const services = Array.from({ length: 20 }, (_, seed) =>
      servedOf(inventDay({ seed, date: '2026-11-16', agents })),
    )
      .flat()
      .filter(({ businessCode }) => businessCode === 'B01')
      .map(({ serviceS }) => serviceS);
    const withinTarget = services.filter((serviceS) => serviceS <= 120).length / services.length;
    expect(withinTarget).toBeGreaterThan(0.45);
    expect(withinTarget).toBeLessThan(0.55);
  });

  it('has lunch in turns: everybody is away for a while, and most are there', () => {
    const { duty } = logDay(
      parseQueueLog(queueLogOf('2026-11-30', inventDay({ seed: 3, date: '2026-11-30', agents }))),
      '2026-11-30',
    );
    for (const half of [11.5, 12, 12.5, 13]) {
      expect(onDuty(duty, hour(half), false).size).toBeGreaterThanOrEqual(3);
    }
    const visits = servedOf(inventDay({ seed: 3, date: '2026-11-30', agents }));
    for (const agent of agents) {
      const starts = visits.filter((visit) => visit.agent === agent).map(({ startsS }) => startsS);
      const pauses = starts.flatMap((startsS, index) => {
        const before = starts[index - 1];
        return before !== undefined && startsS > hour(11.5) && startsS < hour(15) ? [startsS - before] : [];
      });
      expect(Math.max(...pauses)).toBeGreaterThanOrEqual(40 * 60);
    }
  });
});

describe('the log that comes with the product', () => {
  it('is what the generator makes of its seed', () => {
    expect(readFileSync(inventedLog, 'utf8')).toBe(inventedLogText());
  });

  it('can be read back as a day of about 300 visitors', () => {
    const { visitors } = logDay(parseQueueLog(inventedLogText()), '2026-11-16');
    expect(visitors).toHaveLength(297);
    expect(visitors.filter((visitor) => visitor.kind === 'impatient')).toHaveLength(11);
  });
});
