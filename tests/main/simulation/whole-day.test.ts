import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnswerOf } from '../../../shared/api/contract.ts';
import { agentsOf } from '../../../main/simulation/log-day.ts';
import { playDay } from '../../../main/simulation/play.ts';
import { hallToPlay, setUpHallFor } from '../../../main/simulation/replay-hall.ts';
import { wholeDay } from '../../../main/simulation/whole-day.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';

const date = '2026-11-30';
const agents = ['8011', '8012', '8013', '8014', '8015', '8016', '8017', '8018'];
const invented = { seed: 7, date, agents };

describe('an invented whole day', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(wholeDay(invented)).toEqual(wholeDay(invented));
    expect(wholeDay({ ...invented, seed: 8 }).visitors).not.toEqual(wholeDay(invented).visitors);
  });

  it('has the visitors and the businesses of a busy hall, more of them at the end of the month', () => {
    const day = wholeDay(invented);
    expect(day.visitors.length).toBeGreaterThanOrEqual(200);
    expect(day.visitors.length).toBeLessThanOrEqual(400);
    const items = day.visitors.flatMap(({ count = 1, more = [] }) => [
      count,
      ...more.map((each) => each.count),
    ]);
    expect(items.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1_000);
    const usual = wholeDay({ ...invented, date: '2026-11-17' });
    expect(day.visitors.length).toBeGreaterThan(usual.visitors.length);
  });

  it('holds all that a hall sees', () => {
    const { visitors } = wholeDay(invented);
    const seen = new Set(
      visitors.flatMap((visitor) => [
        visitor.priorityClass,
        visitor.kind === 'patient' ? visitor.course?.kind : visitor.comesBack && 'comes-back',
      ]),
    );
    for (const kind of ['care', 'vip', 'ordinary', 'hold', 'transfer', 'unsettled', 'comes-back'] as const) {
      expect(seen).toContain(kind);
    }
    const failures = Array.from({ length: 12 }, (_, seed) => wholeDay({ ...invented, seed }).failures ?? []);
    expect(failures.some((each) => each.length > 0)).toBe(true);
  });
});

describe('a whole day played through the hall', () => {
  let store: TestStore;
  let report: AnswerOf<'reports.day'>;
  beforeAll(async () => {
    const midnight = Date.parse(`${date}T00:00:00Z`);
    store = await openTestStore({ setUp: false, now: midnight, durability: 'off' });
    const day = { ...wholeDay(invented), failures: [{ fromS: 40_000, untilS: 40_900 }] };
    await setUpHallFor(store.call, day);
    const hall = await hallToPlay(store.call, agentsOf(day.duty));
    await playDay(
      day,
      {
        ...hall,
        dateChangesS: 86_400,
        advanceTo: async (second) => store.clock.advanceTo(midnight + second * 1_000),
      },
      { manners: { wayS: () => 15, noShowAfterS: 40 } },
    );
    report = await store.call('reports.day', { date });
  }, 120_000);
  afterAll(() => store.close());

  it('adds up: every visitor is served, gone, or still there', () => {
    const { visitors, served, abandoned, present, items } = report.figures;
    expect(served + abandoned + present).toBe(visitors);
    expect(served).toBeGreaterThan(0.9 * visitors);
    expect(items).toBeGreaterThan(1_000);
    expect(present).toBe(0);
  });

  it('has no negative wait, way or handling, and every figure equals its drill-down', async () => {
    const { tickets } = await store.call('reports.dayTickets', { date, filter: 'all' });
    for (const { waitMs, wayMs, handlingMs } of tickets) {
      for (const length of [waitMs, wayMs, handlingMs]) expect(length ?? 0).toBeGreaterThanOrEqual(0);
    }
    const { served, abandoned, waited, withinTarget } = report.figures;
    const counted = { served, abandoned, waited, 'within-target': withinTarget.part } as const;
    for (const [filter, count] of Object.entries(counted)) {
      const behind = await store.call('reports.dayTickets', { date, filter: filter as keyof typeof counted });
      expect([filter, behind.tickets.length]).toEqual([filter, count]);
    }
  });

  it('lets those with care wait less than the others', async () => {
    const { tickets } = await store.call('reports.dayTickets', { date, filter: 'waited' });
    const meanWait = (priorityClass: string): number => {
      const waits = tickets
        .filter(({ ticket }) => ticket.priorityClass === priorityClass)
        .map(({ waitMs }) => waitMs ?? 0);
      return waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
    };
    expect(meanWait('care')).toBeLessThan(meanWait('ordinary'));
  });
});
