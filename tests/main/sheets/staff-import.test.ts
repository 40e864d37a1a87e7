import { createHash } from 'node:crypto';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { SentTo } from '../../../shared/api/contract.ts';
import { eventsAfter } from '../../../db/events/events.ts';
import { openFileStore, storeFile } from '../../../main/files/file-store.ts';
import { type TestStore, atTheDesk, openTestStore } from '../open-test-store.ts';

type Sheet = SentTo<'sheets.import'>;

const pasted = (text: string, mapping?: Sheet['mapping']): Sheet => ({
  kind: 'staff.people',
  source: { kind: 'text', text },
  ...(mapping && { mapping }),
});

const goodList = [
  '云湖路营业厅人员名单',
  '工号\t姓名\t岗位\t电话',
  '8001\t周敏\t厅经理\t1',
  '8011\t李晓云\t营业员、引导员\t2',
  '8030\t吴桐\t受理员\t3',
].join('\n');

describe('a staff list', () => {
  let store: TestStore;
  beforeEach(async () => {
    store = await openTestStore();
  });
  afterEach(() => store.close());

  const people = async () =>
    (await store.call('staff.people', {})).map(({ staffNumber, name, roles, active }) => ({
      staffNumber,
      name,
      roles,
      active,
    }));

  it('is shown before anything is imported, with its columns and what is wrong, by row', async () => {
    const before = await people();
    const preview = await store.call('sheets.preview', pasted(goodList.replace('受理员', '魔术师')));
    expect(preview).toMatchObject({
      mappingFrom: 'guessed',
      mapping: { headerRow: 2, columns: { staffNumber: 0, name: 1, roles: 2 } },
      missing: [],
      rowCount: 3,
      problems: [{ row: 5, column: 'roles', code: 'sheets.cell-unknown-word' }],
      problemCount: 1,
    });
    expect(preview.headers.map(({ letter, words }) => letter + words)).toEqual([
      'A工号',
      'B姓名',
      'C岗位',
      'D电话',
    ]);
    expect(preview.firstRows[0]).toEqual({ row: 3, cells: ['8001', '周敏', '厅经理'] });
    expect(await people()).toEqual(before);
  });

  it('adds who is new, changes who is known, and leaves alone who is not on it', async () => {
    expect(await store.call('sheets.import', pasted(goodList))).toEqual({
      added: 1,
      changed: 1,
      unchanged: 1,
    });
    expect(await people()).toEqual([
      { staffNumber: '8001', name: '周敏', roles: ['store-manager'], active: true },
      { staffNumber: '8011', name: '李晓云', roles: ['clerk', 'greeter'], active: true },
      { staffNumber: '8012', name: '张建国', roles: ['clerk', 'special-clerk'], active: true },
      { staffNumber: '8013', name: '陈静', roles: ['clerk'], active: true },
      { staffNumber: '8030', name: '吴桐', roles: ['clerk'], active: true },
    ]);
  });

  it('imported again changes nothing and leaves no trace but the request', async () => {
    await store.call('sheets.import', pasted(goodList));
    const events = eventsAfter(store.connection.db, 0, 1_000).length;
    expect(await store.call('sheets.import', pasted(goodList))).toEqual({
      added: 0,
      changed: 0,
      unchanged: 3,
    });
    expect(eventsAfter(store.connection.db, 0, 1_000)).toHaveLength(events);
  });

  it('brings back somebody who had left', async () => {
    const [, second] = await store.call('staff.people', {});
    await store.call('staff.setPersonActive', { id: second?.id ?? 0, active: false, reason: '离职' });
    await store.call('sheets.import', pasted('工号\t姓名\t岗位\n8011\t李晓云\t营业员'));
    expect((await store.call('staff.people', {}))[1]).toMatchObject({ id: second?.id, active: true });
  });

  it('with one wrong row is refused as a whole, naming the row, and nothing is changed', async () => {
    const before = await people();
    const refusal = await store.refused('sheets.import', pasted(goodList.replace('吴桐', '')));
    expect(refusal).toEqual({
      code: 'sheets.rows-wrong',
      details: { count: 1, row: 5, columnsZh: '姓名', columnsEn: 'Name' },
    });
    expect(await people()).toEqual(before);
  });

  it('with other columns is refused, naming those that were not found, and nothing is changed', async () => {
    const before = await people();
    const refusal = await store.refused('sheets.import', pasted('日期,金额,姓名\n11-21,30,周敏'));
    expect(refusal).toEqual({
      code: 'sheets.columns-missing',
      details: { columnsZh: '工号', columnsEn: 'Staff number' },
    });
    expect(await people()).toEqual(before);
  });

  it('without roles makes clerks of who is new and leaves the roles of the others', async () => {
    await store.call('sheets.import', pasted('工号\t姓名\n8001\t周小敏\n8030\t吴桐'));
    expect(await people()).toEqual(
      expect.arrayContaining([
        { staffNumber: '8001', name: '周小敏', roles: ['store-manager'], active: true },
        { staffNumber: '8030', name: '吴桐', roles: ['clerk'], active: true },
      ]),
    );
  });

  it('with nothing below its header is refused', async () => {
    const refusal = await store.refused('sheets.import', pasted('工号\t姓名\t岗位\n\t\t'));
    expect(refusal.code).toBe('sheets.no-rows');
  });

  it('that names a person twice is refused at the second place', async () => {
    const twice = `${goodList}\n8030\t吴彤\t营业员`;
    const { problems } = await store.call('sheets.preview', pasted(twice));
    expect(problems).toEqual([
      { row: 6, column: 'staffNumber', code: 'sheets.cell-repeated', details: { word: '8030', first: 5 } },
    ]);
    expect((await store.refused('sheets.import', pasted(twice))).code).toBe('sheets.rows-wrong');
  });

  it('is not for people who may not change the staff', async () => {
    const clerk = { ...atTheDesk, roles: ['duty-manager'] as const };
    for (const procedure of ['sheets.preview', 'sheets.import'] as const) {
      expect((await store.refused(procedure, pasted(goodList), clerk)).code).toBe('call.not-allowed');
    }
  });

  it('of a kind that nobody takes in is refused', async () => {
    const refusal = await store.refused('sheets.preview', { ...pasted(goodList), kind: 'staff.horses' });
    expect(refusal.code).toBe('sheets.unknown-kind');
  });
});

describe('a staff list in a file', () => {
  let store: TestStore;
  beforeEach(async () => {
    store = await openTestStore();
  });
  afterEach(() => store.close());

  const handedIn = async (bytes: Buffer, name: string): Promise<Sheet> => {
    const files = openFileStore(store.folder, store.connection, store.clock);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await storeFile(files, sha256, [bytes]);
    return { kind: 'staff.people', source: { kind: 'file', sha256, name } };
  };

  it('may be CSV as Chinese Windows writes it', async () => {
    const sheet = await handedIn(
      iconv.encode('工号,姓名,岗位\r\n8030,吴桐,营业员\r\n', 'gb18030'),
      '人员.csv',
    );
    expect(await store.call('sheets.import', sheet)).toEqual({ added: 1, changed: 0, unchanged: 0 });
    expect((await store.call('staff.people', {})).at(-1)?.name).toBe('吴桐');
  });

  it('may be an Excel workbook, on whichever of its sheets it stands', async () => {
    const bytes = await writeXlsxFile([
      { sheet: '填写说明', data: [['请填第二页'], ['工号不要重复']] },
      {
        sheet: '名单',
        data: [
          ['工号', '姓名', '岗位'],
          [8030, '吴桐', '营业员、引导员'],
        ],
      },
    ]).toBuffer();
    const sheet = await handedIn(bytes, '人员.xlsx');
    expect((await store.call('sheets.preview', sheet)).sheetName).toBe('名单');
    expect(await store.call('sheets.import', sheet)).toMatchObject({ added: 1 });
    expect((await store.call('staff.people', {})).at(-1)).toMatchObject({
      staffNumber: '8030',
      roles: ['clerk', 'greeter'],
    });
  });

  it('that is in another encoding is refused, and nothing is changed', async () => {
    const before = await store.call('staff.people', {});
    const sheet = await handedIn(iconv.encode('工號,姓名,崗位\n8030,吳桐,營業員\n', 'big5'), '人员.csv');
    expect((await store.refused('sheets.import', sheet)).code).toBe('sheets.columns-missing');
    const mixed = Buffer.concat([Buffer.from('工号,姓名,岗位\n8030,'), Buffer.from([0xff, 0xff, 0x2c])]);
    expect((await store.refused('sheets.import', await handedIn(mixed, '人员.csv'))).code).toBe(
      'sheets.unknown-encoding',
    );
    expect(await store.call('staff.people', {})).toEqual(before);
  });

  it('that is a photo, or that nobody handed in, is refused', async () => {
    const photo = await handedIn(Buffer.from('ffd8ffe000104a46494600', 'hex'), '人员.jpg');
    expect(await store.refused('sheets.preview', photo)).toEqual({
      code: 'sheets.not-a-sheet',
      details: { name: '人员.jpg' },
    });
    const nothing = { ...photo, source: { kind: 'file', sha256: 'a'.repeat(64), name: '人员.csv' } };
    expect((await store.refused('sheets.preview', nothing)).code).toBe('files.unknown');
  });
});

describe('columns that a person named', () => {
  let store: TestStore;
  beforeEach(async () => {
    store = await openTestStore();
  });
  afterEach(() => store.close());

  const strange = '档案\n甲\t乙\t丙\n吴桐\t营业员\t8030';
  const mapping = { headerRow: 2, columns: { staffNumber: 2, name: 0, roles: 1 } };

  it('are remembered for the next sheet with the same header, once one was imported', async () => {
    expect(await store.call('sheets.preview', pasted(strange, mapping))).toMatchObject({
      mappingFrom: 'person',
      problemCount: 0,
    });
    expect((await store.call('sheets.preview', pasted(strange))).mappingFrom).toBe('guessed');
    await store.call('sheets.import', pasted(strange, mapping));
    const next = '甲,乙,丙\n何琳,引导员,8031';
    expect(await store.call('sheets.preview', pasted(next))).toMatchObject({
      mappingFrom: 'remembered',
      mapping: { ...mapping, headerRow: 1 },
    });
    expect(await store.call('sheets.import', pasted(next))).toMatchObject({ added: 1 });
  });

  it('are not remembered when the import was refused', async () => {
    await store.refused('sheets.import', pasted(strange.replace('8030', '?'), mapping));
    expect((await store.call('sheets.preview', pasted(strange))).mappingFrom).toBe('guessed');
  });

  it('may be those of a sheet without a header', async () => {
    const bare = { headerRow: 0, columns: { staffNumber: 0, name: 1, roles: 2 } };
    expect(await store.call('sheets.import', pasted('8030\t吴桐\t营业员', bare))).toMatchObject({ added: 1 });
  });

  it('can be corrected later', async () => {
    await store.call('sheets.import', pasted(strange, mapping));
    const other = { headerRow: 2, columns: { staffNumber: 2, name: 1, roles: 0 } };
    await store.call('sheets.import', pasted('档案\n甲\t乙\t丙\n营业员\t何琳\t8031', other));
    expect((await store.call('sheets.preview', pasted(strange))).mapping).toEqual(other);
  });
});
