import fc from 'fast-check';
import { expect, it } from 'vitest';
import { someDay, walkDay } from '../main/queue/model/walk.ts';
import { commandNames } from '../main/queue/model/model-step.ts';
import { openWalkedHall } from '../main/queue/model/walked-hall.ts';

/** So many days; set STOREFRONT_WALK_DAYS for another length. */
const days = Number(process.env['STOREFRONT_WALK_DAYS'] ?? 2_000);

it(
  `walks ${days} days of the queue, in which every command is done and refused`,
  async () => {
    const walked = await openWalkedHall();
    const outcomes = new Map<string, Set<string>>();
    try {
      await fc.assert(
        fc.asyncProperty(someDay({ least: 40, most: 160 }), async (steps) => {
          for (const { command, outcome } of await walkDay(walked, steps)) {
            outcomes.set(command, (outcomes.get(command) ?? new Set()).add(outcome));
          }
        }),
        { numRuns: days, endOnFailure: true },
      );
    } finally {
      walked.hall.store.close();
    }
    const neverRefused = new Set<string>(['addSkill']);
    const oneSided = commandNames.filter((name) => {
      const seen = outcomes.get(name) ?? new Set();
      return !seen.has('done') || (seen.size < 2 && !neverRefused.has(name));
    });
    expect(oneSided).toEqual([]);
  },
  60 * 60_000,
);
