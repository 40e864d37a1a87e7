import { photosOn } from '../../shared/printing/paper-photos.ts';
import { paperRows } from '../../shared/printing/paper-rows.ts';
import { paperTitle } from '../../shared/printing/paper.ts';
import { type OutValue, outSheet } from '../sheets/out-sheet.ts';
import { writeWorkbook } from '../sheets/write-sheet.ts';

/**
 * A page as a workbook, for a host that can make no PDF: what it says, row by row, its figures as numbers. Null for one
 * with photos, which a workbook would lose.
 */
export function pageSheet(html: string, timeZone: string): (() => Promise<Uint8Array>) | null {
  if (photosOn(html).length > 0) return null;
  return () => {
    const [head = [], ...rows] = paperRows(html);
    const widest = Math.max(head.length, ...rows.map((row) => row.length));
    const columns = Array.from({ length: widest }, (_, index) => ({
      header: head[index] ?? '',
      of: (row: readonly string[]) => valueOf(row[index]),
    }));
    return writeWorkbook([outSheet(paperTitle(html), columns, rows)], timeZone);
  };
}

/** A whole or broken number that is written as one; a staff number or a code with a zero before it is none. */
const figure = /^-?(?:0|[1-9]\d{0,14})(?:\.(\d{1,6}))?$/;

function valueOf(text: string | undefined): OutValue {
  if (text === undefined || text === '') return { kind: 'text', value: null };
  const written = figure.exec(text);
  if (!written) return { kind: 'text', value: text };
  return { kind: 'number', value: Number(text), decimals: written[1]?.length ?? 0 };
}
