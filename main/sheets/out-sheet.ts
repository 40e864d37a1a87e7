/** How a column's values are written and shown. */
export type OutValue =
  | { readonly kind: 'text'; readonly value: string | null }
  /** @property decimals places shown; the file keeps the whole number */
  | { readonly kind: 'number'; readonly value: number | null; readonly decimals?: number }
  /** A share of one, shown as per cent. */
  | { readonly kind: 'share'; readonly value: number | null }
  /** Milliseconds, shown as hours, minutes and seconds. */
  | { readonly kind: 'duration'; readonly value: number | null }
  /** A business date. */
  | { readonly kind: 'date'; readonly value: string | null }
  /** UTC milliseconds, shown as the hall's clock. */
  | { readonly kind: 'moment'; readonly value: number | null };

/** One column: its header, and what it says of a row. */
export interface OutColumn<Row> {
  readonly header: string;
  readonly of: (row: Row) => OutValue;
}

/** A sheet that is ready to be written. */
export interface OutSheet {
  /** On the sheet's tab. */
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly OutValue[])[];
}

/** Lays rows out in columns. @param name on the sheet's tab, cut to the 31 characters that Excel allows */
export function outSheet<Row>(
  name: string,
  columns: readonly OutColumn<Row>[],
  rows: readonly Row[],
): OutSheet {
  return {
    name: name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31),
    headers: columns.map(({ header }) => header),
    rows: rows.map((row) => columns.map((column) => column.of(row))),
  };
}
