import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type SurgeBefore,
  type SurgeLevel,
  type SurgeRules,
  type SurgeSituation,
  calmSoFar,
  isWorse,
  surgeLevel,
  surgeLevels,
} from '../../../shared/queue/surge-level.ts';
import { surgeRules } from '../../../shared/queue/surge-settings.ts';

const minute = 60_000;

/** The rules as they are proposed (reference §3). */
const proposed = surgeRules((setting) => setting.default);

const hall = (waiting: number, openCounters: number, longestMinutes: number, now = 0): SurgeSituation => ({
  now,
  waiting,
  openCounters,
  longestWaitMs: longestMinutes * minute,
});

const levelOf = (situation: SurgeSituation, before: SurgeBefore = calmSoFar): SurgeLevel =>
  surgeLevel(situation, proposed, before);

describe('the level of a hall, by the proposed rules', () => {
  it.each([
    ['calm', hall(15, 3, 10)],
    ['yellow', hall(16, 3, 0)],
    ['yellow', hall(1, 3, 10.1)],
    ['orange', hall(25, 3, 0)],
    ['orange', hall(1, 3, 15.1)],
    ['red', hall(31, 3, 0)],
    ['red', hall(1, 3, 30.1)],
  ] as const)('is %s', (level, situation) => expect(levelOf(situation)).toBe(level));

  it('is judged as with one counter while none is open', () => {
    expect(levelOf(hall(5, 0, 0))).toBe('calm');
    expect(levelOf(hall(6, 0, 0))).toBe('yellow');
  });

  it('is red when every seat is taken, where the store counts its seats', () => {
    expect(surgeLevel(hall(12, 4, 0), { ...proposed, seats: 12 }, calmSoFar)).toBe('red');
    expect(surgeLevel(hall(11, 4, 0), { ...proposed, seats: 12 }, calmSoFar)).toBe('calm');
    expect(levelOf(hall(12, 4, 0))).toBe('calm');
  });

  it('rises at once, however lately it rose before', () => {
    expect(levelOf(hall(40, 3, 0, 1), { level: 'yellow', since: 0, rose: true })).toBe('red');
  });

  it('holds just below its threshold, and falls when the load is clearly less and it has stood for the dwell', () => {
    const before: SurgeBefore = { level: 'yellow', since: 0, rose: true };
    expect(levelOf(hall(13, 3, 0, 60 * minute), before)).toBe('yellow');
    expect(levelOf(hall(12, 3, 0, 3 * minute - 1), before)).toBe('yellow');
    expect(levelOf(hall(12, 3, 0, 3 * minute), before)).toBe('calm');
  });

  it('does not rise again within the dwell after it fell', () => {
    const before: SurgeBefore = { level: 'yellow', since: 0, rose: false };
    expect(levelOf(hall(40, 3, 0, 3 * minute - 1), before)).toBe('yellow');
    expect(levelOf(hall(40, 3, 0, 3 * minute), before)).toBe('red');
  });
});

const someMinutes = fc.integer({ min: 0, max: 60 });

const someRules: fc.Arbitrary<SurgeRules> = fc
  .record({
    people: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 3, maxLength: 3 }),
    waits: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 3 }),
    seats: fc.option(fc.integer({ min: 1, max: 50 })),
    holdShare: fc.double({ min: 0.1, max: 1, noNaN: true }),
    dwell: fc.integer({ min: 0, max: 10 }),
  })
  .map(({ people, waits, seats, holdShare, dwell }) => {
    const threshold = (place: number) => ({
      waitingPerCounter: people[place] ?? 1,
      longestWaitMs: (waits[place] ?? 1) * minute,
    });
    return {
      thresholds: { yellow: threshold(0), orange: threshold(1), red: threshold(2) },
      seats,
      holdShare,
      dwellMs: dwell * minute,
    };
  });

const someHall = fc
  .record({
    now: someMinutes,
    waiting: fc.integer({ min: 0, max: 60 }),
    openCounters: fc.integer({ min: 0, max: 8 }),
    longest: someMinutes,
  })
  .map(({ now, waiting, openCounters, longest }) => hall(waiting, openCounters, longest, now * minute));

const someBefore: fc.Arbitrary<SurgeBefore> = fc.record({
  level: fc.constantFrom(...surgeLevels),
  since: fc.integer({ min: -60, max: 0 }).map((minutes) => minutes * minute),
  rose: fc.boolean(),
});

describe('the level of a hall, whatever the rules', () => {
  it('is calm when nobody waits', () => {
    fc.assert(
      fc.property(someHall, someRules, someBefore, (situation, rules, before) => {
        expect(surgeLevel({ ...situation, waiting: 0, longestWaitMs: 0 }, rules, before)).toBe('calm');
      }),
    );
  });

  it('is never lower for a fuller hall: more people, fewer counters, a longer wait', () => {
    const more = fc.record({
      people: fc.nat(20),
      counters: fc.nat(8),
      waitedMs: fc.nat(30 * minute),
    });
    fc.assert(
      fc.property(
        someHall,
        more,
        someRules,
        someBefore,
        (situation, { people, counters, waitedMs }, rules, before) => {
          const fuller = {
            ...situation,
            waiting: situation.waiting + people,
            openCounters: Math.max(0, situation.openCounters - counters),
            longestWaitMs: situation.longestWaitMs + waitedMs,
          };
          expect(isWorse(surgeLevel(situation, rules, before), surgeLevel(fuller, rules, before))).toBe(
            false,
          );
        },
      ),
    );
  });

  it('never goes up, down and up again faster than the dwell', () => {
    const someDay = fc.array(fc.tuple(fc.nat(90_000), someHall), { maxLength: 60, size: 'max' });
    fc.assert(
      fc.property(someDay, someRules, (day, rules) => {
        const changes = changesOf(day, rules);
        for (const [place, change] of changes.entries()) {
          const last = changes[place - 1];
          if (!last || last.rose === change.rose || change.hallIsEmpty) continue;
          expect(change.since - last.since).toBeGreaterThanOrEqual(rules.dwellMs);
        }
      }),
    );
  });
});

/** The changes of level over a day of situations, each some time after the one before. */
function changesOf(
  day: readonly (readonly [number, SurgeSituation])[],
  rules: SurgeRules,
): (SurgeBefore & { readonly hallIsEmpty: boolean })[] {
  const changes: (SurgeBefore & { readonly hallIsEmpty: boolean })[] = [];
  let before = calmSoFar;
  let now = 0;
  for (const [after, situation] of day) {
    now += after;
    const level = surgeLevel({ ...situation, now }, rules, before);
    if (level === before.level) continue;
    before = { level, since: now, rose: isWorse(level, before.level) };
    changes.push({ ...before, hallIsEmpty: situation.waiting === 0 });
  }
  return changes;
}
