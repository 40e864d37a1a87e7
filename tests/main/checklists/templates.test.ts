import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerOf, SentTo } from '../../../shared/api/contract.ts';
import { type OpenCheck, openCheck } from './open-check.ts';

let hall: OpenCheck;
beforeEach(async () => {
  hall = await openCheck();
});
afterEach(() => hall.store.close());

type View = AnswerOf<'checklists.template'>;
type Saved = SentTo<'checklists.saveContent'>;

const current = (): Promise<View> => hall.store.call('checklists.template', { templateId: hall.templateId });

/** What an editor sends that began with this. */
function edited({ template, version }: View): Saved {
  return {
    templateId: template.id,
    basedOn: { versionId: version.id, changedAt: version.changedAt },
    areas: version.content.areas,
    items: version.content.items.map(({ origin: _origin, ...item }) => item),
  };
}

/** Makes `D01` the heaviest item there is. */
async function heavierDoor(): Promise<View> {
  const draft = edited(await current());
  hall.store.clock.advanceTo(hall.store.clock.now() + 1_000);
  return hall.store.call('checklists.saveContent', {
    ...draft,
    items: draft.items.map((item) =>
      item.code === 'D01' ? { ...item, weight: 3 as const, veto: true } : item,
    ),
  });
}

const weightOf = ({ version }: View): number | undefined =>
  version.content.items.find(({ code }) => code === 'D01')?.weight;

describe('a checklist that is in use', () => {
  it('becomes a new version when it is changed; the check under way keeps its own', async () => {
    const before = await current();
    const after = await heavierDoor();
    expect([before.version.number, after.version.number]).toEqual([1, 2]);
    expect(after.version.state).toBe('draft');
    const { check, items } = await hall.view();
    expect(check.versionId).toBe(before.version.id);
    expect(items[0]?.item).toMatchObject({ code: 'D01', weight: 2, veto: false });
    const first = await hall.store.call('checklists.version', { versionId: before.version.id });
    expect(first.content).toEqual(before.version.content);
  });

  it('never changes a score by being changed, neither of a past check nor of one under way', async () => {
    const past = await hall.walk({ D01: 1, C01: 0 }, 'route');
    await hall.say('D01', { problems: 1 });
    const underWay = (await hall.view()).score;
    await heavierDoor();
    expect((await hall.view(past.check.id)).score).toEqual(past.score);
    expect((await hall.view()).score).toEqual(underWay);
    expect((await hall.walk({ D01: 1, C01: 0 }, 'route')).score.score).not.toBe(past.score.score);
  });

  it('cannot be changed in its version by anything at all', async () => {
    const { version } = await current();
    const { raw } = hall.store.connection;
    expect(() => raw.exec(`UPDATE checklist_version SET content = '{}' WHERE id = ${version.id}`)).toThrow(
      'never changed',
    );
  });

  it('stays one draft while nobody uses it, and is frozen by the next check', async () => {
    await heavierDoor();
    const again = edited(await current());
    const { version } = await hall.store.call('checklists.saveContent', {
      ...again,
      items: again.items.slice(0, 60),
      areas: again.areas.slice(0, 12),
    });
    expect(version).toMatchObject({ number: 2, state: 'draft' });
    await hall.begin(['D01'], 'route');
    const versions = await hall.store.call('checklists.versions', { templateId: hall.templateId });
    expect(versions.map(({ number, state }) => [number, state])).toEqual([
      [2, 'frozen'],
      [1, 'frozen'],
    ]);
  });

  it('saved without a change stays the version that it is', async () => {
    const before = await current();
    expect(await hall.store.call('checklists.saveContent', edited(before))).toEqual(before);
  });
});

describe('whoever changes a checklist', () => {
  it('is told when somebody else has changed it meanwhile, and writes over nothing', async () => {
    const mine = edited(await current());
    await heavierDoor();
    const refusal = await hall.store.refused('checklists.saveContent', mine);
    expect(refusal.code).toBe('checklists.changed-meanwhile');
    expect(weightOf(await current())).toBe(3);
  });

  it('makes the item the store’s own, and no other', async () => {
    const { version } = await heavierDoor();
    const own = version.content.items.filter(({ origin }) => origin === 'store');
    expect(own.map(({ code }) => code)).toEqual(['D01']);
  });

  it.each([
    [
      'a code twice',
      (draft: Saved) => ({ ...draft, items: [...draft.items, ...draft.items.slice(0, 1)] }),
      'code-repeated',
    ],
    [
      'an area twice',
      (draft: Saved) => ({ ...draft, areas: [...draft.areas, ...draft.areas.slice(0, 1)] }),
      'area-repeated',
    ],
    ['an item in no area', (draft: Saved) => ({ ...draft, areas: draft.areas.slice(1) }), 'area-unknown'],
    ['an area without items', (draft: Saved) => ({ ...draft, items: draft.items.slice(5) }), 'area-empty'],
  ])('is refused %s', async (_what, spoilt, code) => {
    const before = await current();
    const refusal = await hall.store.refused('checklists.saveContent', spoilt(edited(before)));
    expect(refusal.code).toBe(`checklists.${code}`);
    expect(await current()).toEqual(before);
  });

  it('gives no item the weight of nothing', async () => {
    const draft = edited(await current());
    const items = draft.items.map((item) => ({ ...item, weight: 0 }));
    expect(await hall.store.refused('checklists.saveContent', { ...draft, items })).toMatchObject({
      code: 'call.bad-input',
    });
  });
});

describe('an item or a checklist out of use', () => {
  it('is not asked any more, and keeps its code', async () => {
    const { store, templateId } = hall;
    const draft = edited(await current());
    const items = draft.items.map((item) => (item.code === 'D02' ? { ...item, active: false } : item));
    await store.call('checklists.saveContent', { ...draft, items });
    const { checkId } = await store.call('checklists.begin', { templateId, occasion: 'full' });
    expect((await hall.view(checkId)).items).toHaveLength(65);
    const [{ items: asked } = { items: 0 }] = await store.call('checklists.templates', {});
    expect(asked).toBe(65);
    const again = edited(await current());
    const other = { ...again.items[0], code: 'D02' } as Saved['items'][number];
    const refusal = await store.refused('checklists.saveContent', {
      ...again,
      items: [...again.items, other],
    });
    expect(refusal).toMatchObject({ code: 'checklists.code-repeated', details: { code: 'D02' } });
  });

  it('begins no check, and its past stays', async () => {
    const { store, templateId } = hall;
    const past = await hall.walk({ D01: 0 }, 'route');
    await store.call('checklists.setTemplateActive', { templateId, active: false });
    const refusal = await store.refused('checklists.begin', { templateId, occasion: 'route' });
    expect(refusal.code).toBe('checklists.unknown-template');
    expect((await hall.view(past.check.id)).score.score).toBe(100);
  });

  it('is copied into a checklist of its own, from any version', async () => {
    const { store } = hall;
    const first = await current();
    await heavierDoor();
    const name = { zh: '旗舰厅检查表' };
    const { templateId } = await store.call('checklists.copyTemplate', { versionId: first.version.id, name });
    const copy = await store.call('checklists.template', { templateId });
    expect(copy.template).toMatchObject({ name, kind: 'five-s', active: true });
    expect(copy.version).toMatchObject({ number: 1, state: 'draft', content: first.version.content });
  });
});
