import { afterEach, beforeEach, expect, it } from 'vitest';
import { photosOn } from '../../../shared/printing/paper-photos.ts';
import { keepTestPhoto } from '../keep-test-file.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';
import { walkedRound } from './walked-round.ts';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

it('the report of a round says its score, what was found, and shows the photos', async () => {
  const sha256 = await keepTestPhoto(store, 'cable');
  const checkId = await walkedRound(store, { C01: 0, C05: 2, R01: null }, { photos: { C05: sha256 } });
  const { html } = await store.call('five-s.roundReport', { checkId, language: 'zh-CN' });
  expect(html).toContain('83.33');
  expect(html).toContain('线缆捆扎');
  expect(html).toContain('没有这个区域');
  expect(photosOn(html)).toEqual([sha256]);
});

it('the report of a round bears its number, and that of a round that is taken back goes to no other', async () => {
  const numberOn = async (checkId: number): Promise<string | undefined> => {
    const { html } = await store.call('five-s.roundReport', { checkId, language: 'zh-CN' });
    return /编号 (JC-[^<]*)/.exec(html)?.[1];
  };
  const first = await walkedRound(store, { C01: 0 });
  expect(await numberOn(first)).toMatch(/-2026-0001$/);
  await store.call('checklists.void', { checkId: first, reason: '选错了日期' });
  expect(await numberOn(first)).toBeUndefined();
  expect(await numberOn(await walkedRound(store, { C01: 1 }))).toMatch(/-2026-0002$/);
});

it.each(['all', 'route'] as const)(
  'the blank sheet asks in the order in which it is keyed in (%s)',
  async (asks) => {
    const sheet = { date: '2026-11-17', asks };
    const { html } = await store.call('five-s.roundSheet', { ...sheet, language: 'zh-CN' });
    const printed = [...html.matchAll(/>\s*([A-Z]\d\d)\s*</g)].map(([, code]) => code);
    const { checkId } = await store.call('five-s.beginRound', { occasion: 'paper', sheet });
    const { items } = await store.call('checklists.check', { checkId });
    expect(printed).toEqual(items.map(({ item }) => item.code));
  },
);
