import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerOf } from '../../../shared/api/contract.ts';
import type { Caller } from '../../../shared/call/caller.ts';
import type { PersonRole } from '../../../shared/staff/person.ts';
import { zonedTime } from '../../../shared/time/business-date.ts';
import { eventsAfter } from '../../../db/events/events.ts';
import { openWatches } from '../../../main/jobs/watches.ts';
import { watchCases } from '../../../main/special-service/watch-cases.ts';
import { type TestStore, atTheDesk, openTestStore } from '../open-test-store.ts';

type Case = AnswerOf<'special-service.case'>;

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore({ durability: 'off' });
  const duty = { id: 4, staffNumber: '8013', name: '陈静', roles: ['duty-manager' as const] };
  await store.call('staff.changePerson', duty, atTheDesk);
});
afterEach(() => store.close());

function as(person: number, ...roles: PersonRole[]): Caller {
  return { door: 'lan', station: 1, person, roles };
}
const manager = as(1, 'store-manager');
const clerk = as(2, 'clerk', 'special-clerk');
const desk = as(3, 'special-clerk');
const duty = as(4, 'duty-manager');
const day = 86_400_000;
const today = '2026-11-17';

async function entryOf(code: string) {
  const entry = (await store.call('special-service.catalogue', {}, desk)).find((one) => one.code === code);
  if (!entry) throw new Error(`There is no ${code}.`);
  return entry;
}

async function open(code: string, ticketId?: number): Promise<Case> {
  const entryId = (await entryOf(code)).id;
  return store.call(
    'special-service.openCase',
    ticketId === undefined ? { entryId } : { entryId, ticketId },
    desk,
  );
}

/** With all papers, and the work done. */
async function ready({ id: caseId, body }: Case): Promise<Case> {
  const received = body.materials.map((_, place) => place);
  await store.call('special-service.receive', { caseId, received }, desk);
  const done = body.work.map((_, place) => place);
  return store.call('special-service.work', { caseId, done }, desk);
}

async function submitted(code: string): Promise<Case> {
  const { id: caseId } = await ready(await open(code));
  return store.call('special-service.submit', { caseId }, desk);
}

async function refusal(...call: Parameters<TestStore['refused']>): Promise<string> {
  return (await store.refused(...call)).code;
}

/** Plans somebody's day, with who stands in for them where they are off. */
async function plan(personId: number, code: 'D' | 'R', substituteId: number | null = null): Promise<void> {
  const shifts = await store.call('staff.shifts', {}, atTheDesk);
  const shiftId = shifts.find((shift) => shift.code === code)?.id ?? 0;
  await store.call('staff.planShift', { places: [{ personId, date: today }], shiftId }, atTheDesk);
  if (substituteId === null) return;
  await store.call('staff.nameSubstitute', { personId, date: today, substituteId }, atTheDesk);
}

describe('A and B roles', () => {
  it('the roster’s substitute decides for the store manager on leave, on record, and takes no second step', async () => {
    await plan(1, 'R', 4);
    const { id: caseId, seen } = await submitted('SP10');
    expect(await refusal('special-service.approve', { caseId, seen }, clerk)).toBe(
      'special-service.wrong-role',
    );
    expect((await store.call('special-service.cases', { list: 'for-me' }, duty)).total).toBe(1);
    const after = await store.call('special-service.approve', { caseId, seen }, duty);
    expect(after.steps.at(-1)?.body).toMatchObject({ kind: 'approved', standsIn: true, standsInFor: 1 });
    expect(await refusal('special-service.work', { caseId, done: [] }, duty)).toBe(
      'special-service.same-person',
    );
  });

  it('the store manager does not decide for a duty manager who is at work', async () => {
    await plan(4, 'D');
    store.clock.advanceTo(zonedTime(today, '10:00', 'Asia/Shanghai'));
    const { id: caseId, seen } = await submitted('SP04');
    expect(await refusal('special-service.approve', { caseId, seen }, manager)).toBe(
      'special-service.a-role-here',
    );
    expect((await store.call('special-service.case', { caseId }, manager)).forMe).toBe(false);
    expect((await store.call('special-service.case', { caseId }, duty)).forMe).toBe(true);
  });

  it('a case that was sent back is decided again at the same level by the same person, and at no other', async () => {
    const { id: caseId, seen } = await submitted('SP01');
    const approved = await store.call('special-service.approve', { caseId, seen }, duty);
    const back = { caseId, seen: approved.seen, reason: '证件看不清' };
    await store.call('special-service.sendBack', back, manager);
    const again = await store.call('special-service.submit', { caseId }, desk);
    const twice = await store.call('special-service.approve', { caseId, seen: again.seen }, duty);
    expect(twice.waitsFor?.by).toBe('store-manager');
    const done = await store.call('special-service.approve', { caseId, seen: twice.seen }, manager);
    expect(done.life.state).toBe('approved');
    expect(await refusal('special-service.settle', { caseId, result: '已制卡' }, duty)).toBe(
      'special-service.same-person',
    );
  });
});

describe('a promise', () => {
  it('names its moment before it is given, is late with a finding that says enough, and is moved only with notice', async () => {
    const { id: caseId, seen } = await submitted('SP04');
    const approved = await store.call('special-service.approve', { caseId, seen }, duty);
    const dueAt = zonedTime('2026-11-18', '17:30', 'Asia/Shanghai');
    expect(approved.proposedDue).toEqual({ at: dueAt, sure: true });
    await store.call('special-service.promise', { caseId }, desk);
    store.clock.advanceTo(dueAt + 1);
    look();
    const [found] = await openFindings();
    expect(found?.words.zh).toMatch(/合并帐户.*2026-11-18.*8012/);
    expect(found?.subject).toEqual({ kind: 'special-case', id: caseId });
    const told = eventsAfter(store.connection.db, 0, 10_000).filter(({ kind }) => kind === 'finding.told');
    expect(told.map(({ subjectId, body }) => [subjectId, body])).toEqual([
      [caseId, expect.objectContaining({ kind: 'special-service.case-overdue', severity: 'major' })],
    ]);

    const later = { caseId, dueAt: dueAt + 2 * day };
    expect(await refusal('special-service.promise', later, desk)).toBe('special-service.delay-untold');
    const moved = await store.call(
      'special-service.promise',
      { ...later, reason: '账务系统月结', how: 'phone' },
      desk,
    );
    expect(moved.life).toMatchObject({ state: 'back-office', dueAt: dueAt + 2 * day });
    look();
    expect(await openFindings()).toEqual([]);
    expect((await store.call('special-service.cases', { list: 'due-soon' }, desk)).total).toBe(0);
  });

  it('says that it is not sure where a year on the way has no holidays entered', async () => {
    store.clock.advanceTo(zonedTime('2026-12-30', '10:00', 'Asia/Shanghai'));
    const { proposedDue } = await submitted('SP10');
    expect(proposedDue).toMatchObject({ sure: false });
  });

  it('that is for today stands before what was opened today', async () => {
    const { id: early, seen } = await submitted('SP04');
    await store.call('special-service.approve', { caseId: early, seen }, duty);
    await store.call('special-service.promise', { caseId: early }, desk);
    store.clock.advanceTo(store.clock.now() + day);
    const { id: late } = await open('SP03');
    const { cases, counts } = await store.call('special-service.cases', { list: 'today' }, desk);
    expect(cases.map(({ id }) => id)).toEqual([early, late]);
    expect(counts).toEqual({ 'for-me': 0, 'due-soon': 1, overdue: 0, 'to-tell': 0, open: 2 });
  });
});

describe('a case that nobody goes on with', () => {
  it('becomes a finding after some days, and is settled by the next step', async () => {
    const { id: caseId } = await open('SP03');
    look();
    expect(await openFindings()).toEqual([]);
    store.clock.advanceTo(store.clock.now() + 4 * day);
    look();
    expect((await openFindings()).map(({ kind }) => kind)).toEqual(['special-service.case-left']);
    await store.call('special-service.withdraw', { caseId, reason: '客户不办了' }, desk);
    look();
    expect(await openFindings()).toEqual([]);
  });
});

describe('a visit by appointment', () => {
  it('goes on only with a time and enough people, changes for a reason, and is missed when its day is over', async () => {
    const { id: caseId } = await ready(await open('SP11'));
    expect(await refusal('special-service.submit', { caseId }, desk)).toBe(
      'special-service.appointment-missing',
    );
    const appointedAt = zonedTime('2026-11-18', '10:00', 'Asia/Shanghai');
    const alone = { caseId, appointedAt, visitorIds: [3, 3] };
    expect(await refusal('special-service.appoint', alone, desk)).toBe('special-service.too-few-visitors');
    const agreed = { caseId, appointedAt, visitorIds: [2, 3] };
    expect(await store.call('special-service.appoint', agreed, desk)).toMatchObject({
      appointedAt,
      visitorIds: [2, 3],
    });
    expect(await refusal('special-service.appoint', agreed, desk)).toBe('special-service.reason-missing');
    const { seen } = await store.call('special-service.submit', { caseId }, desk);
    await store.call('special-service.approve', { caseId, seen }, duty);
    store.clock.advanceTo(appointedAt + day);
    look();
    expect((await openFindings()).map(({ kind }) => kind)).toEqual(['special-service.appointment-missed']);
    const anew = { ...agreed, appointedAt: appointedAt + 3 * day, reason: '客户临时外出' };
    await store.call('special-service.appoint', anew, desk);
    look();
    expect(await openFindings()).toEqual([]);
  });

  it('is not for a business that is done at the counter', async () => {
    const { id: caseId } = await open('SP03');
    const appointedAt = store.clock.now() + day;
    expect(await refusal('special-service.appoint', { caseId, appointedAt, visitorIds: [2, 3] }, desk)).toBe(
      'special-service.no-appointment',
    );
  });
});

describe('a ticket', () => {
  it('leads to its case, which names it', async () => {
    const types = await store.call('store.businessTypes', {}, atTheDesk);
    const special = types.find(({ code }) => code === 'B28')?.id ?? 0;
    const { ticket } = await store.call('queue.issueTicket', { businessTypeId: special }, atTheDesk);
    expect(await store.call('special-service.ofTicket', { ticketId: ticket.id }, desk)).toEqual([]);
    const { id } = await open('SP03', ticket.id);
    const [line] = await store.call('special-service.ofTicket', { ticketId: ticket.id }, desk);
    expect(line).toMatchObject({ id, ticketNumber: 'S001' });
  });
});

async function openFindings() {
  const span = { from: '2026-01-01', to: '2027-12-31', state: 'open' } as const;
  const { findings } = await store.call('findings.list', span, atTheDesk);
  return findings.filter(({ kind }) => kind.startsWith('special-service.'));
}

/** The host looks at the cases, as it does every few seconds. */
function look(): void {
  const { connection, clock, services } = store;
  openWatches({
    connection,
    clock,
    services,
    watches: [watchCases],
    onChanged: () => undefined,
    onFault: (_name, error) => {
      throw error;
    },
  }).look();
}
