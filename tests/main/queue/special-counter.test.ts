import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestStore, atTheDesk, openTestStore } from '../open-test-store.ts';
import { testHall } from '../test-hall.ts';

const minute = 60_000;

describe('a special-service counter (A8)', () => {
  let store: TestStore;
  beforeEach(async () => {
    store = await openTestStore({ durability: 'off', setUp: false });
    const counters = [
      { number: 1, name: null, series: ['A', 'B', 'C', 'N'] },
      { number: 2, name: null, series: ['S', 'T'] },
    ];
    await store.call('store.setUp', { ...testHall, counters });
    await store.call('queue.takeSeat', { counterId: 1, staffNumber: '8011' }, atTheDesk);
    await store.call('queue.takeSeat', { counterId: 2, staffNumber: '8012' }, atTheDesk);
  });
  afterEach(() => store.close());

  async function issue(code: string): Promise<void> {
    const types = await store.call('store.businessTypes', {}, atTheDesk);
    const businessTypeId = types.find((type) => type.code === code)?.id ?? 0;
    await store.call('queue.issueTicket', { businessTypeId }, atTheDesk);
  }
  const next = async (counterId: number) =>
    (await store.call('queue.counter', { counterId }, atTheDesk)).next.map(({ number, fallback }) =>
      fallback ? `${number} helping` : number,
    );

  it('alone calls special tickets, and helps with general business only when it is free and somebody has waited', async () => {
    await issue('B28');
    await issue('B12');
    expect(await next(1)).toEqual(['B001']);
    expect(await next(2)).toEqual(['S001']);
    await store.call('queue.callNext', { counterId: 2 }, atTheDesk);
    store.clock.advanceTo(store.clock.now() + 15 * minute);
    expect(await next(2)).toEqual([]);
    store.clock.advanceTo(store.clock.now() + 1);
    expect(await next(2)).toEqual(['B001 helping']);
    await issue('B28');
    expect((await next(2))[0]).toBe('S002');
  });
});
