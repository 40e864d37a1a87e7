import { Refusal } from '../../shared/call/refusal.ts';
import { type SheetTable, sheetLimits } from '../../shared/sheets/sheet-table.ts';
import { decodeText } from './decode-text.ts';
import { parseDelimited } from '../../shared/sheets/delimited.ts';
import { readWorkbook } from './workbook.ts';

/**
 * Reads the sheets of a file, whatever its name says: an Excel workbook, or text with delimited cells.
 * Refuses what is no sheet, each with what to do about it, and what is beyond `sheetLimits`.
 */
export async function readSheetFile(bytes: Buffer): Promise<SheetTable[]> {
  if (bytes.length > sheetLimits.fileBytes) {
    throw new Refusal('sheets.too-large', { limit: `${sheetLimits.fileBytes / 1_000_000} MB` });
  }
  const tables = isZip(bytes) ? await readWorkbook(bytes) : [textTable(readableText(bytes))];
  return withinLimits(tables);
}

/** Reads pasted text: cells parted by tabs as Excel copies them, or CSV. Refuses as `readSheetFile` does. */
export function readSheetText(text: string): SheetTable[] {
  return withinLimits([textTable(text)]);
}

function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
}

/** An Excel file of the old format; a new one with a password looks the same from outside. */
function isOldExcel(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));
}

function readableText(bytes: Buffer): string {
  if (isOldExcel(bytes)) throw new Refusal('sheets.old-excel');
  const text = decodeText(bytes);
  if (/^\s*<(?:!doctype|html|table|\?xml|head|meta)/i.test(text.slice(0, 500))) {
    throw new Refusal('sheets.web-page');
  }
  return text;
}

function textTable(text: string): SheetTable {
  return { name: null, rows: parseDelimited(text) };
}

function withinLimits(tables: SheetTable[]): SheetTable[] {
  const filled = tables.filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== '')));
  if (filled.length === 0) throw new Refusal('sheets.empty');
  for (const { rows } of filled) {
    if (rows.length > sheetLimits.rows) {
      throw new Refusal('sheets.too-many-rows', { limit: sheetLimits.rows });
    }
    if (rows.some((row) => row.length > sheetLimits.columns)) {
      throw new Refusal('sheets.too-many-columns', { limit: sheetLimits.columns });
    }
  }
  return filled;
}
