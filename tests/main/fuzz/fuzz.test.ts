import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestStore, openTestStore } from '../open-test-store.ts';
import { type Doors, openDoors } from './fuzz-doors.ts';
import { fuzz } from './fuzz.ts';
import { type Who, deskCallers, networkCallers, standReady } from './who-calls.ts';

describe('whoever calls whatever with whatever, through either door', () => {
  it('is answered or refused as declared, and a refused call changes nothing', async () => {
    const { calls, done, misbehaviours } = await fuzz({ rounds: 6, seed: 20261117 });
    expect(misbehaviours).toEqual([]);
    expect(done).toBeGreaterThan(calls / 20);
  }, 180_000);
});

describe('a value that may be anything', () => {
  let store: TestStore;
  let doors: Doors;
  let manager: Who;
  beforeAll(async () => {
    store = await openTestStore({ durability: 'off' });
    doors = await openDoors(store);
    manager = readyManager(networkCallers(store));
    readyManager(deskCallers(store));
  });
  afterAll(async () => {
    await doors.close();
    store.close();
  });

  function readyManager(callers: readonly Who[]): Who {
    const found = callers.find(({ role }) => role === 'store-manager');
    if (!found) throw new Error('Nobody is store manager.');
    standReady(store, found);
    return found;
  }

  function changing(value: unknown): unknown {
    const input = { key: 'store.slogan', value, effectiveFrom: '2026-11-18' };
    return { procedure: 'store.changeSetting', id: randomUUID(), input };
  }

  it.each([1_000, 5_000, 100_000, 400_000])(
    'is refused when lists are nested %d deep in it',
    async (depth) => {
      const text = JSON.stringify(changing(null)).replace('null', '['.repeat(depth) + ']'.repeat(depth));
      const answer = await doors.overNetwork(text, manager.token);
      expect(answer.ok || answer.refusal.code).toBe(
        depth < 5_000 ? 'store.bad-setting-value' : 'call.bad-input',
      );
    },
  );

  it('is refused when it holds itself or no text can say it', async () => {
    const self: Record<string, unknown> = {};
    self['self'] = self;
    for (const value of [self, 10n]) {
      const answer = await doors.fromWindow(changing(value));
      expect(answer.ok || answer.refusal.code).toBe('call.bad-input');
    }
  });
});
