import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { presetBusinessTypes } from '../../../shared/store/preset-business-types.ts';
import { eventsOf } from '../../../db/events/events.ts';
import { findHall } from '../../../db/store/hall.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';
import { testHall } from '../test-hall.ts';

describe('the first set-up', () => {
  let store: TestStore;
  beforeEach(async () => {
    store = await openTestStore({ setUp: false });
  });
  afterEach(() => store.close());

  it('makes the hall with its series, business types, counters, people and desk in one step', async () => {
    const { hallId } = await store.call('store.setUp', testHall);

    expect(await store.call('store.profile', {})).toMatchObject({
      id: hallId,
      code: 'YH01',
      name: { zh: '云湖路营业厅', en: 'Yunhu Road Hall' },
      operatorTheme: 'neutral',
      timeZone: 'Asia/Shanghai',
    });
    const series = await store.call('store.series', {});
    expect(series.map((one) => one.letter)).toEqual(['A', 'B', 'C', 'S', 'T', 'N']);
    expect(await store.call('store.businessTypes', {})).toHaveLength(28);
    const counters = await store.call('store.counters', {});
    expect(counters.map(({ number, series }) => [number, series.join('')])).toEqual([
      [1, 'AN'],
      [2, 'ABC'],
      [3, 'BST'],
    ]);
    const people = await store.call('staff.people', {});
    expect(people.map((person) => person.staffNumber)).toEqual(['8001', '8011', '8012', '8013']);
    expect(await store.call('stations.list', {})).toMatchObject([{ id: 1, purpose: 'desk', active: true }]);
    expect(eventsOf(store.connection.db, 'hall', hallId).map((event) => event.kind)).toEqual(['hall.set-up']);
  });

  it('opens the hall from 08:30 to 17:30 all week until somebody says otherwise', async () => {
    await store.call('store.setUp', testHall);
    const { openingHours } = await store.call('store.profile', {});
    expect(openingHours).toHaveLength(7);
    expect(openingHours[0]).toEqual({ weekday: 0, opens: '08:30', closes: '17:30' });
  });

  it('keeps each preset’s origin, and names what the store has changed as its own', async () => {
    const businessTypes = presetBusinessTypes.map(({ draft }) =>
      draft.code === 'B01' ? { ...draft, targetMinutes: 3 } : draft,
    );
    await store.call('store.setUp', { ...testHall, businessTypes });
    const types = await store.call('store.businessTypes', {});
    expect(types.find((type) => type.code === 'B01')?.origins).toEqual({
      entry: 'proposal',
      target: 'store',
      limit: 'customer-2009',
      backOffice: 'proposal',
    });
  });

  it('is refused once there is a hall', async () => {
    await store.call('store.setUp', testHall);
    const refusal = await store.refused('store.setUp', { ...testHall, code: 'YH02' });
    expect(refusal.code).toBe('store.already-set-up');
    expect(findHall(store.connection.db)?.code).toBe('YH01');
  });

  it.each([
    ['a staff number given twice', { staff: [testHall.staff[0], testHall.staff[0]] }, 'staff.number-taken'],
    [
      'a counter number given twice',
      { counters: [testHall.counters[0], testHall.counters[0]] },
      'store.counter-number-taken',
    ],
    [
      'a business code given twice',
      { businessTypes: [testHall.businessTypes[0], testHall.businessTypes[0]] },
      'store.business-code-taken',
    ],
    [
      'a series that does not exist',
      { counters: [{ number: 1, name: null, series: ['Q'] }] },
      'store.unknown-series',
    ],
    [
      'a series that nobody serves',
      { counters: [{ number: 1, name: null, series: ['A'] }] },
      'store.series-not-served',
    ],
    [
      'a limit below its target',
      { businessTypes: [{ ...presetBusinessTypes[0]?.draft, targetMinutes: 9 }] },
      'store.limit-below-target',
    ],
    ['a timezone that does not exist', { timeZone: 'Asia/Nowhere' }, 'call.bad-input'],
  ])('refuses %s and leaves nothing behind', async (_case, change, code) => {
    expect((await store.refused('store.setUp', { ...testHall, ...change })).code).toBe(code);
    expect(findHall(store.connection.db)).toBeUndefined();
    expect(store.news).toEqual([]);
    await store.call('store.setUp', testHall);
  });

  it('is asked for before anything else of the hall can be read', async () => {
    expect((await store.refused('store.profile', {})).code).toBe('call.not-set-up');
    expect((await store.refused('staff.people', {})).code).toBe('call.not-set-up');
  });
});
