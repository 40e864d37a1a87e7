import type { z } from 'zod';
import { isBusinessDate } from '../time/business-date.ts';
import type { ParsedCell } from './sheet-kind.ts';

/** Text that a schema takes; anything else is the given problem. */
export function matching(schema: z.ZodType<string>, problem: string): (cell: string) => ParsedCell<string> {
  return (cell) => {
    const parsed = schema.safeParse(cell);
    return parsed.success ? { value: parsed.data } : { problem };
  };
}

/** A whole number between two bounds. Separators of thousands are read over. */
export function wholeNumber(least: number, most: number): (cell: string) => ParsedCell<number> {
  return (cell) => {
    const digits = cell.normalize('NFKC').replaceAll(',', '');
    if (!/^[+-]?\d{1,15}$/.test(digits)) return { problem: 'sheets.cell-not-a-number' };
    const value = Number(digits);
    if (value < least || value > most)
      return { problem: 'sheets.cell-out-of-range', details: { least, most } };
    return { value };
  };
}

/** A day, written `2026-11-21`, `2026/11/21`, `2026.11.21`, `20261121` or `2026年11月21日`; a time after it is left out. */
export function calendarDate(cell: string): ParsedCell<string> {
  const found =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?:[\sT]+\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(
      cell,
    ) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(cell);
  const [, year = '', month = '', day = ''] = found ?? [];
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isBusinessDate(value) ? { value } : { problem: 'sheets.cell-not-a-date' };
}

/** Several values in one cell, parted by commas, semicolons, slashes, 、 or line breaks; each counts once. */
export function listOf<T>(parse: (cell: string) => ParsedCell<T>): (cell: string) => ParsedCell<T[]> {
  return (cell) => {
    const found = new Set<T>();
    for (const part of cell.split(/[,,;;、/|+\n]+/)) {
      if (part.trim() === '') continue;
      const parsed = parse(part.trim());
      if ('problem' in parsed) return parsed;
      found.add(parsed.value);
    }
    return found.size === 0 ? { problem: 'sheets.cell-empty' } : { value: [...found] };
  };
}
