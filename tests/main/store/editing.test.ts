import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerOf, SentTo } from '../../../shared/api/contract.ts';
import { type TestStore, atTheDesk, openTestStore } from '../open-test-store.ts';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const businessType = async (code: string) => {
  const found = (await store.call('store.businessTypes', {})).find((type) => type.code === code);
  if (!found) throw new Error(`The test hall has no ${code}.`);
  return found;
};

function valuesOf(type: AnswerOf<'store.addBusinessType'>): SentTo<'store.changeBusinessType'> {
  const { id, name, series, complexity, targetMinutes, limitMinutes, divertible, mustInform, backOffice } =
    type;
  return { id, name, series, complexity, targetMinutes, limitMinutes, divertible, mustInform, backOffice };
}

const counterNumbered = async (number: number) => {
  const found = (await store.call('store.counters', {})).find((counter) => counter.number === number);
  if (!found) throw new Error(`The test hall has no counter ${number}.`);
  return found;
};

describe('the hall', () => {
  it('can be renamed and change its colours, its code stays', async () => {
    const name = { zh: '云湖路旗舰厅' };
    const profile = await store.call('store.changeProfile', {
      name,
      outletType: 'cooperative',
      operatorTheme: 'unicom',
    });
    expect(profile).toMatchObject({
      code: 'YH01',
      name,
      outletType: 'cooperative',
      operatorTheme: 'unicom',
    });
    expect(store.news).toEqual([['store']]);
  });

  it('keeps other hours on some days and closes on others', async () => {
    const days = [
      { weekday: 1, opens: '09:00', closes: '17:00' },
      { weekday: 6, opens: '10:00', closes: '16:00' },
    ];
    const profile = await store.call('store.changeOpeningHours', { days });
    expect(profile.openingHours).toEqual(days);
  });

  it('refuses hours that make no sense', async () => {
    const refusal = async (days: object[]) =>
      (await store.refused('store.changeOpeningHours', { days })).code;
    const monday = { weekday: 1, opens: '09:00', closes: '17:00' };
    expect(await refusal([monday, monday])).toBe('store.weekday-twice');
    expect(await refusal([{ ...monday, closes: '09:00' }])).toBe('store.closes-before-opens');
    expect(await refusal([{ ...monday, closes: '25:00' }])).toBe('call.bad-input');
    expect(await refusal([])).toBe('call.bad-input');
  });

  it('is changed by the store manager or the region only', async () => {
    const clerk = { ...atTheDesk, roles: ['clerk' as const] };
    const days = [{ weekday: 1, opens: '09:00', closes: '17:00' }];
    expect((await store.refused('store.changeOpeningHours', { days }, clerk)).code).toBe('call.not-allowed');
  });
});

describe('a business type', () => {
  it('is added behind the others', async () => {
    const { id: _id, ...draft } = { code: 'X01', ...valuesOf(await businessType('B01')) };
    const added = await store.call('store.addBusinessType', {
      ...draft,
      name: { zh: '云盘咨询' },
    });
    const all = await store.call('store.businessTypes', {});
    expect(all.at(-1)).toEqual(added);
    expect(added).toMatchObject({ active: true, series: 'A', origins: { entry: 'store', limit: 'store' } });
    expect((await store.refused('store.addBusinessType', draft)).code).toBe('store.business-code-taken');
  });

  it('becomes the store’s own where it is changed, and goes back to its default', async () => {
    const before = await businessType('B01');
    const changed = await store.call('store.changeBusinessType', {
      ...valuesOf(before),
      limitMinutes: 6,
    });
    expect(changed.origins).toEqual({ ...before.origins, limit: 'store' });
    expect(await store.call('store.resetBusinessType', { id: before.id })).toEqual(before);
    expect(await businessType('B01')).toEqual(before);
  });

  it('is no longer offered once it is deactivated, and stays in the books', async () => {
    const { id } = await businessType('B24');
    await store.call('store.setBusinessTypeActive', { id, active: false });
    expect((await businessType('B24')).active).toBe(false);
    await store.call('store.setBusinessTypeActive', { id, active: true });
    expect((await businessType('B24')).active).toBe(true);
  });

  it('stands where the store puts it', async () => {
    const ids = (await store.call('store.businessTypes', {})).map((type) => type.id);
    const ordered = await store.call('store.orderBusinessTypes', { ids: ids.toReversed() });
    expect(ordered.map((type) => type.id)).toEqual(ids.toReversed());
    for (const outdated of [ids.slice(1), [...ids.slice(1), ids[1]], [...ids.slice(1), 999]]) {
      expect((await store.refused('store.orderBusinessTypes', { ids: outdated })).code).toBe(
        'store.order-outdated',
      );
    }
  });

  it('is refused where it would make no sense or leave customers waiting for ever', async () => {
    const values = valuesOf(await businessType('B01'));
    const change = async (to: object) =>
      (await store.refused('store.changeBusinessType', { ...values, ...to })).code;
    expect(await change({ limitMinutes: 1 })).toBe('store.limit-below-target');
    expect(await change({ series: 'Q' })).toBe('store.unknown-series');
    expect(await change({ id: 999 })).toBe('store.unknown-business-type');
    await store.call('store.addSeries', { letter: 'Q', name: { zh: '预约' }, timed: true });
    expect(await change({ series: 'Q' })).toBe('store.series-not-served');
  });

  it('stays if it is the last', async () => {
    const all = await store.call('store.businessTypes', {});
    for (const { id } of all.slice(1)) await store.call('store.setBusinessTypeActive', { id, active: false });
    const last = { id: all[0]?.id, active: false };
    expect((await store.refused('store.setBusinessTypeActive', last)).code).toBe('store.last-business-type');
  });
});

describe('a series', () => {
  it('is added, renamed, put in order and taken back to its default', async () => {
    const [first, ...others] = await store.call('store.series', {});
    if (!first) throw new Error('The test hall has series.');
    const renamed = await store.call('store.changeSeries', {
      id: first.id,
      name: { zh: '极速' },
      timed: false,
    });
    expect(renamed).toMatchObject({ letter: 'A', name: { zh: '极速' }, timed: false, origin: 'store' });
    expect(await store.call('store.resetSeries', { id: first.id })).toEqual(first);
    const added = await store.call('store.addSeries', { letter: 'Q', name: { zh: '预约' }, timed: true });
    const ids = [added.id, ...others.map((series) => series.id), first.id];
    const ordered = await store.call('store.orderSeries', { ids });
    expect(ordered.map((series) => series.letter).join('')).toBe('QBCSTNA');
  });

  it('never shares its letter, and has no default if the store made it', async () => {
    const values = { letter: 'Q', name: { zh: '预约' }, timed: true };
    const { id } = await store.call('store.addSeries', values);
    expect((await store.refused('store.addSeries', values)).code).toBe('store.series-letter-taken');
    expect((await store.refused('store.resetSeries', { id })).code).toBe('store.no-default');
    expect((await store.refused('store.resetSeries', { id: 999 })).code).toBe('store.unknown-series');
  });
});

describe('a counter', () => {
  it('is added with the series that it serves, in the hall’s order of series', async () => {
    const added = await store.call('store.addCounter', {
      number: 4,
      name: { zh: '专席' },
      series: ['S', 'B', 'S'],
    });
    expect(await counterNumbered(4)).toEqual(added);
    expect(added).toMatchObject({
      name: { zh: '专席' },
      series: ['B', 'S'],
      active: true,
    });
  });

  it('changes its number, name and series', async () => {
    const { id } = await counterNumbered(2);
    await store.call('store.changeCounter', { id, number: 12, name: null, series: ['A', 'B', 'C', 'S'] });
    expect((await counterNumbered(12)).series).toEqual(['A', 'B', 'C', 'S']);
  });

  it('never shares its number and never leaves a series with nobody to serve it', async () => {
    const { id } = await counterNumbered(2);
    const change = async (to: object) =>
      (
        await store.refused('store.changeCounter', {
          id,
          number: 2,
          name: null,
          series: ['A', 'B', 'C'],
          ...to,
        })
      ).code;
    expect(await change({ number: 1 })).toBe('store.counter-number-taken');
    expect(await change({ series: ['Q'] })).toBe('store.unknown-series');
    expect(await change({ series: [] })).toBe('call.bad-input');
    expect(await change({ id: 99 })).toBe('store.unknown-counter');
    expect(await change({ series: ['A', 'B'] })).toBe('store.series-not-served');
    expect(await store.refused('store.setCounterActive', { id, active: false })).toEqual({
      code: 'store.series-not-served',
      details: { letters: 'C' },
    });
    expect(await counterNumbered(2)).toMatchObject({ number: 2, series: ['A', 'B', 'C'], active: true });
  });

  it('closes where others serve the same', async () => {
    await store.call('store.addCounter', { number: 4, name: null, series: ['A', 'B', 'C'] });
    const { id } = await counterNumbered(2);
    expect(await store.call('store.setCounterActive', { id, active: false })).toMatchObject({
      active: false,
    });
  });
});

describe('the calendar', () => {
  it('of a new hall knows the holidays of the year whose notice is known', async () => {
    const year = await store.call('store.calendar', { year: 2026 });
    expect(year.entered).toBe(true);
    expect(year.days).toContainEqual(
      expect.objectContaining({ date: '2026-10-10', kind: 'workday', name: expect.anything() }),
    );
    expect(await store.call('store.calendar', { year: 2027 })).toEqual({
      year: 2027,
      entered: false,
      days: [],
    });
  });

  it('takes a day of the store’s own, and lets it go again', async () => {
    const day = { date: '2027-03-12', kind: 'holiday' as const, name: { zh: '厅庆' } };
    const entered = await store.call('store.setCalendarDay', day);
    expect(entered.days).toEqual([{ ...day, origin: 'store' }]);
    const cleared = await store.call('store.clearCalendarDay', { date: day.date });
    expect(cleared.days).toEqual([]);
  });

  it('goes back to the product’s own where there is one', async () => {
    const before = await store.call('store.calendar', { year: 2026 });
    await store.call('store.clearCalendarDay', { date: '2026-10-01' });
    await store.call('store.setCalendarDay', { date: '2026-12-24', kind: 'workday', name: { zh: '加班' } });
    expect(await store.call('store.resetCalendar', { year: 2026 })).toEqual(before);
    expect((await store.refused('store.resetCalendar', { year: 2027 })).code).toBe('store.no-default');
  });
});
