import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settings } from '../../../shared/api/settings.ts';
import { eventsOf } from '../../../db/events/events.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';

const key = 'queue.waitTargetMinutes';
const today = '2026-11-17';

describe('settings', () => {
  let store: TestStore;
  beforeEach(async () => {
    store = await openTestStore();
  });
  afterEach(() => store.close());

  const shown = async () => (await store.call('store.settings', {})).find((setting) => setting.key === key);

  it('are all shown with their default and where it comes from', async () => {
    const views = await store.call('store.settings', {});
    expect(views.map((view) => view.key)).toEqual(settings.map((setting) => setting.key));
    expect(await shown()).toEqual({
      key,
      value: 10,
      default: 10,
      isDefault: true,
      unit: 'minutes',
      form: { kind: 'number', least: 1, most: 240, whole: true },
      origin: 'proposal',
      history: [],
    });
  });

  it('change from a day on, and the change is kept with its time and told', async () => {
    const changed = await store.call('store.changeSetting', { key, value: 12, effectiveFrom: today });
    expect(changed).toMatchObject({ value: 12, isDefault: false });
    expect(changed.history).toEqual([
      { effectiveFrom: today, value: 12, isDefault: false, setAt: store.clock.now(), setBy: null },
    ]);
    expect(eventsOf(store.connection.db, 'hall', 1).at(-1)).toMatchObject({
      kind: 'setting.changed',
      body: { key, to: { value: 12 }, effectiveFrom: today },
    });
    expect(store.news).toEqual([['settings']]);
  });

  it('that change tomorrow are still the same today', async () => {
    await store.call('store.changeSetting', { key, value: 12, effectiveFrom: '2026-11-18' });
    expect(await shown()).toMatchObject({ value: 10, isDefault: true });
    store.clock.advanceTo(store.clock.now() + 86_400_000);
    expect(await shown()).toMatchObject({ value: 12, isDefault: false });
  });

  it('go back to the default when asked', async () => {
    await store.call('store.changeSetting', { key, value: 12, effectiveFrom: today });
    const back = await store.call('store.resetSetting', { key, effectiveFrom: today });
    expect(back).toMatchObject({ value: 10, isDefault: true });
    expect(back.history).toHaveLength(2);
  });

  it('never change a day that is over, nor take a value that makes no sense', async () => {
    const change = (input: object) =>
      store.refused('store.changeSetting', { key, value: 12, effectiveFrom: today, ...input });
    expect(await change({ effectiveFrom: '2026-11-16' })).toEqual({
      code: 'store.effective-in-past',
      details: { today },
    });
    expect((await change({ value: 0 })).code).toBe('store.bad-setting-value');
    expect((await change({ value: '12' })).code).toBe('store.bad-setting-value');
    expect((await change({ key: 'queue.nothing' })).code).toBe('store.unknown-setting');
    expect((await change({ effectiveFrom: '2026-02-30' })).code).toBe('call.bad-input');
    expect((await shown())?.history).toEqual([]);
  });
});
