import { describe, expect, it } from 'vitest';
import {
  comparableHeader,
  guessMapping,
  headerFingerprint,
  missingColumns,
} from '../../../shared/sheets/column-mapping.ts';
import { columnLetter } from '../../../shared/sheets/sheet-table.ts';
import { staffSheet } from '../../../shared/sheets/staff-sheet.ts';

const guess = (...rows: string[][]) => guessMapping({ name: null, rows }, staffSheet);

describe('the columns of a sheet', () => {
  it('are recognised by name and alias, in any order and among others', () => {
    expect(guess(['序号', '职务', '姓名', '电话', '员工编号'], ['1', '营业员', '周敏', '', '8001'])).toEqual({
      headerRow: 1,
      columns: { staffNumber: 4, name: 2, roles: 1 },
    });
  });

  it.each(['*工号', ' 工 号 ', '工号(必填)', '工号:', 'STAFF NUMBER', 'staff-number'])(
    'are recognised however they are written: %s',
    (header) => {
      expect(guess([header, '姓名', '岗位']).columns['staffNumber']).toBe(0);
    },
  );

  it('are found below a title and a note', () => {
    const mapping = guess(
      ['云湖路营业厅人员名单'],
      ['制表:8001', '', '2026年11月'],
      [],
      ['工号', '姓名', '岗位'],
    );
    expect(mapping.headerRow).toBe(4);
  });

  it('that are named twice are taken where they stand first', () => {
    expect(guess(['工号', '姓名', '岗位', '姓名']).columns['name']).toBe(1);
  });

  it('that nobody recognises are left for the person to say, with the fullest row as the header', () => {
    const mapping = guess(['日报表'], ['日期', '金额', '备注'], ['11-21', '30', '']);
    expect(mapping).toEqual({ headerRow: 2, columns: { staffNumber: null, name: null, roles: null } });
    expect(missingColumns(staffSheet, mapping)).toEqual(['staffNumber', 'name']);
  });

  it('have the letters that Excel gives them', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});

describe('a header', () => {
  it('is remembered by its names in their order, not by how they are decorated', () => {
    expect(headerFingerprint(['工号*', ' 姓名'])).toBe(headerFingerprint(['工号', '姓名']));
    expect(headerFingerprint(['工号', '姓名'])).not.toBe(headerFingerprint(['姓名', '工号']));
    expect(headerFingerprint(['', ' '])).toBe('');
  });

  it('of a required column is compared without the remark', () => {
    expect(comparableHeader('姓名(必填)')).toBe('姓名');
  });
});
