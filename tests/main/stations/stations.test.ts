import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findStation } from '../../../db/stations/stations.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';

describe('stations', () => {
  let store: TestStore;
  let counterId: number;
  beforeEach(async () => {
    store = await openTestStore();
    counterId = (await store.call('store.counters', {}))[0]?.id ?? 0;
  });
  afterEach(() => store.close());

  it('are added for a purpose and found again by the door', async () => {
    const added = await store.call('stations.add', { name: '1号台席', purpose: 'counter', counterId });
    expect(findStation(store.connection.db, added.id)).toEqual({
      id: added.id,
      name: '1号台席',
      purpose: 'counter',
      counterId,
      active: true,
    });
  });

  it('can be renamed, moved to another purpose and taken out of use', async () => {
    const { id } = await store.call('stations.add', { name: '门口', purpose: 'display', counterId: null });
    await store.call('stations.change', { id, name: '门口取号', purpose: 'kiosk', counterId: null });
    await store.call('stations.setActive', { id, active: false });
    const [, changed] = await store.call('stations.list', {});
    expect(changed).toMatchObject({ name: '门口取号', purpose: 'kiosk', active: false });
  });

  it('are refused where they would be misleading', async () => {
    const add = (station: object) => store.refused('stations.add', { counterId: null, ...station });
    expect((await add({ name: '主机桌面', purpose: 'kiosk' })).code).toBe('stations.name-taken');
    expect((await add({ name: '1号', purpose: 'counter' })).code).toBe('stations.counter-needed');
    expect((await add({ name: '1号', purpose: 'counter', counterId: 99 })).code).toBe(
      'stations.unknown-counter',
    );
    expect((await store.refused('stations.setActive', { id: 99, active: true })).code).toBe(
      'stations.unknown-station',
    );
  });

  it('keep the host’s own desk for ever, though it may be renamed', async () => {
    expect((await store.refused('stations.setActive', { id: 1, active: false })).code).toBe(
      'stations.desk-stays',
    );
    const desk = { id: 1, name: '经理桌面', counterId: null };
    expect((await store.refused('stations.change', { ...desk, purpose: 'kiosk' })).code).toBe(
      'stations.desk-stays',
    );
    expect(await store.call('stations.change', { ...desk, purpose: 'desk' })).toMatchObject({
      name: '经理桌面',
    });
  });
});
