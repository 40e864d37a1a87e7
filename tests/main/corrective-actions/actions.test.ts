import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { zonedTime } from '../../../shared/time/business-date.ts';
import { testStart } from '../open-test-store.ts';
import { type WatchedActions, day, hour, openWatchedActions } from './watched-actions.ts';

let hall: WatchedActions;
beforeEach(async () => {
  hall = await openWatchedActions();
});
afterEach(() => hall.store.close());

const fix = (actionId: number, done = '已换新座椅', caller = hall.clerk) =>
  hall.store.call('corrective-actions.fix', { actionId, done, photos: [] }, caller);
const close = (actionId: number, caller = hall.dutyManager) =>
  hall.store.call('corrective-actions.close', { actionId, told: 'finder', toldWords: null }, caller);
const sendBack = (actionId: number, reason = '角落还有灰') =>
  hall.store.call('corrective-actions.sendBack', { actionId, reason }, hall.dutyManager);
const midnightAfter = (date: string) => zonedTime(date, '00:00', 'Asia/Shanghai') + day;

describe('a corrective action', () => {
  it('goes from what was seen to closed, with the result, who looked and who was told when', async () => {
    const id = await hall.report();
    await hall.store.call('corrective-actions.start', { actionId: id }, hall.clerk);
    hall.pass(hour);
    await fix(id);
    expect((await hall.action(id)).life).toMatchObject({ state: 'fixed', done: '已换新座椅' });
    hall.pass(hour);
    await close(id);
    const closed = await hall.action(id);
    expect(closed.life).toEqual({
      state: 'closed',
      done: '已换新座椅',
      fixedBy: hall.clerk.person,
      fixedAt: testStart + hour,
      checkedBy: hall.dutyManager.person,
      told: 'finder',
      toldWords: null,
      closedAt: testStart + 2 * hour,
    });
    expect(closed.steps.map(({ body }) => body.kind)).toEqual(['opened', 'started', 'fixed', 'closed']);
    expect((await hall.board()).actions).toEqual([]);
  });

  it('is never checked by whoever fixed it, whatever their role', async () => {
    const id = await hall.report();
    await fix(id, '换好了', hall.dutyManager);
    const close = { actionId: id, told: 'finder', toldWords: null };
    const back = { actionId: id, reason: '还不行' };
    const refused = [
      await hall.store.refused('corrective-actions.close', close, hall.dutyManager),
      await hall.store.refused('corrective-actions.sendBack', back, hall.dutyManager),
    ];
    expect(refused.map(({ code }) => code)).toEqual([
      'corrective-actions.checker-is-fixer',
      'corrective-actions.checker-is-fixer',
    ]);
    await hall.store.call('corrective-actions.close', { ...close, told: 'finder' }, hall.manager);
  });

  it('is checked by those who answer for the hall only', async () => {
    const id = await hall.report();
    await fix(id);
    const close = { actionId: id, told: 'finder', toldWords: null };
    expect(await hall.store.refused('corrective-actions.close', close, hall.otherClerk)).toMatchObject({
      code: 'call.not-allowed',
    });
  });

  it('belongs to whoever takes it up where nobody owns it', async () => {
    const id = await hall.report();
    await hall.store.call('corrective-actions.start', { actionId: id }, hall.otherClerk);
    expect((await hall.action(id)).ownerId).toBe(hall.otherClerk.person);
  });

  it('goes back with a reason, and can be fixed once more', async () => {
    const id = await hall.report();
    await fix(id);
    await sendBack(id);
    expect((await hall.action(id)).life).toMatchObject({ state: 'returned', reason: '角落还有灰' });
    await fix(id, '重新擦净');
    await close(id);
    expect((await hall.action(id)).life).toMatchObject({ state: 'closed', done: '重新擦净' });
  });

  it('keeps no photo whose bytes nobody handed in', async () => {
    const id = await hall.report();
    const photos = [{ sha256: 'a'.repeat(64), capturedAt: null }];
    expect(
      await hall.store.refused('corrective-actions.fix', { actionId: id, done: '好了', photos }, hall.clerk),
    ).toMatchObject({ code: 'corrective-actions.unknown-photo' });
  });

  it('writes no words of people into its events', async () => {
    const id = await hall.report();
    await fix(id, '已换新座椅');
    await close(id);
    const bodies = hall.store.connection.db
      .read<[], { body: string }>(`SELECT body FROM event WHERE subject_kind = 'corrective-action'`)
      .all();
    expect(bodies).toHaveLength(3);
    expect(JSON.stringify(bodies)).not.toContain('座椅');
  });
});

describe('the deadline', () => {
  it('follows from the severity, in the hall’s time, by the hall’s own settings', async () => {
    const dueOf = async (severity: 'critical' | 'major' | 'minor') =>
      (await hall.action(await hall.report({ severity }))).dueAt;
    expect(await dueOf('critical')).toBe(testStart + 24 * hour);
    expect(await dueOf('major')).toBe(midnightAfter('2026-11-20'));
    expect(await dueOf('minor')).toBe(midnightAfter('2026-11-24'));
    const today = '2026-11-17';
    const key = 'corrective-actions.majorDays';
    await hall.store.call('store.changeSetting', { key, value: 1, effectiveFrom: today });
    expect(await dueOf('major')).toBe(midnightAfter('2026-11-18'));
  });

  it('that has passed is told to the manager, and days later to the region', async () => {
    const id = await hall.report({ severity: 'critical' });
    hall.pass(24 * hour - 1);
    expect(await hall.findings()).toEqual([]);
    hall.pass(1);
    expect(await hall.findings()).toMatchObject([{ state: 'open', severity: 'major', times: 1 }]);
    expect((await hall.action(id)).escalatedTo).toBe('manager');
    hall.pass(3 * day);
    expect(await hall.findings()).toMatchObject([{ state: 'open', severity: 'critical', times: 2 }]);
    expect((await hall.action(id)).escalatedTo).toBe('region');
  });

  it('is told once however often the host looks, and settles by itself once the action is closed', async () => {
    const id = await hall.report({ severity: 'critical' });
    hall.pass(25 * hour);
    hall.pass(hour);
    expect(await hall.findings()).toMatchObject([{ times: 1 }]);
    await fix(id);
    expect(await hall.findings()).toMatchObject([{ state: 'open' }]);
    await close(id);
    expect(await hall.findings()).toMatchObject([{ state: 'settled' }]);
  });

  it('that is moved on settles it too, until it has passed again', async () => {
    const id = await hall.report({ severity: 'critical' });
    hall.pass(25 * hour);
    const later = { actionId: id, ownerId: hall.clerk.person, lastDay: '2026-11-20' };
    await hall.store.call('corrective-actions.assign', later, hall.manager);
    expect(await hall.findings()).toMatchObject([{ state: 'settled' }]);
    hall.pass(3 * day);
    expect(await hall.findings()).toMatchObject([{ state: 'open', times: 2 }]);
  });
});

describe('an action on hold', () => {
  const park = (actionId: number, until = '2026-11-25') =>
    hall.store.call('corrective-actions.park', { actionId, reason: '等厂家配件', until }, hall.manager);

  it('is overdue to nobody, and comes back by itself on its day with a new deadline', async () => {
    const id = await hall.report({ severity: 'critical' });
    await park(id);
    hall.pass(7 * day);
    expect((await hall.action(id)).life).toMatchObject({ state: 'parked', until: '2026-11-25' });
    expect(await hall.findings()).toEqual([]);
    hall.pass(day);
    const back = await hall.action(id);
    expect(back.life).toEqual({ state: 'open' });
    expect(back.dueAt).toBe(hall.store.clock.now() + 24 * hour);
  });

  it('can be taken up before its day, and cannot be put on hold until today', async () => {
    const id = await hall.report();
    const today = { actionId: id, reason: '等', until: '2026-11-17' };
    expect(await hall.store.refused('corrective-actions.park', today, hall.manager)).toMatchObject({
      code: 'corrective-actions.day-is-over',
    });
    await park(id);
    await hall.store.call('corrective-actions.resume', { actionId: id }, hall.manager);
    expect((await hall.action(id)).life).toEqual({ state: 'open' });
  });
});
