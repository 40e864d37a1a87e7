import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerOf } from '../../../shared/api/contract.ts';
import type { RoundOccasion } from '../../../shared/five-s/round.ts';
import { answerOf } from '../checklists/open-check.ts';
import { keepTestPhoto } from '../keep-test-file.ts';
import { type TestStore, atTheDesk, openTestStore } from '../open-test-store.ts';
import { asked, begin, finish, goTo, walkRound } from './walk.ts';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore({ durability: 'off' });
});
afterEach(() => store.close());

const clerk = { ...atTheDesk, roles: ['clerk'] } as const;

async function today(
  occasion: RoundOccasion,
): Promise<AnswerOf<'five-s.today'>['rounds'][number] | undefined> {
  return (await store.call('five-s.today', {})).rounds.find((round) => round.occasion === occasion);
}

async function openFindings(): Promise<string[]> {
  const input = { from: '2026-11-01', to: '2026-12-31', state: 'open' } as const;
  return (await store.call('findings.list', input)).findings.map(({ dedupeKey }) => dedupeKey);
}

describe('a round', () => {
  it('at opening asks fifteen items with every daily ★, and another day others in turn', async () => {
    const first = await begin(store);
    const items = await asked(store, first);
    expect(items).toHaveLength(15);
    expect(items).toEqual(expect.arrayContaining(['Y05', 'C08', 'C09', 'Z04']));
    await finish(store, first);
    const second = await asked(store, await begin(store, 'closing'));
    expect(second.filter((code) => items.includes(code))).toEqual(['Y05', 'C08', 'C09', 'Z04']);
  });

  it('asks again what failed last time, and says so', async () => {
    const { items } = await walkRound(store, 'full', { problems: { K03: 2 } });
    expect(items).toHaveLength(66);
    const checkId = await begin(store);
    expect(await asked(store, checkId)).toContain('K03');
    const facts = await store.call('five-s.roundFacts', { checkId });
    expect(facts.filter(({ failedLast }) => failedLast).map(({ itemCode }) => itemCode)).toEqual(['K03']);
  });

  it('is joined by whoever begins the same one', async () => {
    const checkId = await begin(store);
    const joined = await store.call('five-s.beginRound', { occasion: 'opening' }, clerk);
    expect(joined).toEqual({ checkId, joined: true });
  });

  it('of all items is begun by who is in charge, while opening and closing are for everybody', async () => {
    const refusal = await store.refused('five-s.beginRound', { occasion: 'full' }, clerk);
    expect(refusal.code).toBe('five-s.not-your-round');
    await begin(store, 'closing', clerk);
  });

  it('from a paper sheet belongs to the day of the sheet, and a sheet of tomorrow is refused', async () => {
    const sheet = { date: '2026-11-13', asks: 'all' } as const;
    const { checkId } = await store.call('five-s.beginRound', { occasion: 'paper', sheet });
    const { check } = await finish(store, checkId);
    expect(check.businessDate).toBe('2026-11-13');
    const later = { occasion: 'paper', sheet: { date: '2026-11-18', asks: 'route' } };
    expect((await store.refused('five-s.beginRound', later)).code).toBe('five-s.sheet-day');
    expect((await store.refused('five-s.beginRound', { occasion: 'paper' })).code).toBe('five-s.sheet-day');
  });
});

describe('what is due today', () => {
  it('is the opening until it is done, the closing in the last hour, the full round once a week', async () => {
    expect(await today('opening')).toMatchObject({ standing: 'due', items: 15, round: null });
    expect(await today('closing')).toMatchObject({ standing: 'later' });
    expect(await today('full')).toMatchObject({ standing: 'due', items: 66 });
    const checkId = await begin(store);
    expect(await today('opening')).toMatchObject({ standing: 'under-way' });
    await finish(store, checkId);
    await walkRound(store, 'full');
    goTo(store, '2026-11-17', '17:45');
    expect(await today('opening')).toMatchObject({ standing: 'done', round: { score: { score: 100 } } });
    expect(await today('closing')).toMatchObject({ standing: 'due' });
    expect(await today('surprise')).toBeUndefined();
    goTo(store, '2026-11-22');
    expect(await today('full')).toMatchObject({ standing: 'done' });
    goTo(store, '2026-11-23', '11:00');
    expect(await today('full')).toMatchObject({ standing: 'due', round: null });
    expect(await today('opening')).toMatchObject({ standing: 'late' });
  });

  it('asks in the morning after a round that was left open overnight', async () => {
    const checkId = await begin(store, 'closing');
    goTo(store, '2026-11-18');
    const { left, date } = await store.call('five-s.today', {});
    expect(date).toBe('2026-11-18');
    expect(left.map(({ check }) => [check.id, check.businessDate])).toEqual([[checkId, '2026-11-17']]);
    await store.call('checklists.void', { checkId, reason: '停电没有做完' });
    expect((await store.call('five-s.today', {})).left).toEqual([]);
  });
});

describe('what comes of a round', () => {
  it('is a corrective action for each problem that was not put right at once, joined when it is seen again', async () => {
    const found = { problems: { C01: 2, D01: 1, Y05: 1 }, fixedOnSpot: ['D01'] };
    await walkRound(store, 'full', found);
    expect(await store.call('five-s.today', {})).toMatchObject({ openActions: 2, overdueActions: 0 });
    goTo(store, '2026-11-18');
    await walkRound(store, 'full', { problems: { C01: 1 } });
    expect((await store.call('five-s.today', {})).openActions).toBe(2);
    goTo(store, '2026-11-19');
    expect((await store.call('five-s.today', {})).overdueActions).toBe(1);
  });

  it('is a finding for a failed ★ and for what came back, until a round finds it right again', async () => {
    await walkRound(store, 'full', { problems: { Y05: 1, C01: 1 } });
    expect(await openFindings()).toEqual(['five-s.veto-failed:Y05']);
    goTo(store, '2026-11-18');
    const { repeats } = await walkRound(store, 'full', { problems: { C01: 3 } });
    expect(repeats).toEqual(['C01']);
    expect(await openFindings()).toEqual(['five-s.repeat:C01']);
    const { back } = await store.call('five-s.today', {});
    expect(back.map(({ itemCode, problems }) => [itemCode, problems])).toEqual([['C01', [3, 1]]]);
    goTo(store, '2026-11-19');
    await walkRound(store, 'full');
    expect(await openFindings()).toEqual([]);
  });

  it('is taken back with the round, where no other round says the same', async () => {
    const first = await walkRound(store, 'full', { problems: { Y05: 1 } });
    goTo(store, '2026-11-18');
    const second = await walkRound(store, 'full', { problems: { Y05: 1, C08: 1 } });
    await store.call('checklists.void', { checkId: second.check.id, reason: '填错了厅' });
    expect(await openFindings()).toEqual(['five-s.veto-failed:Y05']);
    await store.call('checklists.void', { checkId: first.check.id, reason: '填错了厅' });
    expect(await openFindings()).toEqual([]);
  });
});

describe('photos of a round', () => {
  const cannot = { kind: 'cannot', reason: '有客户在,不便拍' } as const;

  async function answered(
    occasion: RoundOccasion,
    wrong: number,
  ): Promise<[checkId: number, failed: string[]]> {
    const sheet = { date: '2026-11-16', asks: 'route' } as const;
    const begun = await store.call('five-s.beginRound', { occasion, ...(occasion === 'paper' && { sheet }) });
    const codes = await asked(store, begun.checkId);
    for (const [place, code] of codes.entries()) {
      const said = { problems: place < wrong ? 1 : 0 };
      await store.call('checklists.answer', answerOf(store, begun.checkId, code, said));
    }
    return [begun.checkId, codes.slice(0, wrong)];
  }

  it('are there of all that failed before it is handed in, or the reason why not is', async () => {
    const [checkId, [first = '', second = '']] = await answered('opening', 2);
    const refusal = await store.refused('checklists.submit', { checkId });
    expect(refusal).toMatchObject({
      code: 'checklists.photos-missing',
      details: { count: 2, items: `${first} ${second}` },
    });
    const photo = {
      sha256: await keepTestPhoto(store, '门口'),
      capturedAt: null,
      lookHash: '0f0f33335a5ac3c3',
    };
    await store.call('checklists.addPhoto', { checkId, itemCode: first, ...photo });
    await store.call('checklists.waivePhotos', { checkId, itemCodes: [second], why: { kind: 'later' } });
    expect((await store.refused('checklists.submit', { checkId })).details).toMatchObject({ items: second });
    await store.call('checklists.waivePhotos', { checkId, itemCodes: [second], why: cannot });
    const { items } = await store.call('checklists.submit', { checkId });
    expect(items.find(({ item }) => item.code === second)?.photoWaiver).toEqual(cannot);
  });

  it('of items that always want one are wanted in a full round, of a short walk on the days on which the hall shows itself', async () => {
    const [full] = await answered('full', 0);
    const always = (await store.call('checklists.check', { checkId: full })).items.filter(
      ({ item }) => item.photoRule === 'always',
    );
    const { details } = await store.refused('checklists.submit', { checkId: full });
    expect(details).toMatchObject({ count: always.length });
    const [opening] = await answered('opening', 0);
    await store.call('checklists.submit', { checkId: opening });
    const halls = [{ name: '云湖路', own: true }];
    await store.call('five-s.setShowRota', { from: '2026-11-17', perDay: 1, halls });
    const [closing] = await answered('closing', 0);
    expect((await store.refused('checklists.submit', { checkId: closing })).code).toBe(
      'checklists.photos-missing',
    );
  });

  it('of a paper sheet may follow after it was handed in, and are asked for until they have', async () => {
    const [checkId, [itemCode = '']] = await answered('paper', 1);
    await store.call('checklists.waivePhotos', { checkId, itemCodes: [itemCode], why: { kind: 'later' } });
    await store.call('checklists.submit', { checkId });
    const owed = async () => (await store.call('five-s.today', {})).photosOwed;
    expect(await owed()).toEqual([{ checkId, businessDate: '2026-11-16', count: 1 }]);
    const photo = {
      sha256: await keepTestPhoto(store, '台面'),
      capturedAt: null,
      lookHash: '0f0f33335a5ac3c3',
    };
    const [other = ''] = (await asked(store, checkId)).slice(-1);
    expect((await store.refused('checklists.addPhoto', { checkId, itemCode: other, ...photo })).code).toBe(
      'checklists.check-not-open',
    );
    await store.call('checklists.addPhoto', { checkId, itemCode, ...photo });
    expect(await owed()).toEqual([]);
  });
});

describe('hints about a round', () => {
  const look = '0f0f33335a5ac3c3';

  it('name a photo that was used before or was taken long before the round, and a round that was too quick', async () => {
    const sha256 = await keepTestPhoto(store, '台面');
    const first = await begin(store);
    const photo = { sha256, capturedAt: store.clock.now(), lookHash: look };
    await store.call('checklists.addPhoto', { checkId: first, itemCode: 'C08', ...photo });
    expect(await store.call('five-s.roundHints', { checkId: first })).toEqual([]);
    await finish(store, first);
    goTo(store, '2026-11-18');
    const second = await begin(store);
    await store.call('checklists.addPhoto', { checkId: second, itemCode: 'C09', ...photo });
    await finish(store, second);
    const hints = await store.call('five-s.roundHints', { checkId: second });
    expect(hints).toMatchObject([
      { kind: 'too-quick', secondsPerItem: 0 },
      { kind: 'photo-used', how: 'same', otherCheckId: first, otherItemCode: 'C08' },
      { kind: 'photo-old', itemCode: 'C09' },
    ]);
  });
});

describe('photos', () => {
  it('are always wanted of a ★ in a full round, on a walk and on paper only of what fails', async () => {
    const wish = async (checkId: number): Promise<string | undefined> => {
      const facts = await store.call('five-s.roundFacts', { checkId });
      return facts.find(({ itemCode }) => itemCode === 'Y05')?.photo;
    };
    const sheet = { date: '2026-11-17', asks: 'all' } as const;
    const paper = await store.call('five-s.beginRound', { occasion: 'paper', sheet });
    expect(await wish(await begin(store, 'full'))).toBe('always');
    expect(await wish(await begin(store, 'opening'))).toBe('on-fail');
    expect(await wish(paper.checkId)).toBe('on-fail');
  });

  it('are wanted on a walk too on the day on which the hall shows itself', async () => {
    const halls = [{ name: '云湖路', own: true }];
    await store.call('five-s.setShowRota', { from: '2026-11-17', perDay: 1, halls });
    const facts = await store.call('five-s.roundFacts', { checkId: await begin(store) });
    expect(facts.find(({ itemCode }) => itemCode === 'Y05')?.photo).toBe('always');
  });
});
