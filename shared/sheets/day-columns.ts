import { type BusinessDate, addDays, isBusinessDate } from '../time/business-date.ts';
import { calendarDate } from './cells.ts';
import type { CellProblem } from './sheet-kind.ts';
import type { SheetTable } from './sheet-table.ts';

/** A column that stands for one day, told by its header. */
export interface DayColumn {
  /** From 0. */
  readonly index: number;
  /** The header as it is written. */
  readonly words: string;
  readonly day: { readonly date: BusinessDate } | CellProblem;
}

interface Month {
  readonly year: number;
  readonly month: number;
}

const weekday = /\(?(?:周|星期|礼拜)[一二三四五六日天]\)?|\(?\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?\)?/gi;
const monthAndDay = /^(\d{1,2})[-/.月](\d{1,2})[日号]?$/;
const dayOnly = /^(\d{1,2})[日号]?$/;

/** Whether a header names a day, in any of the ways that rosters are headed. */
export function isDayHeader(header: string): boolean {
  const words = bare(header);
  const day = Number((monthAndDay.exec(words)?.[2] ?? dayOnly.exec(words)?.[1]) || 0);
  return (day >= 1 && day <= 31) || 'value' in calendarDate(words);
}

/** Whether a cell names a day of the week, as a second line of headers does. */
export function isWeekdayWord(cell: string): boolean {
  const words = cell.normalize('NFKC').trim();
  return /^[一二三四五六日天]$/.test(words) || (words !== '' && words.replaceAll(weekday, '').trim() === '');
}

/**
 * The columns that stand for days, from the first such column on. Headers with a day alone take the month, and those
 * without a year the year, from the lines above the header or the sheet's tab; a month without any year is the one
 * nearest to today. Each column has its date, or what is wrong with it.
 */
export function dayColumnsOf(
  table: SheetTable,
  headerRow: number,
  first: number,
  today: BusinessDate,
): DayColumn[] {
  const month = monthOfSheet(table, headerRow, today);
  const seen = new Map<BusinessDate, string>();
  return (table.rows[headerRow - 1] ?? []).flatMap((words, index): DayColumn[] => {
    if (index < first || !isDayHeader(words)) return [];
    const day = dayOfHeader(bare(words), month, today);
    if (!('date' in day)) return [{ index, words, day }];
    const earlier = seen.get(day.date);
    seen.set(day.date, words);
    if (earlier === undefined) return [{ index, words, day }];
    const problem = { problem: 'sheets.day-repeated', details: { date: day.date, first: earlier } };
    return [{ index, words, day: problem }];
  });
}

function dayOfHeader(words: string, month: Month | undefined, today: BusinessDate): DayColumn['day'] {
  const whole = calendarDate(words);
  if ('value' in whole) return { date: whole.value };
  const [, ownMonth, dayOfMonth] = monthAndDay.exec(words) ?? [];
  if (ownMonth !== undefined) {
    const named = Number(ownMonth);
    const year = month?.month === named ? month.year : yearNearest(named, month, today);
    return realDay({ year, month: named }, Number(dayOfMonth));
  }
  if (!month) return { problem: 'sheets.day-without-month' };
  return realDay(month, Number(dayOnly.exec(words)?.[1]));
}

function realDay({ year, month }: Month, day: number): DayColumn['day'] {
  const date = `${year}-${two(month)}-${two(day)}`;
  return isBusinessDate(date) ? { date } : { problem: 'sheets.day-not-in-month', details: { month, day } };
}

/** The month that the sheet says it is about: in the line above its header that is nearest to it, or on its tab. */
function monthOfSheet({ name, rows }: SheetTable, headerRow: number, today: BusinessDate): Month | undefined {
  const lines = [name ?? '', ...rows.slice(0, Math.max(0, headerRow - 1)).map((cells) => cells.join(' '))];
  const months = lines.map((text) => monthIn(text.normalize('NFKC'), today));
  return months.reduce((farther, nearer) => nearer ?? farther, undefined);
}

function monthIn(text: string, today: BusinessDate): Month | undefined {
  const [, year, month] = /(20\d{2})\s*[-/.年]\s*(\d{1,2})(?!\d)/.exec(text) ?? [];
  const alone = /(?<!\d)(\d{1,2})\s*月/.exec(text)?.[1];
  const named = Number(month ?? alone ?? 0);
  if (named < 1 || named > 12) return undefined;
  return { year: year === undefined ? yearNearest(named, undefined, today) : Number(year), month: named };
}

/** The year in which a month is nearest to the sheet's own month, or else to today. */
function yearNearest(month: number, sheet: Month | undefined, today: BusinessDate): number {
  const from = sheet ? `${sheet.year}-${two(sheet.month)}-15` : today;
  const years = [-1, 0, 1].map((step) => Number(from.slice(0, 4)) + step);
  return years.find((year) => `${year}-${two(month)}-15` >= addDays(from, -183)) ?? Number(from.slice(0, 4));
}

function bare(header: string): string {
  return header.normalize('NFKC').replaceAll(weekday, '').replaceAll(/\s/g, '');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
