import type { AnswerOf } from '../../../shared/api/contract.ts';
import type { Caller } from '../../../shared/call/caller.ts';
import type { RoundOccasion } from '../../../shared/five-s/round.ts';
import { zonedTime } from '../../../shared/time/business-date.ts';
import { answerOf } from '../checklists/open-check.ts';
import { type TestStore, atTheDesk } from '../open-test-store.ts';

/** What a walk finds: so many problems at these items, none at the others. */
export interface Found {
  readonly problems?: Readonly<Record<string, number>>;
  readonly fixedOnSpot?: readonly string[];
}

/** Moves the store's clock to a time of a day in the hall. */
export function goTo(store: TestStore, date: string, time = '08:35'): void {
  store.clock.advanceTo(zonedTime(date, time, 'Asia/Shanghai'));
}

/** Begins a round and returns its id. */
export async function begin(
  store: TestStore,
  occasion: RoundOccasion = 'opening',
  caller: Caller = atTheDesk,
): Promise<number> {
  return (await store.call('five-s.beginRound', { occasion }, caller)).checkId;
}

/** What a round asks, in the order of the walk. */
export async function asked(store: TestStore, checkId: number): Promise<string[]> {
  const { items } = await store.call('checklists.check', { checkId });
  return items.map(({ item }) => item.code);
}

/** Answers everything that a round asks and hands it in. */
export async function finish(
  store: TestStore,
  checkId: number,
  { problems = {}, fixedOnSpot = [] }: Found = {},
): Promise<AnswerOf<'checklists.submit'>> {
  for (const code of await asked(store, checkId)) {
    const said = { problems: problems[code] ?? 0, fixedOnSpot: fixedOnSpot.includes(code) };
    await store.call('checklists.answer', answerOf(store, checkId, code, said));
  }
  await withoutPhotos(store, checkId);
  return store.call('checklists.submit', { checkId });
}

/** Says of all that a round asks that there was no camera. */
export async function withoutPhotos(store: TestStore, checkId: number): Promise<void> {
  const why = { kind: 'cannot', reason: '手边没有相机' } as const;
  await store.call('checklists.waivePhotos', { checkId, itemCodes: await asked(store, checkId), why });
}

/** A whole round, from begin to end. */
export async function walkRound(
  store: TestStore,
  occasion: RoundOccasion = 'opening',
  found: Found = {},
): Promise<AnswerOf<'checklists.submit'>> {
  return finish(store, await begin(store, occasion), found);
}
