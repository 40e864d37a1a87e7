import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, zonedTime } from '../../../shared/time/business-date.ts';
import { keepTestPhoto } from '../keep-test-file.ts';
import { type TestStore, atTheDesk, openTestStore } from '../open-test-store.ts';
import { walkedRound } from './walked-round.ts';

const monday = '2026-11-16';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore({ now: zonedTime(monday, '08:00', 'Asia/Shanghai') });
});
afterEach(() => store.close());

const goTo = (day: number): void =>
  store.clock.advanceTo(zonedTime(addDays(monday, day), '08:00', 'Asia/Shanghai'));

describe('what the rounds found', () => {
  it('is seen by item and week, from the round that was handed in', async () => {
    await walkedRound(store, { C01: 2, C03: 0, Y05: 0 });
    goTo(1);
    await walkedRound(store, { C01: 1, C03: null, Y05: 0 });
    goTo(7);
    await walkedRound(store, { C01: 0, C03: 3, Y05: 0 });
    const { weeks, checks, items } = await store.call('five-s.heatMap', { to: addDays(monday, 8), weeks: 2 });
    expect(weeks).toEqual([monday, addDays(monday, 7)]);
    expect(checks).toEqual([2, 1]);
    const cells = Object.fromEntries(items.map(({ item, cells: of }) => [item.code, of]));
    expect(cells['C01']).toEqual([
      { looked: 2, failed: 2, problems: 3 },
      { looked: 1, failed: 0, problems: 0 },
    ]);
    expect(cells['C03']).toEqual([
      { looked: 1, failed: 0, problems: 0 },
      { looked: 1, failed: 1, problems: 3 },
    ]);
  });

  it('leads from an item and its days to the rounds and their photos', async () => {
    const sha256 = await keepTestPhoto(store, 'cable');
    const checkId = await walkedRound(store, { C05: 2, C01: 0 }, { photos: { C05: sha256 } });
    const { item, rounds } = await store.call('five-s.itemRounds', {
      itemCode: 'C05',
      from: monday,
      to: monday,
    });
    expect(item?.text.zh).toContain('线缆');
    expect(rounds).toMatchObject([{ checkId, businessDate: monday, problems: 2, photos: [{ sha256 }] }]);
  });

  it('hangs on the wall by area', async () => {
    const [cable, door] = [await keepTestPhoto(store, 'cable'), await keepTestPhoto(store, 'door')];
    await walkedRound(store, { C05: 2, D01: 0 }, { photos: { C05: cable, D01: door } });
    const wall = (area: { areaCode?: string }) =>
      store.call('five-s.photoWall', { from: monday, to: monday, ...area });
    expect((await wall({})).total).toBe(2);
    const { photos } = await wall({ areaCode: 'D' });
    expect(photos).toMatchObject([{ photo: { sha256: door }, item: { code: 'D01' }, problems: 0 }]);
  });

  it('has a score for each week, by area and by S, with the four weeks before beside it', async () => {
    await walkedRound(store, { C01: 4, R01: 0 });
    goTo(28);
    await walkedRound(store, { C01: 0, R01: 0 });
    const { weeks, lately, before } = await store.call('five-s.trend', { to: addDays(monday, 28), weeks: 5 });
    expect(weeks.map(({ score }) => score)).toEqual([62.5, null, null, null, 100]);
    expect(weeks[0]?.areas.find(({ code }) => code === 'C')).toEqual({ code: 'C', score: 25, count: 1 });
    expect([before.score, lately.score]).toEqual([62.5, 100]);
  });

  it('comes back: the item that failed again stands first, with the rate of all', async () => {
    await walkedRound(store, { C01: 1, C03: 1 });
    goTo(1);
    await walkedRound(store, { C01: 0, C03: 2 });
    const { rate, items } = await store.call('five-s.repeats', { to: addDays(monday, 1), weeks: 1 });
    expect(rate).toEqual({ part: 1, whole: 3 });
    expect(items.map(({ item, repeated }) => [item.code, repeated])).toEqual([
      ['C03', 1],
      ['C01', 0],
    ]);
  });

  it('is not counted where it was taken back', async () => {
    const checkId = await walkedRound(store, { C01: 1 });
    await store.call('checklists.void', { checkId, reason: '走错了厅' });
    expect((await store.call('five-s.heatMap', { to: monday, weeks: 1 })).items).toEqual([]);
  });

  it('is for those who answer for the hall', async () => {
    const clerk = { ...atTheDesk, roles: ['clerk'] as const };
    expect((await store.refused('five-s.heatMap', { to: monday, weeks: 1 }, clerk)).code).toBe(
      'call.not-allowed',
    );
  });
});
