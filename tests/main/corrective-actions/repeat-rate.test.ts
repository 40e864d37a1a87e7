import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { goTo } from '../five-s/walk.ts';
import { walkedRound } from '../five-s/walked-round.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore({ durability: 'off' });
});
afterEach(() => store.close());

describe('重复问题率', () => {
  it('is of failed items, those that failed in one of the two checks before, with each of them behind it', async () => {
    await walkedRound(store, { C01: 2, D01: 1 });
    goTo(store, '2026-11-18');
    await walkedRound(store, { C01: 0, D01: null });
    goTo(store, '2026-11-19');
    const third = await walkedRound(store, { C01: 1, D01: 0 });
    goTo(store, '2026-11-20');
    await walkedRound(store, { C02: 1 });
    const { rates } = await store.call('corrective-actions.board', { days: 30 });
    expect(rates.repeat).toEqual({ hits: 1, n: 4 });
    const { items } = await store.call('corrective-actions.behindRepeats', { days: 30 });
    expect(items.map(({ itemCode, again }) => [itemCode, again])).toEqual([
      ['C02', false],
      ['C01', true],
      ['C01', false],
      ['D01', false],
    ]);
    expect(items[1]).toMatchObject({ checkId: third, businessDate: '2026-11-19', occasion: 'opening' });
    const { rates: lately } = await store.call('corrective-actions.board', { days: 2 });
    expect(lately.repeat).toEqual({ hits: 1, n: 2 });
  });
});
