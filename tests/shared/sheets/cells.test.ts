import { describe, expect, it } from 'vitest';
import { calendarDate, listOf, wholeNumber } from '../../../shared/sheets/cells.ts';

const days = listOf(calendarDate);

describe('a cell', () => {
  it.each(['2026-02-03', '2026/2/3', '2026.2.3', '20260203', '2026年2月3日', '2026-02-03 08:30:00'])(
    'that says %s is the third of February 2026',
    (cell) => {
      expect(calendarDate(cell)).toEqual({ value: '2026-02-03' });
    },
  );

  it.each(['2026-02-30', '明天', '3/2', '46055'])('that says %s is no date', (cell) => {
    expect(calendarDate(cell)).toEqual({ problem: 'sheets.cell-not-a-date' });
  });

  it('that says a whole number is one, with separators and in full-width digits too', () => {
    const parse = wholeNumber(0, 5000);
    expect([parse('12'), parse('1,200'), parse('12')]).toEqual([
      { value: 12 },
      { value: 1200 },
      { value: 12 },
    ]);
    expect([parse('1.5'), parse('0x10'), parse('十')]).toEqual(
      Array.from({ length: 3 }, () => ({ problem: 'sheets.cell-not-a-number' })),
    );
    expect(parse('5001')).toEqual({
      problem: 'sheets.cell-out-of-range',
      details: { least: 0, most: 5000 },
    });
  });

  it('may hold a list, in which each counts once', () => {
    expect(days('2026-11-21、20261122,2026年11月21日 ;')).toEqual({
      value: ['2026-11-21', '2026-11-22'],
    });
    expect(days('2026-11-21,明天')).toEqual({ problem: 'sheets.cell-not-a-date' });
    expect(days('、')).toEqual({ problem: 'sheets.cell-empty' });
  });
});
