import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { calendarDate, matching, wholeNumber } from '../../../shared/sheets/cells.ts';
import { guessMapping } from '../../../shared/sheets/column-mapping.ts';
import { readRows } from '../../../shared/sheets/read-rows.ts';
import { sheetKind } from '../../../shared/sheets/sheet-kind.ts';

/** An invented kind: the umbrellas that a hall lends on rainy days. */
const umbrellas = sheetKind({
  key: 'test.umbrellas',
  roles: ['clerk'],
  columns: {
    number: {
      names: { zh: '编号', en: 'Number' },
      required: true,
      unique: true,
      parse: wholeNumber(1, 99),
    },
    lent: { names: { zh: '借出日期', en: 'Lent on' }, required: false, parse: calendarDate },
    colour: {
      names: { zh: '颜色', en: 'Colour' },
      required: true,
      parse: matching(z.string().max(4), 'test.too-long'),
    },
  },
});

const read = (...rows: string[][]) => {
  const table = { name: null, rows };
  return readRows(umbrellas, table, guessMapping(table, umbrellas));
};

describe('the rows of a sheet', () => {
  it('come typed, with nothing where an optional column is empty or absent', () => {
    expect(read(['编号', '颜色', '借出日期'], ['1', '红', '2026/11/21'], ['2', '蓝', '']).rows).toEqual([
      { row: 2, values: { number: 1, lent: '2026-11-21', colour: '红' } },
      { row: 3, values: { number: 2, lent: null, colour: '蓝' } },
    ]);
    expect(read(['编号', '颜色'], ['1', '红']).rows[0]?.values.lent).toBeNull();
  });

  it('keep the numbers that Excel shows, whatever stands above and between', () => {
    const { rows } = read(['雨伞'], [], ['编号', '颜色'], ['1', '红'], ['', ' '], ['2', '蓝']);
    expect(rows.map(({ row }) => row)).toEqual([4, 6]);
  });

  it('name every problem by row and column, and leave out no row for it', () => {
    const { rows, problems } = read(
      ['编号', '颜色', '借出日期'],
      ['一', '', '2026-13-01'],
      ['7', '红', ''],
      ['7', '五颜六色的', '昨天'],
    );
    expect(rows.map(({ row }) => row)).toEqual([3]);
    expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'number', 'sheets.cell-not-a-number'],
      [2, 'lent', 'sheets.cell-not-a-date'],
      [2, 'colour', 'sheets.cell-empty'],
      [4, 'number', 'sheets.cell-repeated'],
      [4, 'lent', 'sheets.cell-not-a-date'],
      [4, 'colour', 'test.too-long'],
    ]);
    expect(problems[3]?.details).toEqual({ word: '7', first: 3 });
  });

  it('that are shorter than the header lack what stands further right', () => {
    expect(read(['编号', '借出日期', '颜色'], ['1']).problems).toEqual([
      { row: 2, column: 'colour', code: 'sheets.cell-empty', details: {} },
    ]);
  });
});
