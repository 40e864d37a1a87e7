import type { RefusalDetails } from '../call/refusal.ts';
import type { ColumnMapping } from './column-mapping.ts';
import type { CellProblem, ParsedCell, RowOf, SheetColumn, SheetColumns, SheetKind } from './sheet-kind.ts';
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

/** The rows below the header as they are written; those without any text are passed over. */
export function filledRows(
  { rows }: SheetTable,
  { headerRow }: ColumnMapping,
): NumberedRow<readonly string[]>[] {
  return rows
    .map((values, index) => ({ row: index + 1, values }))
    .filter(({ row, values }) => row > headerRow && values.some((cell) => cell.trim() !== ''));
}

/** Reads the rows below the header as a kind of sheet: typed, or with everything that is wrong with them. */
export function readRows<C extends SheetColumns>(
  kind: SheetKind<C>,
  table: SheetTable,
  mapping: ColumnMapping,
): RowsRead<RowOf<C>> {
  const rows: NumberedRow<RowOf<C>>[] = [];
  const problems: RowProblem[] = [];
  const alreadySaid = repetitions(kind.columns);
  for (const { row, values: cells } of filledRows(table, mapping)) {
    const values: Record<string, unknown> = {};
    const before = problems.length;
    for (const [key, column] of Object.entries(kind.columns)) {
      const cell = cells[mapping.columns[key] ?? -1]?.trim() ?? '';
      const read = alreadySaid(key, cell, row) ?? readCell(column, cell);
      if ('value' in read) values[key] = read.value;
      else problems.push({ row, column: key, code: read.problem, details: read.details ?? {} });
    }
    if (problems.length === before) rows.push({ row, values: values as RowOf<C> });
  }
  return { rows, problems };
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
