/**
 * A sheet as it was read, whatever it came from: every cell as the text that a person reads, empty where there
 * is nothing. The first entry of `rows` is row 1 as Excel shows it.
 */
export interface SheetTable {
  /** The name on the sheet's tab; null for text. */
  readonly name: string | null;
  readonly rows: readonly (readonly string[])[];
}

/** What may be read at most. A sheet beyond it is refused, never cut. */
export const sheetLimits = {
  fileBytes: 8_000_000,
  /** Pasted text, in characters: within what one call may carry, even in Chinese. */
  textLength: 300_000,
  rows: 20_000,
  columns: 200,
} as const;

/** A column's letter as Excel shows it. @param index from 0 */
export function columnLetter(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
