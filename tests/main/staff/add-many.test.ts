import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestStore, openTestStore } from '../open-test-store.ts';

const person = (staffNumber: string, name: string) => ({ staffNumber, name, roles: ['clerk' as const] });

describe('many people at once', () => {
  let store: TestStore;
  beforeEach(async () => {
    store = await openTestStore();
  });
  afterEach(() => store.close());

  it('are all added in one step', async () => {
    const added = await store.call('staff.addMany', {
      people: [person('8021', '何琳'), person('8022', '高洋')],
    });
    expect(added.map((one) => one.name)).toEqual(['何琳', '高洋']);
    expect(await store.call('staff.people', {})).toHaveLength(6);
    expect(store.news).toEqual([['staff']]);
  });

  it('are none of them added when one has a number that is taken or given twice', async () => {
    const refusal = await store.refused('staff.addMany', {
      people: [person('8021', '何琳'), person('8011', '高洋'), person('8021', '马超')],
    });
    expect(refusal).toEqual({
      code: 'staff.rows-wrong',
      details: { row: 2, staffNumber: '8011', count: 2 },
    });
    expect(await store.call('staff.people', {})).toHaveLength(4);
  });
});
