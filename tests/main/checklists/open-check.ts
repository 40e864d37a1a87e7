import type { AnswerOf, SentTo } from '../../../shared/api/contract.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';

/** An answer as few words say it: so many problems, at so many milliseconds after the check began. */
export interface Said {
  readonly problems?: number;
  readonly at?: number;
  readonly sequence?: number;
  readonly id?: string;
  readonly fixedOnSpot?: boolean;
  readonly notApplicable?: string;
}

/** A hall in which a check of a few items is under way. */
export interface OpenCheck {
  readonly store: TestStore;
  readonly templateId: number;
  readonly checkId: number;
  /** Begins another check; the date moves on by the store's clock. */
  begin(items: readonly string[], occasion?: string): Promise<number>;
  /** Answers an item of the first check, or of the one that is named. */
  say(itemCode: string, said?: Said, checkId?: number): Promise<AnswerOf<'checklists.answer'>>;
  /** A check of these items from begin to end: so many problems at each. */
  walk(found: Readonly<Record<string, number>>, occasion?: string): Promise<AnswerOf<'checklists.submit'>>;
  /** Hands in the first check, or the one that is named, without any photo and with a reason for that. */
  submit(checkId?: number): Promise<AnswerOf<'checklists.submit'>>;
  view(checkId?: number): Promise<AnswerOf<'checklists.check'>>;
}

/** Begins a check of `D01`, `C01` and the ★ `K05`. Close its store when the test is done. */
export async function openCheck(): Promise<OpenCheck> {
  const store = await openTestStore({ durability: 'off' });
  const [listed] = await store.call('checklists.templates', {});
  if (!listed) throw new Error('The test hall has no checklist.');
  const templateId = listed.template.id;
  const begin: OpenCheck['begin'] = async (items, occasion = 'opening') =>
    (await store.call('checklists.begin', { templateId, occasion, items: [...items] })).checkId;
  const checkId = await begin(['D01', 'C01', 'K05']);
  const say: OpenCheck['say'] = (itemCode, said = {}, of = checkId) =>
    store.call('checklists.answer', answerOf(store, of, itemCode, said));
  const submit: OpenCheck['submit'] = async (of = checkId) => {
    const { items } = await store.call('checklists.check', { checkId: of });
    const itemCodes = items.map(({ item }) => item.code);
    const why = { kind: 'cannot', reason: '手边没有相机' } as const;
    await store.call('checklists.waivePhotos', { checkId: of, itemCodes, why });
    return store.call('checklists.submit', { checkId: of });
  };
  return {
    store,
    templateId,
    checkId,
    begin,
    say,
    submit,
    view: (of = checkId) => store.call('checklists.check', { checkId: of }),
    walk: async (found, occasion) => {
      const id = await begin(Object.keys(found), occasion);
      for (const [code, problems] of Object.entries(found)) await say(code, { problems }, id);
      return submit(id);
    },
  };
}

let answers = 0;

/** The answer as a device sends it. */
export function answerOf(
  store: TestStore,
  checkId: number,
  itemCode: string,
  said: Said,
): SentTo<'checklists.answer'> {
  const { problems = 0, at = 0, sequence = 0, notApplicable } = said;
  answers += 1;
  return {
    checkId,
    itemCode,
    answeredAt: store.clock.now() + at,
    sequence,
    answerId: said.id ?? `answer-${answers}`,
    finding:
      notApplicable === undefined
        ? { kind: 'counted', problems }
        : { kind: 'not-applicable', reason: notApplicable },
    ...(said.fixedOnSpot === undefined ? {} : { fixedOnSpot: said.fixedOnSpot }),
  };
}
