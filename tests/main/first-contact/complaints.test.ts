import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerOf, SentTo } from '../../../shared/api/contract.ts';
import type { Caller } from '../../../shared/call/caller.ts';
import type { PersonRole } from '../../../shared/staff/person.ts';
import { watchPromises } from '../../../main/first-contact/watch-promises.ts';
import { openWatches } from '../../../main/jobs/watches.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore({ durability: 'off' });
});
afterEach(() => store.close());

function as(person: number, ...roles: PersonRole[]): Caller {
  return { door: 'lan', station: 1, person, roles };
}
const manager = as(1, 'store-manager');
const duty = as(3, 'duty-manager');
const clerk = as(2, 'clerk');
const hour = 3_600_000;
const day = 24 * hour;

type Record = AnswerOf<'first-contact.takeRecord'>['record'];

async function take(input: Partial<SentTo<'first-contact.takeRecord'>> = {}): Promise<Record> {
  const asked = { kind: 'complaint', matter: '流量超套没有提醒', ...input } as const;
  return (await store.call('first-contact.takeRecord', asked, clerk)).record;
}

async function close(recordId: number): Promise<void> {
  await store.call('first-contact.settle', { recordId, result: '已退费' }, clerk);
  await store.call('first-contact.tell', { recordId, how: 'phone', satisfied: 'satisfied' }, clerk);
}

async function openFindings(): Promise<string[]> {
  const asked = { from: '2026-01-01', to: '2027-12-31', state: 'open' } as const;
  return (await store.call('findings.list', asked)).findings.map(({ kind }) => kind).sort();
}

function later(milliseconds: number): void {
  store.clock.advanceTo(store.clock.now() + milliseconds);
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

describe('a complaint that may go above the hall', () => {
  const risk = { category: 'C1', level: 'L1', bypassRisk: true } as const;

  it('is before the duty manager in the moment it is written down, until they take it up', async () => {
    const { id: recordId } = await take({ complaint: risk });
    expect(store.news.at(-1)).toContain('first-contact');
    expect((await store.refused('first-contact.toAttend', {}, clerk)).code).toBe('call.not-allowed');
    const { records } = await store.call('first-contact.toAttend', {}, duty);
    expect(records).toMatchObject([{ recordId, why: 'risk', ownerId: 2 }]);
    expect((await store.refused('first-contact.attend', { recordId }, clerk)).code).toBe('call.not-allowed');
    await store.call('first-contact.attend', { recordId }, duty);
    expect((await store.call('first-contact.toAttend', {}, duty)).records).toEqual([]);
    const again = await store.refused('first-contact.attend', { recordId }, duty);
    expect(again.code).toBe('first-contact.nothing-to-attend');
  });

  it('has the first contact of L2, and what it was promised never outlasts the limit of a new level', async () => {
    const start = store.clock.now();
    const { complaint, promisedAt, id: recordId } = await take({ complaint: risk });
    expect(complaint).toMatchObject({ contactBy: start + 2 * hour, resultBy: start + 48 * hour });
    expect(promisedAt).toBe(start + 48 * hour);
    const grave = { recordId, category: 'C1', level: 'L4', bypassRisk: true } as const;
    expect((await store.call('first-contact.grade', grave, clerk)).promisedAt).toBe(start + 24 * hour);
  });

  it('climbs from rung to rung: what was escalated to the manager is not the duty manager’s any more', async () => {
    const { id: recordId } = await take({ kind: 'request' });
    await store.call('first-contact.escalate', { recordId, to: 'duty-manager' }, clerk);
    expect((await store.call('first-contact.toAttend', {}, duty)).records).toMatchObject([
      { why: 'escalated' },
    ]);
    await store.call('first-contact.attend', { recordId }, duty);
    const up = await store.call('first-contact.escalate', { recordId, to: 'manager' }, duty);
    expect(up.escalatedTo).toBe('manager');
    expect((await store.call('first-contact.toAttend', {}, duty)).records).toEqual([]);
    expect((await store.call('first-contact.toAttend', {}, manager)).records).toMatchObject([{ recordId }]);
    const { records } = await store.call('first-contact.records', { list: 'escalated' }, clerk);
    expect(records.map(({ id }) => id)).toEqual([recordId]);
  });
});

describe('a complaint', () => {
  it('is answered within 15 days whatever is agreed, and told when a later promise breaks its limit', async () => {
    const { id: recordId, openedAt } = await take();
    const reason = '客户同意';
    const beyond = { recordId, promisedAt: openedAt + 15 * day + 1, reason };
    expect((await store.refused('first-contact.promiseAnew', beyond, clerk)).code).toBe(
      'first-contact.beyond-red-line',
    );
    await store.call('first-contact.contactCustomer', { recordId }, clerk);
    await store.call(
      'first-contact.promiseAnew',
      { recordId, promisedAt: openedAt + 6 * day, reason },
      clerk,
    );
    later(3 * day);
    expect(await openFindings()).toEqual(['first-contact.result-overdue']);
  });

  it('is called again within three days after it was closed, or that is a finding', async () => {
    const { id: recordId } = await take();
    await close(recordId);
    const { records } = await store.call('first-contact.records', { list: 'follow-up' }, clerk);
    expect(records).toMatchObject([{ id: recordId, followUpBy: store.clock.now() + 3 * day }]);
    later(3 * day + 1);
    expect(await openFindings()).toEqual(['first-contact.follow-up-overdue']);
    await store.call('first-contact.followUp', { recordId, satisfied: true }, clerk);
    expect(await openFindings()).toEqual([]);
    expect((await store.call('first-contact.records', { list: 'follow-up' }, clerk)).total).toBe(0);
  });

  it('that is the fifth of its kind in a day calls for L4', async () => {
    for (let nth = 1; nth <= 4; nth += 1) {
      expect((await take({ complaint: { category: 'C6', level: 'L1', bypassRisk: false } })).similar).toBe(0);
    }
    expect((await take({ complaint: { category: 'C1', level: 'L1', bypassRisk: false } })).similar).toBe(0);
    const fifth = await take({ complaint: { category: 'C6', level: 'L1', bypassRisk: false } });
    expect(fifth.similar).toBe(5);
    expect(await openFindings()).toEqual(['first-contact.mass-complaint']);
  });

  it('is counted in the figures, with the records behind each number, and taken out as a workbook', async () => {
    const [first, second] = [await take(), await take()];
    await close(first.id);
    await store.call(
      'first-contact.judge',
      { recordId: first.id, responsibility: 'at-fault', reason: '没有提醒' },
      manager,
    );
    const span = { from: '2026-11-17', to: '2026-11-17' };
    const { rates, categories } = await store.call('first-contact.figures', span, manager);
    expect(rates).toMatchObject({
      inTime: { done: 1, of: 1 },
      atFault: { done: 1, of: 1 },
      followedUp: { done: 0, of: 1 },
      appealed: { done: 0, of: 2 },
    });
    expect(categories).toEqual([{ category: 'C16', count: 2 }]);
    const ofCategory = { ...span, figure: null, departmentId: null, part: 'all', category: 'C16' } as const;
    expect((await store.call('first-contact.figureRecords', ofCategory, manager)).total).toBe(2);
    const behind = async (part: 'done' | 'rest') => {
      const asked = { ...span, figure: 'appealed', departmentId: null, part } as const;
      return (await store.call('first-contact.figureRecords', asked, manager)).records.map(({ id }) => id);
    };
    expect(await behind('done')).toEqual([]);
    expect(await behind('rest')).toEqual([first.id, second.id]);
    const { base64 } = await store.call(
      'first-contact.exportFigures',
      { ...span, language: 'zh-CN' },
      manager,
    );
    expect(Buffer.from(base64, 'base64').subarray(0, 2).toString()).toBe('PK');
  });
});

describe('a promise that falls on its owner’s day off', () => {
  it('is a finding while nobody stands in, and the substitute’s as soon as one is recorded', async () => {
    const { id: recordId } = await take({ kind: 'enquiry' });
    const shifts = await store.call('staff.shifts', {});
    const off = shifts.find(({ kind }) => kind !== 'work')?.id ?? 0;
    const place = { personId: 2, date: '2026-11-17' };
    await store.call('staff.planShift', { places: [place], shiftId: off });
    later(1);
    expect(await openFindings()).toEqual(['first-contact.nobody-keeps']);
    expect((await store.call('first-contact.record', { recordId }, clerk)).keeperId).toBeNull();
    await store.call('staff.nameSubstitute', { ...place, substituteId: 4 });
    later(1);
    expect(await openFindings()).toEqual([]);
    const { records } = await store.call('first-contact.records', { list: 'mine' }, as(4, 'clerk'));
    expect(records).toMatchObject([{ id: recordId, ownerId: 2, keeperId: 4 }]);
  });
});

describe('what customers tell beside complaints', () => {
  it('of the network is gathered by place, passed on once, and taken out with nothing about a customer', async () => {
    const network = (place: string) => ({ place, symptom: 'weak' as const });
    const customer = { callName: '王女士', phone: '13812345678' };
    const first = await take({
      kind: 'network',
      matter: '家里没信号',
      network: network('城南小区'),
      customer,
    });
    const second = await take({ kind: 'network', matter: '信号弱', network: network('城南小区 ') });
    const recordIds = [first.id, second.id];
    await store.call('first-contact.forwardNetwork', { recordIds: [first.id] }, clerk);
    const when = store.clock.now();
    later(hour);
    await store.call('first-contact.forwardNetwork', { recordIds }, manager);
    const span = { from: '2026-11-17', to: '2026-11-17' };
    const { issues } = await store.call('first-contact.networkIssues', span, clerk);
    expect(issues.map(({ forwarded }) => forwarded)).toEqual([
      { at: when, by: 2 },
      { at: when + hour, by: 1 },
    ]);
    const csv = await store.call(
      'first-contact.exportNetwork',
      { ...span, format: 'csv', language: 'zh-CN' },
      clerk,
    );
    const text = Buffer.from(csv.base64, 'base64').toString();
    expect(text).toMatch(/城南小区,信号弱,2,/);
    expect(text).not.toMatch(/13812345678|138|王女士|家里没信号/);
    const { id: other } = await take({ kind: 'request' });
    const refusal = await store.refused('first-contact.forwardNetwork', { recordIds: [other] }, clerk);
    expect(refusal.code).toBe('first-contact.no-network');
  });

  it('as a suggestion is sorted, and leads to what it changed', async () => {
    const { id: recordId } = await take({ kind: 'suggestion', matter: '取号机上加上预约' });
    const [category, other] = await store.call('first-contact.suggestionCategories', {}, clerk);
    if (!category || !other) throw new Error('A new hall has kinds of suggestions.');
    await store.call('first-contact.sortSuggestion', { recordId, categoryId: category.id }, clerk);
    const change = { recordId, what: '取号机首页增加预约取号', on: '2026-12-01' };
    expect((await store.refused('first-contact.noteStandardChange', change, clerk)).code).toBe(
      'call.not-allowed',
    );
    await store.call('first-contact.noteStandardChange', change, manager);
    const { suggestions } = await store.call(
      'first-contact.suggestions',
      { from: '2026-11-17', to: '2026-11-17' },
      clerk,
    );
    expect(suggestions).toMatchObject([
      { categoryId: category.id, changes: [{ what: change.what, on: change.on, by: 1 }] },
    ]);
    const taken = { ...other, name: category.name };
    expect((await store.refused('first-contact.changeSuggestionCategory', taken, manager)).code).toBe(
      'first-contact.category-name-taken',
    );
    await store.call('first-contact.changeSuggestionCategory', { ...other, active: false }, manager);
    const unused = { recordId, categoryId: other.id };
    expect((await store.refused('first-contact.sortSuggestion', unused, clerk)).code).toBe(
      'first-contact.category-unknown',
    );
    const kept = store.connection.db.read<[], { body: string }>('SELECT body FROM event').all();
    expect(kept.map(({ body }) => body).join(' ')).not.toMatch(/预约取号/);
  });
});
