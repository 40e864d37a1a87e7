import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { zonedTime } from '../../../shared/time/business-date.ts';
import { type OpenCheck, openCheck } from './open-check.ts';

let hall: OpenCheck;
beforeEach(async () => {
  hall = await openCheck();
});
afterEach(() => hall.store.close());

const fireBlocked = { D01: 0, C01: 1, K05: 2 };

async function answerAll(): Promise<void> {
  for (const [code, problems] of Object.entries(fireBlocked)) await hall.say(code, { problems });
}

describe('a check', () => {
  it('asks what it was begun with, in that order, and freezes its version', async () => {
    const { items, areas, check } = await hall.view();
    expect(items.map(({ item }) => item.code)).toEqual(['D01', 'C01', 'K05']);
    expect(areas.map(({ code }) => code)).toEqual(['D', 'C', 'K']);
    expect(check).toMatchObject({ state: 'open', businessDate: '2026-11-17', occasion: 'opening' });
    const { version } = await hall.store.call('checklists.template', { templateId: hall.templateId });
    expect(version).toMatchObject({ id: check.versionId, state: 'frozen' });
  });

  it('asks everything where nothing is chosen, without 安全 in a hall that works by 5S', async () => {
    const { store, templateId } = hall;
    const whole = await store.call('checklists.begin', { templateId, occasion: 'full' });
    expect((await hall.view(whole.checkId)).items).toHaveLength(66);
    const today = '2026-11-17';
    const key = 'checklists.sixS';
    await store.call('store.changeSetting', { key, value: false, effectiveFrom: today });
    const less = await store.call('checklists.begin', { templateId, occasion: 'paper' });
    expect((await hall.view(less.checkId)).items).toHaveLength(60);
    expect((await hall.view(whole.checkId)).items).toHaveLength(66);
  });

  it('asks for nothing that its checklist does not know', async () => {
    const { store, templateId } = hall;
    const refusal = await store.refused('checklists.begin', {
      templateId,
      occasion: 'route',
      items: ['D01', 'Q99'],
    });
    expect(refusal).toMatchObject({ code: 'checklists.unknown-item', details: { items: 'Q99' } });
  });

  it('is handed in when everything is answered, and says before what is missing', async () => {
    const { store, checkId } = hall;
    await hall.say('C01');
    const refusal = await store.refused('checklists.submit', { checkId });
    expect(refusal).toMatchObject({
      code: 'checklists.items-missing',
      details: { count: 2, items: 'D01 K05' },
    });
    await answerAll();
    const { check, score } = await hall.submit();
    expect(check.state).toBe('submitted');
    // (4×2 + 3×2 + 0×3) of 28.
    expect(score).toMatchObject({ score: 50, failedVetoes: ['K05'], band: 'to-improve' });
  });

  it('scores an item that did not apply nowhere, and keeps why', async () => {
    await hall.say('D01', { problems: 1 });
    await hall.say('C01', { notApplicable: '台席装修' });
    const { items, score } = await hall.view();
    expect(items[1]?.answer?.finding).toEqual({ kind: 'not-applicable', reason: '台席装修' });
    expect(score).toMatchObject({
      score: 75,
      count: 1,
      areas: [
        { code: 'D', score: 75, count: 1 },
        { code: 'C', score: null, count: 0 },
      ],
    });
  });

  it('left open overnight stays with its day, beside the check of the new one, and can be finished', async () => {
    const { store, checkId } = hall;
    await hall.say('D01');
    store.clock.advanceTo(zonedTime('2026-11-18', '08:30', 'Asia/Shanghai'));
    const next = await hall.begin(['D01']);
    expect(next).not.toBe(checkId);
    const open = await store.call('checklists.openChecks', {});
    expect(open.map(({ check, answered }) => [check.id, check.businessDate, answered])).toEqual([
      [checkId, '2026-11-17', 1],
      [next, '2026-11-18', 0],
    ]);
    await answerAll();
    const { check } = await hall.submit();
    expect(check).toMatchObject({ businessDate: '2026-11-17', submittedAt: store.clock.now() });
    expect((await store.call('checklists.openChecks', {})).map(({ check: { id } }) => id)).toEqual([next]);
  });

  it('that is void is kept with its reason, and counts nowhere', async () => {
    const { store, checkId } = hall;
    await answerAll();
    await hall.submit();
    await store.call('checklists.void', { checkId, reason: '照片拍错了厅' });
    const listed = await store.call('checklists.checks', {
      kind: 'five-s',
      from: '2026-11-17',
      to: '2026-11-17',
    });
    expect(listed.map(({ check: { state, voidReason } }) => [state, voidReason])).toEqual([
      ['void', '照片拍错了厅'],
    ]);
    expect((await hall.walk({ K05: 1 })).repeats).toEqual([]);
    const again = await store.refused('checklists.void', { checkId, reason: '再来一次' });
    expect(again.code).toBe('checklists.already-void');
  });
});

describe('an item that failed before', () => {
  it('is a repeat from the second time within its last three checks, whatever was asked in between', async () => {
    expect((await hall.walk({ D02: 1, C03: 0 }, 'route')).repeats).toEqual([]);
    expect((await hall.walk({ C03: 0 }, 'route')).repeats).toEqual([]);
    const second = await hall.walk({ D02: 2, C03: 1 }, 'route');
    expect(second.repeats).toEqual(['D02']);
    expect((await hall.walk({ D02: 0, C03: 1 }, 'route')).repeats).toEqual(['C03']);
    expect((await hall.walk({ D02: 0 }, 'route')).repeats).toEqual([]);
    expect((await hall.walk({ D02: 1 }, 'route')).repeats).toEqual([]);
    // Looked at again later, it stands as it stood.
    expect((await hall.view(second.check.id)).repeats).toEqual(['D02']);
  });
});
