import { z } from 'zod';
import { command, query } from '../call/procedure.ts';
import { sheetLimits } from './sheet-table.ts';

/** Where a sheet comes from: text pasted from Excel or elsewhere, or a file that was handed in before. */
export const sheetSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string().min(1).max(sheetLimits.textLength) }),
  z.strictObject({
    kind: z.literal('file'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** As the person's machine calls it. */
    name: z.string().min(1).max(255),
  }),
]);
export type SheetSource = z.infer<typeof sheetSource>;

const columnIndex = z
  .number()
  .int()
  .min(0)
  .max(sheetLimits.columns - 1);

/** See `ColumnMapping`. */
export const columnMapping = z.strictObject({
  headerRow: z.number().int().min(0).max(sheetLimits.rows),
  columns: z.record(z.string().max(40), columnIndex.nullable()),
});

const sheetInput = z.strictObject({
  /** The key of a sheet kind. */
  kind: z.string().max(80),
  source: sheetSource,
  /** Where the person says which column is which; otherwise it is remembered or guessed. */
  mapping: columnMapping.optional(),
  /** The record that it goes into, for kinds that are imported into one. */
  into: z.int().positive().exactOptional(),
});

/** How many rows a preview can show at most: a whole list of people. */
export const mostPreviewedRows = 500;

/** See `RowProblem`. */
export const rowProblem = z.strictObject({
  row: z.number().int(),
  column: z.string(),
  code: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** What would be imported, and what stands in the way. */
export const sheetPreview = z.strictObject({
  /** The name on the sheet's tab; null for text. */
  sheetName: z.string().nullable(),
  mapping: columnMapping,
  mappingFrom: z.enum(['person', 'remembered', 'guessed']),
  /** The sheet's columns: Excel's letter, and the header as it is written. */
  headers: z.array(z.strictObject({ letter: z.string(), words: z.string() })),
  /** The columns of the kind, in their order. */
  columns: z.array(
    z.strictObject({
      key: z.string(),
      names: z.strictObject({ zh: z.string(), en: z.string() }),
      required: z.boolean(),
    }),
  ),
  /** Required columns that the sheet does not seem to have, by key. Nothing is imported while there are any. */
  missing: z.array(z.string()),
  /** Rows with text below the header. */
  rowCount: z.number().int(),
  /** The first rows, cells in the order of `columns`, as they are written. */
  firstRows: z.array(z.strictObject({ row: z.number().int(), cells: z.array(z.string()) })),
  /** The first problems, by row. Nothing is imported while there are any. */
  problems: z.array(rowProblem),
  problemCount: z.number().int(),
  /** How many records are kept otherwise and would be replaced: the import asks before. */
  replaces: z.number().int(),
});
export type SheetPreview = z.infer<typeof sheetPreview>;

/** What an import did, in records of the importing room. */
export const importOutcome = z.strictObject({
  added: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
});
export type ImportOutcome = z.infer<typeof importOutcome>;

const managers = ['duty-manager', 'store-manager', 'regional'] as const;

/** What is wrong with a sheet as a whole. */
const readingRefusals = [
  'sheets.unknown-kind',
  'files.unknown',
  'files.missing',
  'files.damaged',
  'sheets.not-a-sheet',

  'sheets.too-large',
  'sheets.too-many-rows',
  'sheets.too-many-columns',
  'sheets.old-excel',
  'sheets.web-page',
  'sheets.damaged-excel',
  'sheets.unknown-encoding',
  'sheets.unclosed-quote',
  'sheets.empty',
  'checklists.unknown-template',
] as const;

export const sheetsContract = {
  /** Reads a sheet as one of the kinds that rooms take in, and changes nothing. */
  preview: query({
    input: z.strictObject({
      ...sheetInput.shape,
      /** How many of the first rows are shown. */
      rows: z.int().min(1).max(mostPreviewedRows).default(10),
    }),
    output: sheetPreview,
    roles: managers,
    topics: ['sheets'],
    refusals: readingRefusals,
  }),
  /** Imports a sheet: every row or none. A mapping that the person gave is remembered for sheets with this header. */
  import: command({
    input: z.strictObject({
      ...sheetInput.shape,
      /** Whether records that are kept otherwise may be replaced. */
      replace: z.boolean().default(false),
    }),
    output: importOutcome,
    roles: managers,
    topics: ['sheets', 'staff', 'roster', 'checklists'],
    refusals: [
      'staff.regional-only',
      'staff.last-manager',
      ...readingRefusals,
      'sheets.columns-missing',
      'sheets.rows-wrong',
      'sheets.no-rows',
      'sheets.would-replace',
    ],
  }),
};
