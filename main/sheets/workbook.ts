import readXlsxFile from 'read-excel-file/node';
import { Refusal } from '../../shared/call/refusal.ts';
import type { SheetTable } from '../../shared/sheets/sheet-table.ts';

/** An Excel file unpacked may be this large, bytes: small files that unpack to gigabytes are refused unread. */
const unpackedLimit = 200_000_000;

/** Reads all sheets of an Excel workbook (.xlsx), every cell as text. Refuses with `sheets.damaged-excel`. */
export async function readWorkbook(bytes: Buffer): Promise<SheetTable[]> {
  if (unpackedSize(bytes) > unpackedLimit) {
    throw new Refusal('sheets.too-large', { limit: `${unpackedLimit / 1_000_000} MB` });
  }
  const sheets = await readXlsxFile(bytes).catch((error: unknown) => {
    throw isAboutTheFile(error) ? new Refusal('sheets.damaged-excel') : error;
  });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) }));
}

function isAboutTheFile(error: unknown): boolean {
  return error instanceof Error && ['InvalidInputError', 'InvalidSpreadsheetError'].includes(error.name);
}

/**
 * Excel keeps the date on the wall, without a timezone; the library hands it on as if it were UTC. It keeps times as
 * fractions of a day, which may fall a hair short of the second.
 */
function cellText(cell: unknown): string {
  if (!(cell instanceof Date)) return plainText(cell as string | number | boolean | null);
  const toTheSecond = new Date(Math.round(cell.getTime() / 1_000) * 1_000);
  const [date = '', time = ''] = toTheSecond.toISOString().slice(0, 19).split('T');
  if (date < '1900-01-01') return time;
  return time === '00:00:00' ? date : `${date} ${time}`;
}

function plainText(cell: string | number | boolean | null): string {
  return cell === null ? '' : String(cell);
}

/** What the ZIP's directory says that its files unpack to, bytes. A damaged directory counts as nothing. */
function unpackedSize(bytes: Buffer): number {
  const endMark = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (endMark === -1 || endMark + 22 > bytes.length) return 0;
  let at = bytes.readUInt32LE(endMark + 16);
  let size = 0;
  while (at + 46 <= bytes.length && bytes.readUInt32LE(at) === 0x02014b50) {
    size += bytes.readUInt32LE(at + 24);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return size;
}
