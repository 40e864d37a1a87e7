import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { someDay, walkDay } from './model/walk.ts';
import { type WalkedHall, openWalkedHall } from './model/walked-hall.ts';

let walked: WalkedHall | undefined;
const close = (): void => {
  walked?.hall.store.close();
  walked = undefined;
};
afterEach(close);

describe('any command of the queue, from any state, at any counter and any time', () => {
  it('does what it says or is refused for a reason that holds, and then changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(someDay({ least: 40, most: 120 }), async (steps) => {
        walked ??= await openWalkedHall();
        try {
          expect(await walkDay(walked, steps)).toHaveLength(steps.length);
        } catch (error) {
          // The store and a model of it would part at once: the next day begins in a new one.
          close();
          throw error;
        }
      }),
      // A failing day is made smaller for a while and then shown as it is.
      { numRuns: 30, plugins: [fc.interruptAfterTimeLimit(45_000)] },
    );
  }, 120_000);
});
