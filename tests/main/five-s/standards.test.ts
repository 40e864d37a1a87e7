import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testHall } from '../test-hall.ts';
import { keepTestPhoto } from '../keep-test-file.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';

let store: TestStore;
let model: TestStore;
beforeEach(async () => {
  store = await openTestStore();
  model = await openTestStore({ setUp: false });
  await model.call('store.setUp', { ...testHall, code: 'MODEL', name: { zh: '龙潭样板厅' } });
});
afterEach(() => {
  store.close();
  model.close();
});

const current = async (of: TestStore) =>
  (await of.call('five-s.standards', {})).map(({ itemCode, sha256, from }) => [
    itemCode,
    sha256,
    from?.name.zh,
  ]);

describe('a standard photo', () => {
  it('is the one set last, and the one before it again once it is taken back', async () => {
    const [first, second] = [await keepTestPhoto(store, 'first'), await keepTestPhoto(store, 'second')];
    await store.call('five-s.setStandard', { itemCode: 'C03', sha256: first });
    await store.call('five-s.setStandard', { itemCode: 'C03', sha256: second });
    expect(await current(store)).toEqual([['C03', second, undefined]]);
    const id = (await store.call('five-s.standards', {}))[0]?.id ?? 0;
    await store.call('five-s.removeStandard', { id });
    expect(await current(store)).toEqual([['C03', first, undefined]]);
    expect((await store.refused('five-s.removeStandard', { id })).code).toBe('five-s.standard-unknown');
    const items = await store.call('five-s.standardItems', {});
    expect(items.find(({ item }) => item.code === 'C03')?.history).toHaveLength(2);
  });

  it('is of an item of the checklist, and a photo that was handed in', async () => {
    const sha256 = await keepTestPhoto(store, 'photo');
    const refused = async (input: object) => (await store.refused('five-s.setStandard', input)).code;
    expect(await refused({ itemCode: 'Q99', sha256 })).toBe('five-s.item-unknown');
    expect(await refused({ itemCode: 'C03', sha256: 'a'.repeat(64) })).toBe('five-s.photo-unknown');
  });
});

describe('a standard pack', () => {
  const exported = async (): Promise<string> => {
    for (const itemCode of ['C03', 'R01']) {
      await model.call('five-s.setStandard', { itemCode, sha256: await keepTestPhoto(model, itemCode) });
    }
    return (await model.call('five-s.exportStandards', { part: 1 })).text;
  };

  it('brings a model hall’s standards, says whose they are, and changes nothing the second time', async () => {
    const file = await exported();
    const unknown = await store.refused('five-s.importStandards', { file });
    expect(unknown.code).toBe('exchange.key-unknown');
    const fingerprint = String(unknown.details?.['fingerprint']);
    await store.call('exchange.trustKey', { file, fingerprint });
    expect((await store.refused('five-s.importStandards', { file })).code).toBe('five-s.photo-unknown');

    const photos = [await keepTestPhoto(store, 'C03'), await keepTestPhoto(store, 'R01')];
    expect(await store.call('five-s.importStandards', { file })).toEqual({
      outcome: 'imported',
      from: '龙潭样板厅',
      photos: 2,
      unknownItems: 0,
    });
    const taken = [
      ['C03', photos[0], '龙潭样板厅'],
      ['R01', photos[1], '龙潭样板厅'],
    ];
    expect(await current(store)).toEqual(taken);
    expect((await store.call('five-s.importStandards', { file })).outcome).toBe('already');
    expect(await current(store)).toEqual(taken);
  });

  it('holds a hall’s own standards only', async () => {
    expect((await store.refused('five-s.exportStandards', { part: 1 })).code).toBe('five-s.no-standards');
  });
});
