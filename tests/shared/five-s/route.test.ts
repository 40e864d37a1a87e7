import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presetChecklist } from '../../../shared/five-s/preset-checklist.ts';
import {
  type RouteItem,
  monthEnd,
  monthStart,
  placesInTurn,
  routeOf,
  weekStart,
} from '../../../shared/five-s/route.ts';
import { addDays, weekdayOf } from '../../../shared/time/business-date.ts';

const limit = 15;
const everyDay = (_date: string): boolean => true;
const notOnSundays = (date: string): boolean => weekdayOf(date) !== 0;

interface Walked {
  readonly date: string;
  readonly asked: readonly string[];
}

/** Walks the route on each open day, and lets some items fail. */
function walk(
  items: readonly RouteItem[],
  from: string,
  days: number,
  { isOpen = everyDay, fails = (): boolean => false } = {},
): Walked[] {
  const lastAsked = new Map<string, string>();
  const failedLast = new Set<string>();
  return Array.from({ length: days }, (_, day) => addDays(from, day))
    .filter(isOpen)
    .map((date) => {
      const asked = routeOf(items, { lastAsked, failedLast }, { date, isOpen, limit });
      for (const code of asked) {
        lastAsked.set(code, date);
        if (fails()) failedLast.add(code);
        else failedLast.delete(code);
      }
      return { date, asked };
    });
}

function items(
  ...groups: (readonly [frequency: RouteItem['frequency'], count: number, veto?: boolean])[]
): RouteItem[] {
  return groups.flatMap(([frequency, count, veto = false], group) =>
    Array.from({ length: count }, (_, index) => ({
      code: `${'ABCDE'[group]}${index}`,
      areaCode: `${'XYZ'[index % 3]}`,
      frequency,
      veto,
    })),
  );
}

/** Checklists whose ★, weekly and monthly items fit into a route beside those in turn. */
const checklist = fc
  .tuple(fc.nat(60), fc.nat(30), fc.nat(30), fc.nat(4))
  .map(([daily, weekly, monthly, stars]) =>
    items(['D', daily], ['W', weekly], ['M', monthly], ['D', stars, true]),
  );
const day = fc.integer({ min: 0, max: 700 }).map((after) => addDays('2026-01-01', after));
const luck = fc.infiniteStream(fc.boolean()).map((stream) => () => stream.next().value === true);

describe('the route of a walk', () => {
  it('holds no more than fifteen items, none twice, each of the checklist', () => {
    fc.assert(
      fc.property(checklist, day, luck, (all, from, fails) => {
        const known = new Set(all.map(({ code }) => code));
        for (const { asked } of walk(all, from, 40, { fails })) {
          expect(asked.length).toBeLessThanOrEqual(limit);
          expect(new Set(asked).size).toBe(asked.length);
          expect(asked.every((code) => known.has(code))).toBe(true);
          const daily = all.filter(({ frequency }) => frequency === 'D').length;
          expect(asked.length).toBeGreaterThanOrEqual(Math.min(limit, daily));
        }
      }),
    );
  });

  it('has every daily ★ each time, whatever failed', () => {
    fc.assert(
      fc.property(checklist, day, luck, (all, from, fails) => {
        const stars = all.filter(({ veto }) => veto).map(({ code }) => code);
        for (const { asked } of walk(all, from, 20, { fails })) {
          expect(stars.filter((code) => !asked.includes(code))).toEqual([]);
        }
      }),
    );
  });

  it('asks each weekly item in each whole week, and each monthly one in each whole month, also where the hall closes on Sundays', () => {
    fc.assert(
      fc.property(checklist, luck, fc.constantFrom(everyDay, notOnSundays), (all, fails, isOpen) => {
        const walks = walk(all, '2026-06-01', 61, { isOpen, fails });
        const askedIn = (from: string, to: string): Set<string> =>
          new Set(walks.filter(({ date }) => date >= from && date <= to).flatMap(({ asked }) => asked));
        const missing = (wanted: string, asked: ReadonlySet<string>): RouteItem[] =>
          all.filter(({ code, frequency }) => frequency === wanted && !asked.has(code));
        for (let monday = '2026-06-01'; monday <= '2026-07-20'; monday = addDays(monday, 7)) {
          expect(missing('W', askedIn(monday, addDays(monday, 6)))).toEqual([]);
        }
        expect(missing('M', askedIn('2026-06-01', '2026-06-30'))).toEqual([]);
        expect(missing('M', askedIn('2026-07-01', '2026-07-31'))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('lets every daily item come round, however much fails', () => {
    fc.assert(
      fc.property(checklist, day, luck, (all, from, fails) => {
        const daily = all.filter(({ frequency, veto }) => frequency === 'D' && !veto).length;
        const round = Math.ceil(daily / placesInTurn) + 1;
        const walks = walk(all, from, round, { fails });
        const asked = new Set(walks.flatMap((one) => one.asked));
        expect(all.filter(({ code, frequency }) => frequency === 'D' && !asked.has(code))).toEqual([]);
      }),
    );
  });

  it('asks again what failed last time, before what is merely in turn', () => {
    const all = items(['D', 40]);
    const failed = new Set(['A30', 'A31']);
    const lastAsked = new Map([...failed].map((code) => [code, '2026-06-01']));
    const route = routeOf(
      all,
      { lastAsked, failedLast: failed },
      { date: '2026-06-02', isOpen: everyDay, limit },
    );
    expect(route).toEqual(expect.arrayContaining(['A30', 'A31']));
  });

  it('goes area by area, in each with what failed last time first', () => {
    const all = items(['D', 9]);
    const past = { lastAsked: new Map<string, string>(), failedLast: new Set(['A7', 'A5']) };
    const route = routeOf(all, past, { date: '2026-06-02', isOpen: everyDay, limit });
    expect(route).toEqual(['A0', 'A3', 'A6', 'A7', 'A1', 'A4', 'A5', 'A2', 'A8']);
  });

  it('brings all 66 proposed items round: the daily ones within a week of walks at opening and closing', () => {
    const walks = walk(presetChecklist.items, '2026-06-01', 14);
    const asked = new Set(walks.flatMap((one) => one.asked));
    const missing = presetChecklist.items.filter(
      ({ code, frequency }) => frequency !== 'M' && !asked.has(code),
    );
    expect(missing).toEqual([]);
  });
});

describe('weeks and months', () => {
  it('begin on Monday and on the first', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(weekdayOf(weekStart(date))).toBe(1);
        expect(weekStart(date) <= date && addDays(weekStart(date), 7) > date).toBe(true);
        expect(monthStart(date).endsWith('-01')).toBe(true);
        expect(addDays(monthEnd(date), 1)).toBe(monthStart(addDays(monthEnd(date), 1)));
        expect(monthEnd(date).slice(0, 7)).toBe(date.slice(0, 7));
      }),
    );
  });
});
