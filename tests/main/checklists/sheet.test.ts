import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { AnswerOf, SentTo } from '../../../shared/api/contract.ts';
import { categories, frequencies, photoRules, weights } from '../../../shared/checklists/template.ts';
import { openFileStore, storeFile } from '../../../main/files/file-store.ts';
import { type OpenCheck, openCheck } from './open-check.ts';

let hall: OpenCheck;
beforeEach(async () => {
  hall = await openCheck();
});
afterEach(() => hall.store.close());

type Source = SentTo<'sheets.preview'>['source'];

const sheet = (source: Source) => ({ kind: 'checklists.items', source, into: hall.templateId });
const rows = (...lines: string[]): Source => ({ kind: 'text', text: lines.join('\n') });
const current = async (): Promise<AnswerOf<'checklists.template'>['version']> =>
  (await hall.store.call('checklists.template', { templateId: hall.templateId })).version;
const problems = async (source: Source): Promise<(string | number)[][]> =>
  (await hall.store.call('sheets.preview', sheet(source))).problems.map(({ row, column, code }) => [
    row,
    column,
    code,
  ]);

/** Hands a workbook in, as the screens do. */
async function handIn(bytes: Buffer): Promise<Source> {
  const { folder, connection, clock } = hall.store;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await storeFile(openFileStore(folder, connection, clock), sha256, [bytes]);
  return { kind: 'file', sha256, name: '检查表.xlsx' };
}

/** The checklist as it is exported, on its way back. */
async function exported(language: 'zh-CN' | 'en'): Promise<Source> {
  const { templateId } = hall;
  const { base64 } = await hall.store.call('checklists.workbook', { templateId, language });
  return handIn(Buffer.from(base64, 'base64'));
}

const words = fc.stringMatching(/^[门头屏,“”、A-Za-z0-9 /≤]{1,20}$/).map((text) => `${text.trim()}好`);
const inBoth = fc.oneof(
  words.map((zh) => ({ zh })),
  fc.tuple(words, words).map(([zh, en]) => ({ zh, en })),
);
const anItem = fc.record({
  category: fc.constantFrom(...categories),
  text: inBoth,
  standard: fc.option(inBoth),
  weight: fc.constantFrom(...weights),
  veto: fc.boolean(),
  frequency: fc.constantFrom(...frequencies),
  photoRule: fc.constantFrom(...photoRules),
  active: fc.boolean(),
});
const areasOfItems = fc.array(fc.tuple(inBoth, fc.array(anItem, { minLength: 1, maxLength: 4 })), {
  minLength: 1,
  maxLength: 4,
});

describe('a checklist as Excel', () => {
  it('is the same after it was exported and imported again, whatever it says and in either language', async () => {
    const { store, templateId } = hall;
    await fc.assert(
      fc.asyncProperty(
        areasOfItems,
        fc.constantFrom('zh-CN' as const, 'en' as const),
        async (made, language) => {
          const { id, changedAt } = await current();
          await store.call('checklists.saveContent', {
            templateId,
            basedOn: { versionId: id, changedAt },
            areas: made.map(([name], index) => ({ code: `Q${index}`, name })),
            items: made.flatMap(([, items], area) =>
              items.map((item, index) => ({ ...item, code: `Q${area}-${index}`, areaCode: `Q${area}` })),
            ),
          });
          const before = await current();
          const outcome = await store.call('sheets.import', sheet(await exported(language)));
          expect(outcome).toEqual({ added: 0, changed: 0, unchanged: before.content.items.length });
          expect(await current()).toEqual(before);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('takes a list with its own headers in another order, below a title, beside other columns', async () => {
    const list = rows(
      '云湖路厅 6S 检查表',
      '频次\t责任人\t检查内容\t区域名称\t项目编号\t6S类别\t★\t备注',
      '每周\t周敏\t门口没有积水\t门头与外环境\td01\t清扫\t√\t',
      '每日\t李晓云\t台面只放当日物品\t业务受理区（台席）\tC01\t1\t\t新',
    );
    const asked = await hall.store.call('sheets.preview', sheet(list));
    expect(asked.problems).toEqual([]);
    // Two items say something else, and the other 64 are not on the list.
    expect(asked.replaces).toBe(66);
    const refusal = await hall.store.refused('sheets.import', sheet(list));
    expect(refusal).toMatchObject({ code: 'sheets.would-replace', details: { count: 66 } });
    const outcome = await hall.store.call('sheets.import', { ...sheet(list), replace: true });
    expect(outcome).toEqual({ added: 0, changed: 2, unchanged: 0 });
    const { content, number } = await current();
    expect(number).toBe(2);
    expect(content.areas.map(({ code }) => code)).toEqual(['D', 'C']);
    expect(content.items[0]).toMatchObject({
      code: 'D01',
      frequency: 'W',
      veto: true,
      weight: 1,
      origin: 'store',
    });
    expect((await hall.view()).items).toHaveLength(3);
  });

  it('brings areas of its own where it gives them a code', async () => {
    const list = rows(
      '区域编号\t区域\t编号\t类别\t检查项',
      'V\tVIP 室\tV01\t整顿\t茶具归位',
      '\tVIP 室\tV02\t清扫\t地毯干净',
    );
    await hall.store.call('sheets.import', { ...sheet(list), replace: true });
    const { content } = await current();
    expect(content.areas).toEqual([{ code: 'V', name: { zh: 'VIP 室' } }]);
    expect(content.items.map(({ areaCode }) => areaCode)).toEqual(['V', 'V']);
  });

  it('says at which cells it is wrong, and changes nothing', async () => {
    const before = await current();
    const list = rows(
      '区域编号\t区域\t编号\t类别\t检查项\t权重\t频次\t拍照\t一票否决',
      'D\t门头与外环境\tD01\t清扫\t灯箱亮\t0\t日\t必拍\t是',
      'D\t门头与外环境\tD02\t清扫\t无积水\t2\t日\t必拍\t是',
      '\t金库\tJ01\t安全\t门锁好\t3\t日\t必拍\t是',
      'D\t门头与外环境\td01\t打扫\t灯箱亮\t4\t季\t也许\t有时',
      'D\t门头与外环境\t一号\t清扫\t\t1\t日\t必拍\t是',
    );
    expect(await problems(list)).toEqual([
      [2, 'weight', 'sheets.cell-out-of-range'],
      [4, 'area', 'checklists.cell-unknown-area'],
      [5, 'code', 'sheets.cell-repeated'],
      [5, 'category', 'sheets.cell-unknown-word'],
      [5, 'weight', 'sheets.cell-out-of-range'],
      [5, 'veto', 'sheets.cell-unknown-word'],
      [5, 'frequency', 'sheets.cell-unknown-word'],
      [5, 'photoRule', 'sheets.cell-unknown-word'],
      [6, 'code', 'checklists.cell-not-a-code'],
      [6, 'text', 'sheets.cell-empty'],
    ]);
    const refusal = await hall.store.refused('sheets.import', { ...sheet(list), replace: true });
    expect(refusal.code).toBe('sheets.rows-wrong');
    expect(await current()).toEqual(before);
  });

  it('calls no area by two names', async () => {
    const list = rows(
      '区域编号\t区域\t编号\t类别\t检查项',
      'D\t门头与外环境\tD01\t清扫\t灯箱亮',
      'D\t门口\tD02\t清扫\t无积水',
    );
    expect(await problems(list)).toEqual([[3, 'area', 'checklists.cell-area-differs']]);
  });

  it('names each row that a merged cell leaves empty', async () => {
    const text = (value: string, rowSpan?: number) =>
      rowSpan === undefined ? { value, type: String } : { value, type: String, rowSpan };
    const bytes = await writeXlsxFile([
      {
        sheet: '6S',
        data: [
          ['区域', '编号', '类别', '检查项'].map((word) => text(word)),
          [text('门头与外环境', 3), text('D01'), text('清扫'), text('灯箱亮')],
          [null, text('D02'), text('清扫'), text('无积水')],
          [null, text('D03'), text('整顿'), text('时间牌正确')],
        ],
      },
    ]).toBuffer();
    expect(await problems(await handIn(bytes))).toEqual([
      [3, 'area', 'sheets.cell-empty'],
      [4, 'area', 'sheets.cell-empty'],
    ]);
  });

  it('without a column that it needs says which, and with 2,000 rows how many there may be', async () => {
    const before = await current();
    const short = rows('区域\t检查项', '门头与外环境\t灯箱亮');
    expect((await hall.store.call('sheets.preview', sheet(short))).missing).toEqual(['code', 'category']);
    const long = rows(
      '区域\t编号\t类别\t检查项',
      ...Array.from({ length: 2_000 }, (_, index) => `门头与外环境\tL${index}\t清扫\t第 ${index} 处干净`),
    );
    expect(await problems(long)).toEqual([[502, 'code', 'checklists.cell-too-many-items']]);
    expect((await hall.store.refused('sheets.import', { ...sheet(long), replace: true })).code).toBe(
      'sheets.rows-wrong',
    );
    expect(await current()).toEqual(before);
  });

  it('goes into a checklist of the hall and nowhere else', async () => {
    const refusal = await hall.store.refused('sheets.import', {
      ...sheet(rows('区域\t编号\t类别\t检查项', 'D\tD01\t清扫\t灯箱亮')),
      into: 99,
    });
    expect(refusal.code).toBe('checklists.unknown-template');
  });
});
