import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerOf } from '../../../shared/api/contract.ts';
import type { Caller } from '../../../shared/call/caller.ts';
import type { PersonRole } from '../../../shared/staff/person.ts';
import { zonedTime } from '../../../shared/time/business-date.ts';
import { openWatches } from '../../../main/jobs/watches.ts';
import { watchCases } from '../../../main/special-service/watch-cases.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';

type Case = AnswerOf<'special-service.case'>;

let store: TestStore;
let deskPin: string;
beforeEach(async () => {
  store = await openTestStore({ durability: 'off' });
  deskPin = (await store.call('staff.resetPin', { personId: 3, reason: '测试' }, manager)).firstPin;
});
afterEach(() => store.close());

function as(person: number, ...roles: PersonRole[]): Caller {
  return { door: 'lan', station: 1, person, roles };
}
const manager = as(1, 'store-manager');
const desk = as(3, 'special-clerk');
const duty = as(4, 'duty-manager');
const managerPin = '258014';

async function entryId(code: string): Promise<number> {
  const catalogue = await store.call('special-service.catalogue', {}, desk);
  return catalogue.find((entry) => entry.code === code)?.id ?? 0;
}

async function open(code: string, amount?: number): Promise<Case> {
  const customer = { callName: '孙先生', phone: '13812345688', idLast4: '123X' };
  const input = { entryId: await entryId(code), customer };
  return store.call('special-service.openCase', amount === undefined ? input : { ...input, amount }, desk);
}

async function withAllPapers({ id: caseId, body }: Case): Promise<Case> {
  return store.call(
    'special-service.receive',
    { caseId, received: body.materials.map((_, place) => place) },
    desk,
  );
}

async function refusal(...call: Parameters<TestStore['refused']>): Promise<string> {
  return (await store.refused(...call)).code;
}

/** Opened with all papers, the work done, and submitted. */
async function submitted(code: string, amount?: number): Promise<Case> {
  const opened = await withAllPapers(await open(code, amount));
  const done = opened.body.work.map((_, place) => place);
  await store.call('special-service.work', { caseId: opened.id, done }, desk);
  return store.call('special-service.submit', { caseId: opened.id }, desk);
}

const outside = { system: '稽核系统', number: 'JH-2026-118', decidedBy: '高工', decidedAt: 1 };

describe('a case at the special-service counter', () => {
  it('is refunded with two approvals in the hall and two outside, nobody taking two steps', async () => {
    const opened = await open('SP05', 12_000);
    expect(opened).toMatchObject({ phone: '138****5688', amount: 12_000, life: { state: 'collecting' } });
    const caseId = opened.id;
    expect(await refusal('special-service.submit', { caseId }, desk)).toBe(
      'special-service.materials-missing',
    );

    let one = await submittedFrom(opened);
    expect(one.chain.map(({ by }) => by)).toEqual(['outside', 'duty-manager', 'store-manager', 'outside']);
    const both = as(3, 'special-clerk', 'duty-manager');
    const entered = { caseId, seen: one.seen, ...outside };
    expect(await refusal('special-service.enterOutside', entered, desk)).toBe('special-service.pin-needed');
    one = await store.call('special-service.enterOutside', { ...entered, pin: deskPin }, desk);
    expect(await refusal('special-service.approve', { caseId, seen: one.seen }, both)).toBe(
      'special-service.same-person',
    );
    expect(await refusal('special-service.approve', { caseId, seen: one.seen - 1 }, duty)).toBe(
      'special-service.case-changed',
    );
    expect(await refusal('special-service.approve', { caseId, seen: one.seen }, duty)).toBe(
      'special-service.pin-needed',
    );
    one = await store.call('special-service.approve', { caseId, seen: one.seen, pin: managerPin }, manager);
    expect(one.steps.at(-1)?.body).toMatchObject({ kind: 'approved', standsIn: true });
    expect(one.waitsFor?.by).toBe('store-manager');
    expect(
      await refusal('special-service.approve', { caseId, seen: one.seen, pin: managerPin }, manager),
    ).toBe('special-service.same-person');
  });

  async function submittedFrom(opened: Case): Promise<Case> {
    await withAllPapers(opened);
    const done = opened.body.work.map((_, place) => place);
    await store.call('special-service.work', { caseId: opened.id, done }, desk);
    return store.call('special-service.submit', { caseId: opened.id }, desk);
  }

  it('asks the PIN of whoever lets money move, and counts wrong ones', async () => {
    const { id: caseId, seen: before } = await submitted('SP05', 100);
    const { seen } = await store.call(
      'special-service.enterOutside',
      { caseId, seen: before, pin: deskPin, ...outside },
      desk,
    );
    const wrong = await store.refused('special-service.approve', { caseId, seen, pin: '000001' }, manager);
    expect(wrong.code).toBe('staff.pin-wrong');
    expect((await store.call('special-service.case', { caseId }, desk)).waitsFor?.by).toBe('duty-manager');
  });

  it('is done at the counter where nobody must approve, and told before it closes', async () => {
    const { id: caseId, life } = await submitted('SP03');
    expect(life.state).toBe('approved');
    const told = { caseId, how: 'in-person' } as const;
    expect(await refusal('special-service.tell', told, desk)).toBe('special-service.no-result-yet');
    await store.call('special-service.settle', { caseId, result: '保号至 2027-05-17' }, desk);
    const closed = await store.call('special-service.tell', told, desk);
    expect(closed.life).toMatchObject({ state: 'closed', toldBy: 3, refused: false });
    expect(await refusal('special-service.withdraw', { caseId, reason: '不办了' }, desk)).toBe(
      'special-service.case-closed',
    );
  });

  it('is promised in working days, late, and passed on to the customer', async () => {
    const { id: caseId, seen } = await submitted('SP04');
    await store.call('special-service.approve', { caseId, seen }, duty);
    const promised = await store.call('special-service.promise', { caseId }, desk);
    expect(promised.life).toMatchObject({ dueAt: zonedTime('2026-11-18', '17:30', 'Asia/Shanghai') });
    store.clock.advanceTo(store.clock.now() + 3 * 86_400_000);
    look();
    expect(await openFindings()).toEqual(['special-service.case-overdue']);
    expect((await store.call('special-service.cases', { list: 'overdue' }, desk)).total).toBe(1);
    await store.call('special-service.settle', { caseId, result: '已合户' }, desk);
    look();
    expect(await openFindings()).toEqual([]);
    expect((await store.call('special-service.cases', { list: 'to-tell' }, desk)).total).toBe(1);
  });

  it('is refused with a reason that the customer is told', async () => {
    const { id: caseId, seen } = await submitted('SP07');
    await store.call('special-service.refuse', { caseId, seen, reason: '机主没有接通电话' }, duty);
    const closed = await store.call('special-service.tell', { caseId, how: 'in-person' }, desk);
    expect(closed.life).toMatchObject({ state: 'closed', refused: true, result: '机主没有接通电话' });
  });

  it('keeps the version of the catalogue with which it was opened', async () => {
    const { id: caseId, body } = await open('SP03');
    const changedBody = { ...body, name: { zh: '停机保号(新)' }, materials: [] };
    await store.call(
      'special-service.changeEntry',
      { entryId: await entryId('SP03'), version: 1, body: changedBody },
      manager,
    );
    expect((await store.call('special-service.case', { caseId }, desk)).body).toEqual(body);
    expect((await open('SP03')).body.name.zh).toBe('停机保号(新)');
  });

  it('is not opened for a kind that is off, nor for money without an amount', async () => {
    expect(await refusal('special-service.openCase', { entryId: await entryId('SP08') }, desk)).toBe(
      'special-service.entry-off',
    );
    expect(await refusal('special-service.openCase', { entryId: await entryId('SP05') }, desk)).toBe(
      'special-service.amount-missing',
    );
  });

  it('passes to another handler only who has not decided in it', async () => {
    const { id: caseId, seen } = await submitted('SP04');
    await store.call('special-service.approve', { caseId, seen }, duty);
    const given = { caseId, reason: '换班' };
    expect(await refusal('special-service.substitute', { ...given, handlerId: 4 }, desk)).toBe(
      'special-service.same-person',
    );
    expect((await store.call('special-service.substitute', { ...given, handlerId: 2 }, desk)).handlerId).toBe(
      2,
    );
  });

  it('leaves nothing about the customer in the events', async () => {
    await submitted('SP05', 500);
    const events = store.connection.db.read<[], { body: string }>('SELECT body FROM event').all();
    expect(events.map(({ body }) => body).join(' ')).not.toMatch(/13812345688|孙先生|123X/);
  });
});

describe('a missing-papers slip', () => {
  it('names what is missing and brings the customer back by its code for three days', async () => {
    const { id: caseId } = await open('SP07');
    const notice = await store.call(
      'special-service.issueNotice',
      { entryId: await entryId('SP07'), caseId, missing: [1, 2] },
      desk,
    );
    expect(notice).toMatchObject({ validUntil: '2026-11-20', missing: [1, 2] });
    const shown = await store.call('special-service.notice', { code: notice.code.toLowerCase() }, desk);
    expect(shown.notice.id).toBe(notice.id);
    expect(shown.entry.materials[2]?.name.zh).toBe('补卡委托书');
    expect(await refusal('special-service.notice', { code: 'ZZZZZZ' }, desk)).toBe(
      'special-service.code-unknown',
    );
    store.clock.advanceTo(store.clock.now() + 4 * 86_400_000);
    expect(await refusal('special-service.notice', { code: notice.code }, desk)).toBe(
      'special-service.code-expired',
    );
  });
});

async function openFindings(): Promise<string[]> {
  const span = { from: '2026-01-01', to: '2027-12-31', state: 'open' } as const;
  const { findings } = await store.call('findings.list', span);
  return findings.map(({ kind }) => kind).sort();
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
