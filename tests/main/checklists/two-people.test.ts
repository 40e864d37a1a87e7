import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../../shared/call/caller.ts';
import { type OpenCheck, answerOf, openCheck } from './open-check.ts';

let hall: OpenCheck;
beforeEach(async () => {
  hall = await openCheck();
});
afterEach(() => hall.store.close());

const clerk: Caller = { door: 'lan', station: 1, person: 2, roles: ['clerk'] };
const manager: Caller = { door: 'lan', station: 1, person: 1, roles: ['store-manager'] };

async function problemsAt(itemCode: string): Promise<number | null> {
  const { items } = await hall.view();
  const found = items.find(({ item }) => item.code === itemCode)?.answer?.finding;
  return found?.kind === 'counted' ? found.problems : null;
}

describe('two people in one round', () => {
  it('walk the same check, whoever began it', async () => {
    const { store, templateId, checkId } = hall;
    const joined = await store.call('checklists.begin', { templateId, occasion: 'opening', items: ['D02'] });
    expect(joined).toEqual({ checkId, joined: true });
    await store.call('checklists.answer', answerOf(store, checkId, 'D01', { problems: 1 }), clerk);
    await store.call('checklists.answer', answerOf(store, checkId, 'C01', { problems: 2 }), manager);
    const { items } = await hall.view();
    expect(items.map(({ answer }) => answer?.answeredBy)).toEqual([2, 1, undefined]);
  });

  it('have the answer that was given last, in whatever order their answers arrive, and however often', async () => {
    const { store, checkId } = hall;
    const said = fc.record({
      problems: fc.nat({ max: 5 }),
      at: fc.integer({ min: -3, max: 0 }),
      sequence: fc.nat({ max: 2 }),
      id: fc.stringMatching(/^[a-z]{8}$/),
    });
    const answers = fc.uniqueArray(said, { minLength: 1, maxLength: 5, selector: ({ id }) => id });
    const arriving = answers.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
    );
    let round = 0;
    await fc.assert(
      fc.asyncProperty(arriving, async ([all, order]) => {
        round += 1;
        store.clock.advanceTo(store.clock.now() + 1_000);
        for (const one of order) {
          await store.call(
            'checklists.answer',
            answerOf(store, checkId, 'D01', { ...one, id: `${one.id}-${round}` }),
          );
        }
        const last = [...all].sort(
          (one, other) => one.at - other.at || one.sequence - other.sequence || (one.id < other.id ? -1 : 1),
        );
        expect(await problemsAt('D01')).toBe(last.at(-1)?.problems);
      }),
      { numRuns: 40 },
    );
  });

  it('are not held up by a phone whose clock is ahead: its answer counts as given when it came', async () => {
    const { store } = hall;
    await hall.say('D01', { problems: 5, at: 3_600_000 });
    store.clock.advanceTo(store.clock.now() + 1_000);
    expect(await hall.say('D01', { problems: 1 })).toEqual({ counts: true });
    expect(await problemsAt('D01')).toBe(1);
  });
});

describe('an answer that comes after the check was handed in', () => {
  beforeEach(async () => {
    for (const code of ['D01', 'C01', 'K05']) await hall.say(code, { id: `given-${code}` });
    await hall.store.call('checklists.submit', { checkId: hall.checkId });
  });

  it('is welcome where it changes nothing: sent again, or given before the one that counts', async () => {
    expect(await hall.say('D01', { id: 'given-D01' })).toEqual({ counts: true });
    expect(await hall.say('D01', { at: -60_000, problems: 5 })).toEqual({ counts: false });
    expect(await problemsAt('D01')).toBe(0);
  });

  it('is refused where it would change the score', async () => {
    const { store, checkId } = hall;
    store.clock.advanceTo(store.clock.now() + 1_000);
    const refusal = await store.refused(
      'checklists.answer',
      answerOf(store, checkId, 'D01', { problems: 5 }),
    );
    expect(refusal.code).toBe('checklists.check-not-open');
    expect(await problemsAt('D01')).toBe(0);
  });
});
