import type { RefusalDetails } from '../call/refusal.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { type DayColumn, isWeekdayWord } from './day-columns.ts';
import type {
  CellProblem,
  DayCell,
  ParsedCell,
  RowOf,
  SheetColumn,
  SheetColumns,
  SheetKind,
} from './sheet-kind.ts';
import type { SheetTable } from './sheet-table.ts';

/** A row with the number that Excel shows beside it, from 1. */
export interface NumberedRow<R> {
  readonly row: number;
  readonly values: R;
}

/** What is wrong in one place of a sheet. */
export interface RowProblem {
  /** As Excel shows it. */
  readonly row: number;
  /** The kind's column key. */
  readonly column: string;
  /** Such as `sheets.cell-not-a-date`. */
  readonly code: string;
  readonly details: RefusalDetails;
}

export interface RowsRead<R> {
  /** The rows in which everything was understood. */
  readonly rows: readonly NumberedRow<R>[];
  readonly problems: readonly RowProblem[];
}

/** A day that its month does not have: forms have 31 columns for every month. */
const notInMonth = 'sheets.day-not-in-month';

/** The rows below the header as they are written; those without any text are passed over. */
export function filledRows(
  { rows }: SheetTable,
  { headerRow }: ColumnMapping,
): NumberedRow<readonly string[]>[] {
  return rows
    .map((values, index) => ({ row: index + 1, values }))
    .filter(({ row, values }) => row > headerRow && values.some((cell) => cell.trim() !== ''));
}

/**
 * Reads the rows below the header as a kind of sheet: typed, or with everything that is wrong with them.
 * @param days the columns that stand for days, where the kind has such
 */
export function readRows<C extends SheetColumns>(
  kind: SheetKind<C>,
  table: SheetTable,
  mapping: ColumnMapping,
  days: readonly DayColumn[] = [],
): RowsRead<RowOf<C>> {
  const rows: NumberedRow<RowOf<C>>[] = [];
  const problems: RowProblem[] = headerProblems(mapping, days);
  const alreadySaid = repetitions(kind.columns);
  for (const { row, values: cells } of filledRows(table, mapping)) {
    if (isWeekdayRow(cells, days)) continue;
    const values: Record<string, unknown> = {};
    const before = problems.length;
    for (const [key, column] of Object.entries(kind.columns)) {
      if (column.perDay) {
        const read = readDays(column, cells, days);
        values[key] = read.cells;
        problems.push(...read.problems.map((problem) => ({ ...problem, row })));
        continue;
      }
      const cell = cells[mapping.columns[key] ?? -1]?.trim() ?? '';
      const read = alreadySaid(key, cell, row) ?? readCell(column, cell);
      if ('value' in read) values[key] = read.value;
      else problems.push({ row, column: key, code: read.problem, details: read.details ?? {} });
    }
    if (problems.length === before) rows.push({ row, values: values as RowOf<C> });
  }
  return { rows, problems };
}

/** Of the days that are wrong in themselves the first of each kind; one that no month has matters where it is filled. */
function headerProblems({ headerRow }: ColumnMapping, days: readonly DayColumn[]): RowProblem[] {
  const problems = new Map<string, RowProblem>();
  for (const { words, day } of days) {
    if ('date' in day || day.problem === notInMonth || problems.has(day.problem)) continue;
    problems.set(day.problem, {
      row: headerRow,
      column: words,
      code: day.problem,
      details: day.details ?? {},
    });
  }
  return [...problems.values()];
}

/** A second line of headers, which names the days of the week. */
function isWeekdayRow(cells: readonly string[], days: readonly DayColumn[]): boolean {
  const ofDays = new Set(days.map(({ index }) => index));
  const filled = cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]));
  return days.length > 0 && filled.every((index) => ofDays.has(index) && isWeekdayWord(cells[index] ?? ''));
}

/** What a row says for each day; empty cells say nothing. */
function readDays(
  column: SheetColumn,
  cells: readonly string[],
  days: readonly DayColumn[],
): { cells: DayCell[]; problems: Omit<RowProblem, 'row'>[] } {
  const read: DayCell[] = [];
  const problems: Omit<RowProblem, 'row'>[] = [];
  for (const { index, words, day } of days) {
    const cell = cells[index]?.trim() ?? '';
    if (cell === '' || ('problem' in day && day.problem !== notInMonth)) continue;
    const parsed = 'problem' in day ? day : column.parse(cell);
    if ('problem' in parsed) {
      problems.push({ column: words, code: parsed.problem, details: parsed.details ?? {} });
    } else if ('date' in day) read.push({ date: day.date, column: words, value: parsed.value });
  }
  return { cells: read, problems };
}

function readCell(column: SheetColumn, cell: string): ParsedCell<unknown> {
  if (cell !== '') return column.parse(cell);
  return column.required ? { problem: 'sheets.cell-empty' } : { value: null };
}

/** Watches the columns in which no two rows may say the same, and names the earlier row. */
function repetitions(
  columns: SheetColumns,
): (key: string, cell: string, row: number) => CellProblem | undefined {
  const firstRows = new Map<string, number>();
  return (key, cell, row) => {
    if (!columns[key]?.unique || cell === '') return undefined;
    const said = `${key}:${cell.normalize('NFKC').toLowerCase()}`;
    const first = firstRows.get(said);
    if (first === undefined) firstRows.set(said, row);
    return first === undefined
      ? undefined
      : { problem: 'sheets.cell-repeated', details: { word: cell, first } };
  };
}
