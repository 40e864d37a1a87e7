import { Refusal } from '../../shared/call/refusal.ts';
import { headerFingerprint, headersOf, missingColumns } from '../../shared/sheets/column-mapping.ts';
import type { SheetPreview, sheetsContract } from '../../shared/sheets/contract.ts';
import { filledRows, readRows } from '../../shared/sheets/read-rows.ts';
import type { RowOf, SheetColumns, SheetKind } from '../../shared/sheets/sheet-kind.ts';
import { columnLetter } from '../../shared/sheets/sheet-table.ts';
import { rememberMappedColumns } from '../../db/sheets/remembered-mappings.ts';
import { type CommandContext, type RoomHandlers, prepared } from '../call/handler.ts';
import { type OpenedSheet, openSheet } from './open-sheet.ts';

/** How many problems a preview shows. */
const shownProblems = 100;

type Import = (typeof sheetsContract)['import'];

/** A sheet in which everything was understood. */
interface ReadySheet {
  readonly sheet: OpenedSheet;
  readonly rows: readonly RowOf<SheetColumns>[];
}

export const sheetsHandlers: RoomHandlers<typeof sheetsContract> = {
  preview: async (context, { rows, ...input }) => previewOf(await openSheet(context, input), rows),

  import: prepared<Import, ReadySheet>({
    prepare: async (context, input) => {
      const sheet = await openSheet(context, input);
      return { sheet, rows: faultlessRows(sheet) };
    },
    apply: (context, _input, { sheet, rows }) => {
      if (sheet.mappingFrom === 'person') rememberMapping(context, sheet);
      return sheet.import.apply(context, rows);
    },
  }),
};

function previewOf(sheet: OpenedSheet, shownRows: number): SheetPreview {
  const { table, mapping, mappingFrom } = sheet;
  const { kind } = sheet.import;
  const missing = missingColumns(kind, mapping);
  const rows = filledRows(table, mapping);
  // Without a required column every single row would be wrong for the same reason.
  const problems = missing.length === 0 ? readRows(kind, table, mapping).problems : [];
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
      cells: Object.keys(kind.columns).map((key) => values[mapping.columns[key] ?? -1] ?? ''),
    })),
    problems: problems.slice(0, shownProblems),
    problemCount: problems.length,
  };
}

/** All rows or a refusal: nothing of a sheet with a missing column or a wrong cell is imported. */
function faultlessRows({ import: { kind }, table, mapping }: OpenedSheet): readonly RowOf<SheetColumns>[] {
  const missing = missingColumns(kind, mapping);
  if (missing.length > 0) throw new Refusal('sheets.columns-missing', columnNames(kind, missing));
  const { rows, problems } = readRows(kind, table, mapping);
  const [first] = problems;
  if (first) {
    const { row, column } = first;
    throw new Refusal('sheets.rows-wrong', { count: problems.length, row, ...columnNames(kind, [column]) });
  }
  if (rows.length === 0) throw new Refusal('sheets.no-rows');
  return rows.map(({ values }) => values);
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
