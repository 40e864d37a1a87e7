import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../shared/sheets/column-mapping.ts';
import { dayColumnsOf } from '../../../shared/sheets/day-columns.ts';
import { readRows } from '../../../shared/sheets/read-rows.ts';
import { rosterSheet } from '../../../shared/sheets/roster-sheet.ts';
import { addDays } from '../../../shared/time/business-date.ts';

const today = '2026-11-17';

function daysOf(header: readonly string[], above: readonly string[] = [], name: string | null = null) {
  const rows = [...above.map((line) => [line]), header];
  return dayColumnsOf({ name, rows }, rows.length, 0, today).map(({ day }) =>
    'date' in day ? day.date : day.problem,
  );
}

describe('the headers of days', () => {
  it('are read in every way that rosters write them', () => {
    expect(daysOf(['2026-12-01', '12月2日', '12/3', '12-4(周五)', '周六 12.5', '2026年12月6日'])).toEqual([
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
      '2026-12-05',
      '2026-12-06',
    ]);
  });

  it('take their month from the line above them or from the tab', () => {
    expect(daysOf(['1', '2日'], ['云湖路营业厅', '2027年3月排班表'])).toEqual(['2027-03-01', '2027-03-02']);
    expect(daysOf(['1', '2'], [], '2026.12')).toEqual(['2026-12-01', '2026-12-02']);
    expect(daysOf(['30', '31'], ['云湖路营业厅排班'], '12月')).toEqual(['2026-12-30', '2026-12-31']);
  });

  it('without a year are in the year nearest to today', () => {
    expect(daysOf(['1月1日', '10月1日'])).toEqual(['2027-01-01', '2026-10-01']);
  });

  it('say what is wrong: no month, a day twice, a day that the month does not have', () => {
    expect(daysOf(['1', '2'])).toEqual(['sheets.day-without-month', 'sheets.day-without-month']);
    expect(daysOf(['11/3', '11月3日'])).toEqual(['2026-11-03', 'sheets.day-repeated']);
    expect(daysOf(['30', '31'], ['2026年11月'])).toEqual(['2026-11-30', 'sheets.day-not-in-month']);
  });

  it('of any month are read back as they were written, days alone or whole', () => {
    const anyDate = fc.integer({ min: -150, max: 150 }).map((days) => addDays(today, days));
    fc.assert(
      fc.property(anyDate, (date) => {
        const [year, month, day] = date.split('-').map(Number);
        expect(daysOf([date, `${month}月${day}日`])).toEqual([date, 'sheets.day-repeated']);
        expect(daysOf([`${day}`], [`${year}年${month}月排班`])).toEqual([date]);
      }),
    );
  });
});

describe('a month with a column for each day', () => {
  const table = {
    name: null,
    rows: [
      ['2026年11月排班表'],
      ['工号', '姓名', '28', '29', '30', '31', '备注'],
      ['', '', '六', '日', '一', '', ''],
      ['8011', '李晓云', '早', '', '休', '', '新人'],
    ],
  };
  const mapping = guessMapping(table, rosterSheet);
  const days = dayColumnsOf(table, mapping.headerRow, mapping.columns['days'] ?? 0, today);

  it('is recognised by its header, and the line of weekdays below it is none of its rows', () => {
    expect(mapping).toEqual({ headerRow: 2, columns: { staffNumber: 0, name: 1, days: 2 } });
    const { rows, problems } = readRows(rosterSheet, table, mapping, days);
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        row: 4,
        values: {
          staffNumber: '8011',
          name: '李晓云',
          days: [
            { date: '2026-11-28', column: '28', value: '早' },
            { date: '2026-11-30', column: '30', value: '休' },
          ],
        },
      },
    ]);
  });

  it('minds a day that the month does not have only where something stands there', () => {
    const filled = { ...table, rows: [...table.rows, ['8012', '', '', '', '', '早', '']] };
    expect(readRows(rosterSheet, filled, mapping, days).problems).toEqual([
      { row: 5, column: '31', code: 'sheets.day-not-in-month', details: { month: 11, day: 31 } },
    ]);
  });
});
