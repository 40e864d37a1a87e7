import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type WatchedActions, day, hour, openWatchedActions } from './watched-actions.ts';
import type { SentTo } from '../../../shared/api/contract.ts';
import { outOfUseMs } from '../../../shared/corrective-actions/repair.ts';

let hall: WatchedActions;
beforeEach(async () => {
  hall = await openWatchedActions();
});
afterEach(() => hall.store.close());

describe('a red tag', () => {
  const hang = () =>
    hall.store.call(
      'corrective-actions.hangRedTag',
      {
        thing: '旧版宣传架 2 个',
        area: { code: 'K', name: { zh: '库房' } },
        reason: 'unused',
        suggested: 'return',
        ownerId: hall.clerk.person,
        photo: null,
      },
      hall.clerk,
    );
  const tags = async () => (await hall.store.call('corrective-actions.redTags', {})).tags;
  const dispose = (id: number, caller = hall.clerk) =>
    hall.store.call('corrective-actions.disposeOfTagged', { id, disposal: 'scrap', photo: null }, caller);

  it('has a number of its own in the hall, and seven days', async () => {
    expect((await hang()).number).toBe(1);
    expect((await hang()).number).toBe(2);
    expect((await tags()).map(({ lastDay }) => lastDay)).toEqual(['2026-11-24', '2026-11-24']);
  });

  it('comes off when its thing is gone and a manager has signed, never whoever took it away', async () => {
    const { id } = await hang();
    expect(await hall.store.refused('corrective-actions.signRedTag', { id }, hall.manager)).toMatchObject({
      code: 'corrective-actions.tag-hangs-still',
    });
    await dispose(id, hall.manager);
    expect(await hall.store.refused('corrective-actions.signRedTag', { id }, hall.manager)).toMatchObject({
      code: 'corrective-actions.disposer-signs',
    });
    await hall.store.call('corrective-actions.signRedTag', { id }, hall.dutyManager);
    expect((await tags())[0]?.life).toMatchObject({
      state: 'signed',
      disposal: 'scrap',
      disposedBy: hall.manager.person,
      signedBy: hall.dutyManager.person,
    });
    expect(
      await hall.store.refused('corrective-actions.disposeOfTagged', {
        id,
        disposal: 'keep',
        photo: null,
      }),
    ).toMatchObject({ code: 'corrective-actions.tag-is-off' });
  });

  it('is printed with its number, its thing and whose it is', async () => {
    const { id } = await hang();
    const { html } = await hall.store.call('corrective-actions.redTagPaper', {
      ids: [id],
      language: 'zh-CN',
    });
    for (const words of ['旧版宣传架 2 个', '库房', '退库', '李晓云', '2026-11-24', '经理签字']) {
      expect(html).toContain(words);
    }
  });
});

describe('a thing that is out of use', () => {
  const report = async (asked: Partial<SentTo<'corrective-actions.reportFault'>> = {}) =>
    (
      await hall.store.call(
        'corrective-actions.reportFault',
        {
          kind: 'kiosk',
          thing: '2 号自助终端',
          fault: '吞卡',
          reportedTo: '厂家售后',
          promisedOn: '2026-11-19',
          actionId: null,
          ...asked,
        },
        hall.clerk,
      )
    ).id;
  const repairs = () => hall.store.call('corrective-actions.repairs', {});
  const broken = async () => {
    const kinds = ['corrective-actions.repair-overdue'];
    const span = { from: '2026-11-01', to: '2026-12-31', kinds };
    return (await hall.store.call('findings.list', span)).findings;
  };

  it('is on the list until it is back, with how long it was out of use', async () => {
    const id = await report();
    hall.pass(30 * hour);
    expect((await repairs()).open.map((one) => one.id)).toEqual([id]);
    await hall.store.call('corrective-actions.backInUse', { id, outcome: '换了读卡器' }, hall.clerk);
    const { open, back } = await repairs();
    expect(open).toEqual([]);
    expect(back).toMatchObject([{ id, back: { outcome: '换了读卡器' } }]);
    expect(back.map((one) => outOfUseMs(one, 0))).toEqual([30 * hour]);
  });

  it('is told once when the promised day is over, and settles when it is promised anew or back', async () => {
    const id = await report();
    hall.pass(2 * day);
    expect(await broken()).toEqual([]);
    hall.pass(day);
    hall.pass(hour);
    expect(await broken()).toMatchObject([{ state: 'open', times: 1 }]);
    const anew = { id, reportedTo: '信息中心', promisedOn: '2026-11-22' };
    await hall.store.call('corrective-actions.changeRepair', anew, hall.clerk);
    expect(await broken()).toMatchObject([{ state: 'settled' }]);
    hall.pass(3 * day);
    expect(await broken()).toMatchObject([{ state: 'open', times: 2 }]);
    await hall.store.call('corrective-actions.backInUse', { id, outcome: '修好' }, hall.clerk);
    expect(await broken()).toMatchObject([{ state: 'settled' }]);
  });

  it('puts its action on hold until the promised day, and takes it up again once it is back', async () => {
    const actionId = await hall.report();
    const id = await report({ actionId });
    expect((await hall.action(actionId)).life).toMatchObject({
      state: 'parked',
      reason: '2 号自助终端：吞卡',
      until: '2026-11-19',
    });
    await hall.store.call('corrective-actions.backInUse', { id, outcome: '修好' }, hall.clerk);
    expect((await hall.action(actionId)).life).toEqual({ state: 'open' });
  });
});
