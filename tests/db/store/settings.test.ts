import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { waitTargetMinutes } from '../../../shared/queue/settings.ts';
import { addDays } from '../../../shared/time/business-date.ts';
import { putSetting, settingHistory, settingOn } from '../../../db/store/settings.ts';
import { type TestStore, openTestStore } from '../../main/open-test-store.ts';

const hallId = 1;
const firstDay = '2026-11-17';
const day = (offset: number): string => addDays(firstDay, offset);

describe('a setting with its history', () => {
  let store: TestStore;
  beforeEach(async () => {
    store = await openTestStore();
  });
  afterEach(() => store.close());

  const put = (value: number | 'default', effectiveFrom: string) =>
    putSetting(store.connection.db, hallId, {
      key: waitTargetMinutes.key,
      to: value === 'default' ? value : { value },
      effectiveFrom,
      setAt: store.clock.now(),
      setBy: null,
    });
  const on = (date: string): number => settingOn(store.connection.db, hallId, waitTargetMinutes, date);

  it('has its default until somebody sets it, and on every day before that', () => {
    put(12, day(3));
    expect([day(0), day(2), day(3), day(400)].map(on)).toEqual([10, 10, 12, 12]);
  });

  it('goes back to its default from a day on, without touching the days between', () => {
    put(12, day(0));
    put('default', day(5));
    expect([day(4), day(5)].map(on)).toEqual([12, 10]);
    expect(
      settingHistory(store.connection.db, hallId, waitTargetMinutes.key).map((change) => change.isDefault),
    ).toEqual([true, false]);
  });

  it('has on each day what was last said of the latest day up to it', () => {
    const change = fc.record({
      offset: fc.integer({ min: 0, max: 9 }),
      to: fc.oneof(fc.integer({ min: 1, max: 240 }), fc.constant('default' as const)),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        store.connection.raw.exec('DELETE FROM setting');
        for (const { offset, to } of changes) put(to, day(offset));
        for (let asked = 0; asked < 10; asked += 1) {
          let expected: number | 'default' = 'default';
          for (let offset = 0; offset <= asked; offset += 1) {
            for (const one of changes) if (one.offset === offset) expected = one.to;
          }
          expect(on(day(asked))).toBe(expected === 'default' ? waitTargetMinutes.default : expected);
        }
      }),
      { numRuns: 60 },
    );
  });
});
