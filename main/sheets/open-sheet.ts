import { Refusal } from '../../shared/call/refusal.ts';
import {
  type ColumnMapping,
  guessMapping,
  headerFingerprint,
  headerSearchDepth,
  missingColumns,
} from '../../shared/sheets/column-mapping.ts';
import type { SheetPreview, SheetSource } from '../../shared/sheets/contract.ts';
import { type DayColumn, dayColumnsOf } from '../../shared/sheets/day-columns.ts';
import { workbookMime } from '../../shared/files/file-kind.ts';
import type { SheetKind } from '../../shared/sheets/sheet-kind.ts';
import type { SheetTable } from '../../shared/sheets/sheet-table.ts';
import type { ReadableDb } from '../../db/database/handle.ts';
import { findMappedColumns } from '../../db/sheets/remembered-mappings.ts';
import type { QueryContext } from '../call/handler.ts';
import { filesFolder, readStoredFile } from '../files/file-store.ts';
import { readAside } from './read-aside.ts';
import { readSheetText } from './read-sheet.ts';
import type { Into, SheetImport } from './sheet-import.ts';

/** What a call says of the sheet that it is about. */
export interface SheetInput {
  readonly kind: string;
  readonly source: SheetSource;
  readonly mapping?: ColumnMapping | undefined;
  readonly into?: number;
}

/** A sheet that was read, and how its columns are understood. */
export interface OpenedSheet {
  readonly import: SheetImport;
  readonly into: Into;
  readonly table: SheetTable;
  readonly mapping: ColumnMapping;
  readonly mappingFrom: SheetPreview['mappingFrom'];
  /** The columns that stand for days, where the kind has such. */
  readonly days: readonly DayColumn[];
}

/**
 * Reads a sheet and finds out which column is which: as the person says, as it was remembered, or by guessing
 * from the header. Refuses a kind that nobody takes in, a caller without its roles, and what cannot be read.
 */
export async function openSheet(context: QueryContext, input: SheetInput): Promise<OpenedSheet> {
  const sheetImport = importOf(context, input.kind);
  const { kind } = sheetImport;
  const table = fittingTable(await readSource(context, input.source), kind);
  const { mapping, mappingFrom } = mappingOf(context, kind, table, input.mapping);
  const days = daysOf(context, kind, table, mapping);
  return { import: sheetImport, into: input.into ?? null, table, mapping, mappingFrom, days };
}

function mappingOf(
  { db }: QueryContext,
  kind: SheetKind,
  table: SheetTable,
  given: ColumnMapping | undefined,
): Pick<OpenedSheet, 'mapping' | 'mappingFrom'> {
  if (given) return { mapping: completeMapping(kind, given), mappingFrom: 'person' };
  const remembered = rememberedMapping(db, kind, table);
  if (remembered) return { mapping: remembered, mappingFrom: 'remembered' };
  return { mapping: guessMapping(table, kind), mappingFrom: 'guessed' };
}

function daysOf(
  context: QueryContext,
  { columns }: SheetKind,
  table: SheetTable,
  mapping: ColumnMapping,
): DayColumn[] {
  const key = Object.keys(columns).find((name) => columns[name]?.perDay);
  const first = key === undefined ? null : (mapping.columns[key] ?? null);
  return first === null ? [] : dayColumnsOf(table, mapping.headerRow, first, context.businessDate);
}

function importOf({ host, caller }: QueryContext, key: string): SheetImport {
  const found = host.sheetImports.find(({ kind }) => kind.key === key);
  if (!found) throw new Refusal('sheets.unknown-kind');
  if (found.kind.roles.some((role) => caller.roles.includes(role))) return found;
  throw new Refusal('call.not-allowed', { procedure: key });
}

/** The first of a workbook's sheets that has all required columns, or else simply the first. */
function fittingTable(tables: readonly SheetTable[], kind: SheetKind): SheetTable {
  const fitting = tables.find((table) => missingColumns(kind, guessMapping(table, kind)).length === 0);
  const table = fitting ?? tables[0];
  if (!table) throw new Refusal('sheets.empty');
  return table;
}

function rememberedMapping(db: ReadableDb, kind: SheetKind, table: SheetTable): ColumnMapping | undefined {
  for (const [index, row] of table.rows.slice(0, headerSearchDepth).entries()) {
    const columns = findMappedColumns(db, kind.key, headerFingerprint(row));
    if (columns) return completeMapping(kind, { headerRow: index + 1, columns });
  }
  return undefined;
}

/** The columns of the kind and no others: a kind may have grown since a mapping was remembered. */
function completeMapping(kind: SheetKind, { headerRow, columns }: ColumnMapping): ColumnMapping {
  const complete = Object.keys(kind.columns).map((key) => [key, columns[key] ?? null] as const);
  return { headerRow, columns: Object.fromEntries(complete) };
}

/** Pasted text this short is read at once, sooner than a thread for it would start; in characters. */
const shortText = 50_000;

async function readSource({ db, host }: QueryContext, source: SheetSource): Promise<SheetTable[]> {
  if (source.kind === 'text') {
    return source.text.length <= shortText ? readSheetText(source.text) : readAside(source.text);
  }
  const kept = { folder: filesFolder(host.dataFolder), db };
  const { file, bytes } = await readStoredFile(kept, source.sha256);
  if (file.mime !== workbookMime && file.mime !== 'text/plain') {
    throw new Refusal('sheets.not-a-sheet', { name: source.name });
  }
  return readAside(bytes);
}
