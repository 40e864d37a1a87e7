import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFileStore, storeFile } from '../../../main/files/file-store.ts';
import { type TestStore, atTheDesk, openTestStore } from '../open-test-store.ts';

const month = [
  '云湖路营业厅2026年12月排班表',
  '工号\t姓名\t1\t2\t3',
  '\t\t二\t三\t四',
  '8011\t李晓云\t早\t晚班\t休',
  '\t陈 静\t休\t\tE',
].join('\n');

describe('a roster from a sheet', () => {
  let store: TestStore;
  beforeEach(async () => {
    store = await openTestStore({ durability: 'off' });
  });
  afterEach(() => store.close());

  const sheet = (text: string, kind = 'staff.roster') => ({ kind, source: { kind: 'text' as const, text } });
  const take = (text: string, kind?: string) => store.call('sheets.import', sheet(text, kind));
  const problems = async (text: string, kind?: string) =>
    (await store.call('sheets.preview', sheet(text, kind))).problems.map(({ row, column, code }) => [
      row,
      column,
      code,
    ]);
  /** The plan of some days, as `8011 2026-12-01 E`. */
  const plan = async (): Promise<string[]> => {
    const { people, shifts, days } = await store.call('staff.roster', {
      from: '2026-11-30',
      to: '2026-12-31',
    });
    return days
      .map(({ personId, date, shiftId }) =>
        [
          people.find(({ id }) => id === personId)?.staffNumber,
          date,
          shifts.find(({ id }) => id === shiftId)?.code,
        ].join(' '),
      )
      .sort();
  };
  const ofMonth = [
    '8011 2026-12-01 E',
    '8011 2026-12-02 L',
    '8011 2026-12-03 R',
    '8013 2026-12-01 R',
    '8013 2026-12-03 E',
  ];

  it('takes in a month with a row for each person, known by number or name', async () => {
    expect(await store.call('sheets.preview', sheet(month))).toMatchObject({
      problems: [],
      rowCount: 3,
      replaces: 0,
    });
    expect(await take(month)).toEqual({ added: 5, changed: 0, unchanged: 0 });
    expect(await plan()).toEqual(ofMonth);
  });

  it('takes in a list with a row for each person and day', async () => {
    const list = '日期\t姓名\t班次\n2026-12-01\t李晓云\t早班\n2026/12/2\t李晓云\t晚';
    expect(await take(list, 'staff.roster-days')).toEqual({ added: 2, changed: 0, unchanged: 0 });
    expect(await plan()).toEqual(ofMonth.slice(0, 2));
  });

  it('asks before it replaces what is planned otherwise, and leaves empty cells and other people alone', async () => {
    await take(month);
    const other = '2026-12\n工号\t1\t2\t3\n8011\t早\t\t晚';
    expect((await store.call('sheets.preview', sheet(other))).replaces).toBe(1);
    expect(await store.refused('sheets.import', sheet(other))).toEqual({
      code: 'sheets.would-replace',
      details: { count: 1 },
    });
    expect(await plan()).toEqual(ofMonth);
    expect(await store.call('sheets.import', { ...sheet(other), replace: true })).toEqual({
      added: 0,
      changed: 1,
      unchanged: 1,
    });
    expect(await plan()).toEqual(ofMonth.map((day) => day.replace('12-03 R', '12-03 L')));
  });

  it('names every person that the hall does not have, has lost, or has twice, by row', async () => {
    const people = await store.call('staff.people', {});
    const left = people.find(({ staffNumber }) => staffNumber === '8012')?.id ?? 0;
    await store.call('staff.setPersonActive', { id: left, active: false, reason: '离职' });
    await store.call('staff.addPerson', { staffNumber: '8020', name: '陈静', roles: ['clerk'] });
    const header = '2026年12月\n工号\t姓名\t1\t2';
    const rows = ['9999\t\t早', '8012\t\t早', '\t何琳\t早', '\t陈静\t早', '8011\t周敏\t早', '\t\t早'];
    expect(await problems([header, ...rows].join('\n'))).toEqual([
      [3, 'staffNumber', 'sheets.person-unknown'],
      [4, 'staffNumber', 'sheets.person-left'],
      [5, 'name', 'sheets.name-unknown'],
      [6, 'name', 'sheets.name-ambiguous'],
      [7, 'name', 'sheets.name-differs'],
      [8, 'staffNumber', 'sheets.person-missing'],
    ]);
  });

  it('names unknown shifts, a person in two rows, a day in two columns, and days without a month', async () => {
    expect(await problems('2026年12月\n工号\t1\t2\n8011\t早\t夜班')).toEqual([
      [3, '2', 'sheets.cell-unknown-word'],
    ]);
    expect(await problems('2026年12月\n工号\t1\t2\n8011\t早\t休\n8011\t晚\t休')).toEqual([
      [4, 'staffNumber', 'sheets.person-repeated'],
    ]);
    expect(await problems('工号\t12/1\t12月1日\n8011\t早\t休')).toEqual([
      [1, '12月1日', 'sheets.day-repeated'],
    ]);
    expect(await problems('工号\t1\t2\n8011\t早\t休')).toEqual([[1, '1', 'sheets.day-without-month']]);
    const twice = '工号\t日期\t班次\n8011\t2026-12-01\t早\n8011\t20261201\t晚';
    expect(await problems(twice, 'staff.roster-days')).toEqual([[3, 'date', 'sheets.person-day-repeated']]);
  });

  it('is written so that the same sheet can be taken in again and changes nothing', async () => {
    await take(month);
    const { base64, fileName } = await store.call('staff.rosterSheet', {
      from: '2026-12-01',
      to: '2026-12-31',
      language: 'zh-CN',
    });
    expect(fileName).toBe('排班-YH01-2026-12-01-2026-12-31.xlsx');
    const bytes = Buffer.from(base64, 'base64');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await storeFile(openFileStore(store.folder, store.connection, store.clock), sha256, [bytes]);
    const source = { kind: 'file' as const, sha256, name: fileName };
    expect(await store.call('sheets.import', { kind: 'staff.roster', source })).toEqual({
      added: 0,
      changed: 0,
      unchanged: 5,
    });
  });

  it('is taken in by those in charge only', async () => {
    const clerk = { ...atTheDesk, roles: ['clerk' as const] };
    expect((await store.refused('sheets.import', sheet(month), clerk)).code).toBe('call.not-allowed');
  });
});
