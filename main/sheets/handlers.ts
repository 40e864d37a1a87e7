import { Refusal } from '../../shared/call/refusal.ts';
import { headerFingerprint, headersOf, missingColumns } from '../../shared/sheets/column-mapping.ts';
import type { SheetPreview, sheetsContract } from '../../shared/sheets/contract.ts';
import {
  type NumberedRow,
  type RowProblem,
  type RowsRead,
  filledRows,
  readRows,
} from '../../shared/sheets/read-rows.ts';
import type { RowOf, SheetColumns, SheetKind } from '../../shared/sheets/sheet-kind.ts';
import { columnLetter } from '../../shared/sheets/sheet-table.ts';
import { rememberMappedColumns } from '../../db/sheets/remembered-mappings.ts';
import { type CommandContext, type QueryContext, type RoomHandlers, prepared } from '../call/handler.ts';
import { type OpenedSheet, openSheet } from './open-sheet.ts';

/** How many problems a preview shows. */
const shownProblems = 100;

type Import = (typeof sheetsContract)['import'];

/** A sheet in which everything was understood. */
interface ReadySheet {
  readonly sheet: OpenedSheet;
  readonly rows: readonly NumberedRow<RowOf<SheetColumns>>[];
}

export const sheetsHandlers: RoomHandlers<typeof sheetsContract> = {
  preview: async (context, { rows, ...input }) => previewOf(context, await openSheet(context, input), rows),

  import: prepared<Import, ReadySheet>({
    prepare: async (context, input) => {
      const sheet = await openSheet(context, input);
      return { sheet, rows: faultlessRows(sheet) };
    },
    apply: (context, { replace }, { sheet, rows }) => {
      assertNoProblems(sheet, sheet.import.check?.(context, rows, sheet.into) ?? []);
      const count = sheet.import.replaced?.(context, rows, sheet.into) ?? 0;
      if (count > 0 && !replace) throw new Refusal('sheets.would-replace', { count });
      if (sheet.mappingFrom === 'person') rememberMapping(context, sheet);
      return sheet.import.apply(
        context,
        rows.map(({ values }) => values),
        sheet.into,
      );
    },
  }),
};

function previewOf(context: QueryContext, sheet: OpenedSheet, shownRows: number): SheetPreview {
  const { table, mapping, mappingFrom } = sheet;
  const { kind, replaced } = sheet.import;
  const missing = missingColumns(kind, mapping);
  const rows = filledRows(table, mapping);
  // Without a required column every single row would be wrong for the same reason.
  const read = missing.length === 0 ? checkedRows(context, sheet) : { rows: [], problems: [] };
  const { problems } = read;
  return {
    sheetName: table.name,
    mapping,
    mappingFrom,
    headers: headersOf(table, mapping.headerRow).map((words, index) => ({
      letter: columnLetter(index),
      words,
    })),
    columns: Object.entries(kind.columns).map(([key, { names, required }]) => ({ key, names, required })),
    missing,
    rowCount: rows.length,
    firstRows: rows.slice(0, shownRows).map(({ row, values }) => ({
      row,
      cells: Object.keys(kind.columns).map((key) => shownCell(sheet, key, values)),
    })),
    problems: problems.slice(0, shownProblems),
    problemCount: problems.length,
    replaces: problems.length === 0 ? (replaced?.(context, read.rows, sheet.into) ?? 0) : 0,
  };
}

/** The rows as their columns and the store understand them, with everything that is wrong, from the top. */
function checkedRows(context: QueryContext, sheet: OpenedSheet): RowsRead<RowOf<SheetColumns>> {
  const { kind, check } = sheet.import;
  const { rows, problems } = readRows(kind, sheet.table, sheet.mapping, sheet.days);
  const all = [...problems, ...(check?.(context, rows, sheet.into) ?? [])];
  return { rows, problems: all.sort((one, other) => one.row - other.row) };
}

/** What a row says in a column; of the days all of them, one after another. */
function shownCell(
  { import: { kind }, mapping, days }: OpenedSheet,
  key: string,
  row: readonly string[],
): string {
  if (!kind.columns[key]?.perDay) return row[mapping.columns[key] ?? -1] ?? '';
  return days.map(({ index }) => row[index]?.trim() || '·').join(' ');
}

/** All rows or a refusal: nothing of a sheet with a missing column or a wrong cell is imported. */
function faultlessRows(sheet: OpenedSheet): RowsRead<RowOf<SheetColumns>>['rows'] {
  const { table, mapping, days } = sheet;
  const { kind } = sheet.import;
  const missing = missingColumns(kind, mapping);
  if (missing.length > 0) throw new Refusal('sheets.columns-missing', columnNames(kind, missing));
  const { rows, problems } = readRows(kind, table, mapping, days);
  assertNoProblems(sheet, problems);
  if (rows.length === 0) throw new Refusal('sheets.no-rows');
  return rows;
}

function assertNoProblems({ import: { kind } }: OpenedSheet, problems: readonly RowProblem[]): void {
  const [first] = problems;
  if (!first) return;
  const { row, column } = first;
  throw new Refusal('sheets.rows-wrong', { count: problems.length, row, ...columnNames(kind, [column]) });
}

/** The columns' names in each language, as a refusal's sentence needs them. */
function columnNames(kind: SheetKind, keys: readonly string[]): { columnsZh: string; columnsEn: string } {
  const names = keys.map((key) => kind.columns[key]?.names ?? { zh: key, en: key });
  return {
    columnsZh: names.map(({ zh }) => zh).join('、'),
    columnsEn: names.map(({ en }) => en).join(', '),
  };
}

function rememberMapping(
  { db, now }: CommandContext,
  { import: { kind }, table, mapping }: OpenedSheet,
): void {
  const fingerprint = headerFingerprint(headersOf(table, mapping.headerRow));
  if (fingerprint !== '') rememberMappedColumns(db, kind.key, fingerprint, mapping.columns, now);
}
