import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ActionWanted } from '../../../shared/corrective-actions/action.ts';
import { openOrJoinAction } from '../../../main/corrective-actions/open-action.ts';
import { writeFinding } from '../../../db/findings/write-finding.ts';
import { commandContext } from '../../../main/call/call-context.ts';
import { type WatchedActions, day, hour, openWatchedActions } from './watched-actions.ts';

let hall: WatchedActions;
beforeEach(async () => {
  hall = await openWatchedActions();
});
afterEach(() => hall.store.close());

/** What a room does in its own transaction when an item fails. */
const fail = (asked: Partial<ActionWanted> = {}) => {
  const { connection, services, clock } = hall.store;
  const parts = { db: connection.db, services, caller: hall.dutyManager, now: clock.now() };
  return connection.atomically(() =>
    openOrJoinAction(commandContext(parts, []), {
      source: { kind: 'checklist-item', checkId: 1, itemCode: 'C03' },
      subjectKey: 'five-s:C03',
      title: { zh: '台面、键盘清洁' },
      area: { code: 'C', name: { zh: '业务受理区' } },
      severity: 'minor',
      repeated: false,
      beforePhotos: [],
      ownerId: hall.clerk.person,
      ...asked,
    }),
  );
};
const fix = (actionId: number) =>
  hall.store.call('corrective-actions.fix', { actionId, done: '擦净了', photos: [] }, hall.clerk);
const close = (actionId: number) =>
  hall.store.call('corrective-actions.close', { actionId, told: 'team', toldWords: null }, hall.dutyManager);

describe('the same item that fails again', () => {
  it('joins the action that is not closed yet, and is counted', async () => {
    const first = fail();
    hall.pass(day);
    expect(fail()).toEqual({ actionId: first.actionId, joined: true, repeats: 1 });
    expect(fail()).toMatchObject({ joined: true, repeats: 2 });
    expect(await hall.action(first.actionId)).toMatchObject({ repeats: 2, repeated: true });
  });

  it('weighs one grade more where its room calls it a repeat, and the earlier deadline holds', async () => {
    const { actionId } = fail();
    hall.pass(hour);
    fail({ repeated: true });
    const raised = await hall.action(actionId);
    expect(raised.severity).toBe('major');
    const before = raised.dueAt;
    hall.pass(day);
    fail();
    expect(await hall.action(actionId)).toMatchObject({ severity: 'major', dueAt: before });
  });

  it('goes back where it was waiting for its check, and stays on hold where it was', async () => {
    const { actionId } = fail();
    await fix(actionId);
    fail();
    expect((await hall.action(actionId)).life.state).toBe('returned');
    const park = { actionId, reason: '等配件', until: '2026-11-25' };
    await hall.store.call('corrective-actions.park', park, hall.manager);
    fail();
    expect((await hall.action(actionId)).life.state).toBe('parked');
  });

  it('opens a new one after it was closed, which refers to the former and is a repeat', async () => {
    const first = fail();
    await fix(first.actionId);
    await close(first.actionId);
    hall.pass(5 * day);
    const second = fail();
    expect(second).toMatchObject({ joined: false, repeats: 0 });
    expect(await hall.action(second.actionId)).toMatchObject({
      formerId: first.actionId,
      repeated: true,
      repeats: 0,
    });
  });

  it('is no repeat any more long after it was closed', async () => {
    const first = fail();
    await fix(first.actionId);
    await close(first.actionId);
    hall.pass(31 * day);
    const second = fail();
    expect(await hall.action(second.actionId)).toMatchObject({ formerId: first.actionId, repeated: false });
  });
});

describe('a finding of any room', () => {
  const openFrom = (findingId: number) =>
    hall.store.call('corrective-actions.openFromFinding', { findingId, ownerId: null }, hall.manager);

  it('becomes an action, joins it when asked again, and shows what came of it', async () => {
    await hall.report({ severity: 'critical' });
    hall.pass(25 * hour);
    const [finding] = await hall.findings();
    const { actionId, joined } = await openFrom(finding?.id ?? 0);
    expect(joined).toBe(false);
    expect(await hall.action(actionId)).toMatchObject({
      title: finding?.words,
      severity: 'major',
      source: { kind: 'finding', findingId: finding?.id },
    });
    expect(await openFrom(finding?.id ?? 0)).toEqual({ actionId, joined: true });
    const { actions } = await hall.store.call('corrective-actions.actionsOfFindings', {
      findingIds: [finding?.id ?? 0, 999],
    });
    expect(actions).toMatchObject([{ findingId: finding?.id, action: { id: actionId } }]);
  });

  it('that is praise becomes no action', async () => {
    const { connection, clock } = hall.store;
    writeFinding(connection.db, 1, {
      kind: 'five-s.well-kept',
      polarity: 'praise',
      severity: 'minor',
      subject: { kind: 'hall', id: 1 },
      source: { kind: 'hall', id: 1 },
      dedupeKey: 'well-kept',
      occurredAt: clock.now(),
      words: { zh: '休息区整洁', en: 'The waiting area is tidy' },
    });
    const span = { from: '2026-11-17', to: '2026-11-17' };
    const [praise] = (await hall.store.call('findings.list', span)).findings;
    expect(
      await hall.store.refused(
        'corrective-actions.openFromFinding',
        { findingId: praise?.id, ownerId: null },
        hall.manager,
      ),
    ).toMatchObject({ code: 'corrective-actions.finding-is-praise' });
  });

  it('that is not there becomes nothing', async () => {
    expect(
      await hall.store.refused(
        'corrective-actions.openFromFinding',
        { findingId: 4_711, ownerId: null },
        hall.manager,
      ),
    ).toMatchObject({ code: 'corrective-actions.unknown-finding' });
  });
});

describe('the headline rates', () => {
  it('are counted from the records, which are shown behind them', async () => {
    const late = fail({ subjectKey: 'five-s:A', severity: 'critical' }).actionId;
    const inTime = fail({ subjectKey: 'five-s:B', severity: 'critical' }).actionId;
    const returned = fail({ subjectKey: 'five-s:C', severity: 'critical', repeated: true }).actionId;
    await fix(inTime);
    await close(inTime);
    await fix(returned);
    const back = { actionId: returned, reason: '没擦干净' };
    await hall.store.call('corrective-actions.sendBack', back, hall.manager);
    hall.pass(25 * hour);
    await fix(returned);
    await close(returned);
    const { rates } = await hall.board();
    expect(rates).toEqual({
      'on-time': { hits: 1, n: 3 },
      'first-pass': { hits: 1, n: 2 },
      repeat: { hits: 0, n: 0 },
      'came-back': { hits: 1, n: 3 },
    });
    const behind = await hall.store.call('corrective-actions.behindRate', { rate: 'on-time', days: 30 });
    expect(behind.lines.map(({ action, hit }) => [action.id, hit])).toEqual([
      [returned, false],
      [inTime, true],
      [late, false],
    ]);
  });

  it('leave out what is not due yet, or on hold', async () => {
    fail({ severity: 'major' });
    const parked = fail({ subjectKey: 'five-s:B', severity: 'critical' }).actionId;
    const park = { actionId: parked, reason: '等配件', until: '2026-12-25' };
    await hall.store.call('corrective-actions.park', park, hall.manager);
    hall.pass(2 * day);
    expect((await hall.board()).rates).toMatchObject({
      'on-time': { hits: 0, n: 0 },
      'came-back': { hits: 0, n: 2 },
    });
  });
});
