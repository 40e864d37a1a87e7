import type { SentTo } from '../../../shared/api/contract.ts';
import type { TestStore } from '../open-test-store.ts';
import { withoutPhotos } from './walk.ts';

let sequence = 0;

/** Walks a round over some items, each with so many problems (null where it did not apply), and returns its check. */
export async function walkedRound(
  store: TestStore,
  found: Readonly<Record<string, number | null>>,
  { occasion = 'opening', photos = {} }: WalkedWith = {},
): Promise<number> {
  const [checklist] = await store.call('checklists.templates', {});
  const templateId = checklist?.template.id ?? 0;
  const { checkId } = await store.call('checklists.begin', {
    templateId,
    occasion,
    items: Object.keys(found),
  });
  for (const [itemCode, problems] of Object.entries(found)) {
    sequence += 1;
    const finding: SentTo<'checklists.answer'>['finding'] =
      problems === null ? { kind: 'not-applicable', reason: '没有这个区域' } : { kind: 'counted', problems };
    const order = { answeredAt: store.clock.now(), sequence, answerId: `answer-${sequence}` };
    await store.call('checklists.answer', { checkId, itemCode, ...order, finding });
  }
  for (const [itemCode, sha256] of Object.entries(photos)) {
    const photo = { sha256, capturedAt: null, lookHash: sha256.slice(0, 16) };
    await store.call('checklists.addPhoto', { checkId, itemCode, ...photo });
  }
  await withoutPhotos(store, checkId);
  await store.call('checklists.submit', { checkId });
  return checkId;
}

interface WalkedWith {
  readonly occasion?: string;
  /** Photos that were handed in, by item. */
  readonly photos?: Readonly<Record<string, string>>;
}
