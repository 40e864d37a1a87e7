import { isDayHeader } from './day-columns.ts';
import type { SheetColumns, SheetKind } from './sheet-kind.ts';
import type { SheetTable } from './sheet-table.ts';

/** Which column of a sheet is which column of its kind. */
export interface ColumnMapping {
  /** The row that names the columns, as Excel counts; 0 where the first row already is data. */
  readonly headerRow: number;
  /** By the kind's column key: the sheet's column, counted from 0, or null where the sheet has none. */
  readonly columns: Readonly<Record<string, number | null>>;
}

/** A header may stand this far down, below titles and notes. */
export const headerSearchDepth = 20;

/** A header as it is compared: without blanks, punctuation, marks of required columns, and width or case of letters. */
export function comparableHeader(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[((]?(?:必填|选填|required|optional)[))]?/g, '')
    .replaceAll(/[\s*::_.·"'()-]/g, '');
}

/** What a header row is remembered by; empty for a row without any text. */
export function headerFingerprint(header: readonly string[]): string {
  const names = header.map(comparableHeader);
  return names.every((name) => name === '') ? '' : names.join('|');
}

/**
 * Finds the row that names the columns, even below a title, and which column is which, by the names and aliases
 * of the kind. Where no name is recognised, the header is taken to be the first of the fullest rows, for the
 * person to say what its columns are.
 */
export function guessMapping(table: SheetTable, kind: SheetKind): ColumnMapping {
  const names = recognisedNames(kind.columns);
  let best: ColumnMapping | undefined;
  let bestCount = 0;
  for (const [index, row] of table.rows.slice(0, headerSearchDepth).entries()) {
    const columns = recognise(row, names, kind.columns);
    const count = Object.values(columns).filter((column) => column !== null).length;
    if (count > bestCount) [best, bestCount] = [{ headerRow: index + 1, columns }, count];
  }
  return best ?? { headerRow: fullestRow(table), columns: recognise([], names, kind.columns) };
}

/** The required columns that a mapping leaves open, by key. */
export function missingColumns(kind: SheetKind, mapping: ColumnMapping): string[] {
  return Object.keys(kind.columns).filter(
    (key) => kind.columns[key]?.required && (mapping.columns[key] ?? null) === null,
  );
}

/** The headers as the sheet writes them; for a mapping without a header row as many empty ones as there are columns. */
export function headersOf(table: SheetTable, headerRow: number): readonly string[] {
  return table.rows[headerRow - 1] ?? (table.rows[0] ?? []).map(() => '');
}

function recognisedNames(columns: SheetColumns): Map<string, string> {
  const names = new Map<string, string>();
  for (const [key, column] of Object.entries(columns)) {
    for (const name of [column.names.zh, column.names.en, ...(column.aliases ?? [])]) {
      names.set(comparableHeader(name), key);
    }
  }
  return names;
}

function recognise(
  row: readonly string[],
  names: ReadonlyMap<string, string>,
  columns: SheetColumns,
): Record<string, number | null> {
  const found: Record<string, number | null> = {};
  for (const key of Object.keys(columns)) found[key] = null;
  for (const [index, header] of row.entries()) {
    const key = names.get(comparableHeader(header));
    if (key !== undefined && found[key] === null) found[key] = index;
  }
  for (const key of Object.keys(columns)) if (columns[key]?.perDay) found[key] ??= firstDayColumn(row);
  return found;
}

/** Where the days begin, in a row that names at least two. */
function firstDayColumn(row: readonly string[]): number | null {
  const days = row.filter(isDayHeader);
  return days.length < 2 ? null : row.findIndex(isDayHeader);
}

function fullestRow(table: SheetTable): number {
  const filled = table.rows
    .slice(0, headerSearchDepth)
    .map((row) => row.filter((cell) => cell.trim() !== '').length);
  return filled.length === 0 ? 0 : filled.indexOf(Math.max(...filled)) + 1;
}
