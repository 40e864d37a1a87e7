import { Refusal } from '../call/refusal.ts';

const delimiters = ['\t', ',', ';'] as const;
type Delimiter = (typeof delimiters)[number];

/**
 * Reads text with delimited cells (CSV, or cells pasted from Excel, which are parted by tabs) into rows of cells.
 * A cell in double quotes may hold delimiters, line breaks and doubled quotes. Refuses with
 * `sheets.unclosed-quote` and the row in which the quote was opened.
 */
export function parseDelimited(text: string): string[][] {
  return cellsOf(text, delimiterOf(text));
}

/**
 * The delimiter that parts the most of the first lines into the same number of cells; quoted cells are left out.
 * (Counting alone would be misled by a list inside a cell, or by the tab that some systems put before numbers.)
 */
function delimiterOf(text: string): Delimiter {
  const lines = text
    .slice(0, 20_000)
    .replaceAll(/"[^"]*"?/g, '')
    .split(/\r\n|\n|\r/);
  const scores = delimiters.map((delimiter) =>
    agreement(lines.map((line) => line.split(delimiter).length - 1)),
  );
  return delimiters[scores.indexOf(Math.max(...scores))] ?? '\t';
}

/** How many lines have the same number of delimiters, and among equals how many delimiters that are. */
function agreement(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  return Math.max(0, ...[...lines].map(([count, agreeing]) => agreeing + count / 100_000));
}

function cellsOf(text: string, delimiter: Delimiter): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const read = text[at] === '"' ? quotedCell : plainCell;
    const { cell, end } = read(text, at, delimiter, rows.length + 1);
    row.push(cell);
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (text[end] === delimiter) continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push([...row, '']);
  return rows;
}

interface CellRead {
  readonly cell: string;
  /** Where the delimiter or line break after it stands, or the text's length. */
  readonly end: number;
}

function plainCell(text: string, start: number, delimiter: Delimiter): CellRead {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { cell: unwrapped(text.slice(start, end)), end };
}

function quotedCell(text: string, start: number, delimiter: Delimiter, row: number): CellRead {
  let cell = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) throw new Refusal('sheets.unclosed-quote', { row });
    cell += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      const rest = plainCell(text, quote + 1, delimiter);
      return { cell: cell + rest.cell, end: rest.end };
    }
    cell += '"';
    from = quote + 2;
  }
}

/** `="0012"` is how many systems write a number that must keep its zeros. */
function unwrapped(cell: string): string {
  return /^="([^"]*)"$/.exec(cell.trim())?.[1] ?? cell;
}
