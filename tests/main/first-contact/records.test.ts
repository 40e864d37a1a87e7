import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerOf, SentTo } from '../../../shared/api/contract.ts';
import type { Caller } from '../../../shared/call/caller.ts';
import type { PersonRole } from '../../../shared/staff/person.ts';
import { zonedTime } from '../../../shared/time/business-date.ts';
import { watchPromises } from '../../../main/first-contact/watch-promises.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';
import { openWatches } from '../../../main/jobs/watches.ts';

type Taken = AnswerOf<'first-contact.takeRecord'>['record'];

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore({ durability: 'off' });
});
afterEach(() => store.close());

function as(person: number, ...roles: PersonRole[]): Caller {
  return { door: 'lan', station: 1, person, roles };
}
const manager = as(1, 'store-manager');
const clerk = as(2, 'clerk');
const other = as(3, 'clerk', 'special-clerk');

async function take(input: Partial<SentTo<'first-contact.takeRecord'>> = {}, caller = clerk): Promise<Taken> {
  const asked = { kind: 'request', matter: '宽带移机一直没人联系', ...input } as const;
  const { record } = await store.call('first-contact.takeRecord', asked, caller);
  return record;
}

function later(milliseconds: number): void {
  store.clock.advanceTo(store.clock.now() + milliseconds);
}
const hour = 3_600_000;
const day = 24 * hour;

async function openFindings(): Promise<string[]> {
  const { findings } = await store.call('findings.list', {
    from: '2026-01-01',
    to: '2027-12-31',
    state: 'open',
  });
  return findings.map(({ kind }) => kind).sort();
}

/** The host looks at the promises, as it does every few seconds. */
function watched(): void {
  const { connection, clock, services } = store;
  openWatches({
    connection,
    clock,
    services,
    watches: [watchPromises],
    onChanged: () => undefined,
    onFault: (_name, error) => {
      throw error;
    },
  }).look();
}

describe('a question asked of anybody in the hall', () => {
  it('belongs to who was asked first, with a promise by its kind', async () => {
    const record = await take();
    expect(record).toMatchObject({ ownerId: 2, recordedBy: 2, life: { state: 'handling' }, mayTell: true });
    expect(record.promisedAt).toBe(zonedTime('2026-11-19', '17:30', 'Asia/Shanghai'));
    const forAnother = await take({ ownerId: 3 });
    expect(forAnother).toMatchObject({ ownerId: 3, recordedBy: 2, mayTell: false });
  });

  it('is handed on, answered late, told by its owner only, and closed with a result', async () => {
    const department = await store.call(
      'first-contact.addDepartment',
      {
        name: { zh: '装维中心' },
        aRole: { name: '赵工', phone: '0632-8000001' },
        bRole: null,
        matters: ['宽带移机'],
        answersWithin: 2,
      },
      manager,
    );
    const { record, departments } = await store.call(
      'first-contact.takeRecord',
      {
        kind: 'request',
        matter: '宽带移机一直没人联系',
        customer: { callName: '王女士', phone: '13812345678' },
      },
      clerk,
    );
    expect(departments).toEqual([department]);
    const recordId = record.id;
    const handed = await store.call('first-contact.handOn', { recordId, departmentId: department.id }, clerk);
    expect(handed.life).toMatchObject({
      state: 'handed',
      dueAt: zonedTime('2026-11-19', '17:30', 'Asia/Shanghai'),
    });

    later(3 * day);
    watched();
    expect(await openFindings()).toEqual(['first-contact.answer-overdue', 'first-contact.promise-overdue']);
    await store.call('first-contact.chase', { recordId, words: '再催装维' }, clerk);
    await store.call('first-contact.noteAnswer', { recordId, words: '明天上门' }, clerk);
    await store.call('first-contact.settle', { recordId, result: '21 日已移机' }, other);
    expect(await openFindings()).toEqual(['first-contact.promise-overdue']);

    const told = { recordId, how: 'phone', satisfied: 'satisfied' } as const;
    expect((await store.refused('first-contact.tell', told, other)).code).toBe('first-contact.not-yours');
    const closed = await store.call('first-contact.tell', told, clerk);
    expect(closed.life).toMatchObject({ state: 'closed', toldBy: 2, how: 'phone', result: '21 日已移机' });
    expect(await openFindings()).toEqual([]);
    expect(closed.steps.map(({ body }) => body.kind)).toEqual([
      'opened',
      'handed',
      'chased',
      'answered',
      'settled',
      'told',
    ]);

    const figures = await store.call(
      'first-contact.figures',
      { from: '2026-11-17', to: '2026-11-17' },
      manager,
    );
    expect(figures).toMatchObject({
      rates: { settled: { done: 0, of: 1 }, told: { done: 1, of: 1 }, inTime: { done: 0, of: 0 } },
    });
    expect(figures.departments).toMatchObject([{ departmentId: department.id, inTime: { done: 0, of: 1 } }]);
  });

  it('is told by the recorded substitute on the owner’s day off', async () => {
    const { id: recordId } = await take();
    await store.call('first-contact.settle', { recordId, result: '已办好' }, clerk);
    const shifts = await store.call('staff.shifts', {});
    const off = shifts.find(({ kind }) => kind !== 'work')?.id ?? 0;
    const place = { personId: 2, date: '2026-11-17' };
    await store.call('staff.planShift', { places: [place], shiftId: off });
    const told = { recordId, how: 'in-person', satisfied: 'not-asked' } as const;
    expect((await store.refused('first-contact.tell', told, other)).code).toBe('first-contact.not-yours');
    await store.call('staff.nameSubstitute', { ...place, substituteId: 3 });
    const { total } = await store.call('first-contact.records', { list: 'mine' }, other);
    expect(total).toBe(1);
    expect((await store.call('first-contact.tell', told, other)).life).toMatchObject({ toldBy: 3 });
  });

  it('passes to another owner only from above and with a reason', async () => {
    const { id: recordId } = await take();
    await store.call('first-contact.settle', { recordId, result: '已办好' }, clerk);
    const given = { recordId, ownerId: 3, reason: '休产假' };
    expect((await store.refused('first-contact.substitute', given, clerk)).code).toBe('call.not-allowed');
    const passed = await store.call('first-contact.substitute', given, manager);
    expect(passed.ownerId).toBe(3);
    const told = { recordId, how: 'in-person', satisfied: 'not-asked' } as const;
    expect((await store.refused('first-contact.tell', told, clerk)).code).toBe('first-contact.not-yours');
    expect((await store.call('first-contact.tell', told, other)).life.state).toBe('closed');
  });

  it('shows a customer’s number masked, and whole only to who keeps the promise or is in charge', async () => {
    const { id: recordId, phone } = await take({ customer: { callName: '王女士', phone: '13812345678' } });
    expect(phone).toBe('138****5678');
    expect((await store.refused('first-contact.showPhone', { recordId }, other)).code).toBe(
      'first-contact.not-yours',
    );
    for (const caller of [clerk, manager]) {
      expect(await store.call('first-contact.showPhone', { recordId }, caller)).toEqual({
        phone: '13812345678',
      });
    }
    const kept = store.connection.db.read<[], { body: string }>('SELECT body FROM event').all();
    expect(kept.map(({ body }) => body).join(' ')).not.toMatch(/13812345678|王女士|宽带移机/);
  });

  it('comes back when the customer does', async () => {
    const { id: recordId } = await take();
    expect((await store.refused('first-contact.reopen', { recordId, reason: '没办好' }, clerk)).code).toBe(
      'first-contact.not-closed',
    );
    await store.call('first-contact.settle', { recordId, result: '已办好' }, clerk);
    await store.call('first-contact.tell', { recordId, how: 'phone', satisfied: 'not-satisfied' }, clerk);
    const again = await store.call('first-contact.reopen', { recordId, reason: '没办好' }, clerk);
    expect(again.life.state).toBe('handling');
    const { records } = await store.call('first-contact.records', { list: 'mine' }, clerk);
    expect(records.map(({ id }) => id)).toEqual([recordId]);
  });
});

describe('a complaint', () => {
  const phone = '13900001111';
  const complain = (level: 'L1' | 'L2' = 'L1', bypassRisk = false) =>
    take({
      kind: 'complaint',
      matter: '流量超套没有提醒',
      customer: { callName: '李先生', phone },
      complaint: { category: 'C1', level, bypassRisk },
    });

  it('has the limits of its level, and a risk of going above the hall is told at once', async () => {
    const start = store.clock.now();
    const { complaint, promisedAt, id: recordId } = await complain('L2', true);
    expect(complaint).toMatchObject({ contactBy: start + 2 * hour, resultBy: start + 72 * hour });
    expect(promisedAt).toBe(start + 72 * hour);
    expect(await openFindings()).toEqual(['first-contact.bypass-risk']);
    const calmed = await store.call(
      'first-contact.grade',
      { recordId, category: 'C1', level: 'L1', bypassRisk: false },
      clerk,
    );
    expect(calmed.complaint).toMatchObject({ contactBy: start + 24 * hour });
    expect(await openFindings()).toEqual([]);
  });

  it('is missed when nobody answers, and warned of on its way to the red line', async () => {
    const { id: recordId } = await complain();
    later(25 * hour);
    watched();
    expect(await openFindings()).toEqual(['first-contact.contact-overdue']);
    await store.call('first-contact.contactCustomer', { recordId }, clerk);
    expect(await openFindings()).toEqual([]);
    later(6 * day);
    watched();
    expect(await openFindings()).toEqual(['first-contact.promise-overdue', 'first-contact.red-line']);
    later(9 * day);
    watched();
    const { findings } = await store.call('findings.list', {
      from: '2026-01-01',
      to: '2027-12-31',
      kinds: ['first-contact.red-line'],
    });
    expect(findings).toMatchObject([{ severity: 'critical', times: 2 }]);
  });

  it('again from the same number about the same is a repeat', async () => {
    const first = await complain();
    later(20 * day);
    const second = await complain();
    expect(second.complaint?.repeatOf).toBe(first.id);
    later(31 * day);
    const third = await take({ kind: 'complaint', customer: { callName: null, phone } });
    expect(third.complaint?.repeatOf).toBeNull();
  });

  it('is judged by the store manager, and followed up once it is closed', async () => {
    const { id: recordId } = await complain();
    const judged = { recordId, responsibility: 'at-fault', reason: '提醒短信没有发' } as const;
    expect((await store.refused('first-contact.judge', judged, clerk)).code).toBe('call.not-allowed');
    expect((await store.call('first-contact.judge', judged, manager)).complaint?.responsibility).toBe(
      'at-fault',
    );
    const asked = { recordId, satisfied: true };
    expect((await store.refused('first-contact.followUp', asked, clerk)).code).toBe(
      'first-contact.not-closed',
    );
    await store.call('first-contact.settle', { recordId, result: '已退费' }, clerk);
    await store.call('first-contact.tell', { recordId, how: 'phone', satisfied: 'satisfied' }, clerk);
    const { complaint } = await store.call('first-contact.followUp', asked, clerk);
    expect(complaint?.followedUp).toEqual({ at: store.clock.now(), satisfied: true });
  });
});
