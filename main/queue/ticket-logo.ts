import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { Refusal } from '../../shared/call/refusal.ts';
import { pictureLine } from '../../shared/printing/receipt-document.ts';
import { type RollWidth, rollDots } from '../../shared/printing/receipt-text.ts';
import { type TicketDesign, logoHeight } from '../../shared/queue/ticket-design.ts';
import type { ReadableDb } from '../../db/database/handle.ts';
import type { HostServices, QueryContext } from '../call/handler.ts';
import { type KeptFiles, filesFolder, pathOfFile, readStoredFile } from '../files/file-store.ts';
import { receiptBytes } from '../printing/receipt.ts';

type Logo = NonNullable<TicketDesign['logo']>;

/** The largest file that a logo may be, bytes: black and white it is far below. */
const logoSize = 256 * 1024;

/**
 * The logo for a roll as a ticket carries it (PNG in base64), or null where there is none. One whose file has gone is
 * left out: the number has to come out all the same.
 */
export function logoFor(
  { db, host }: { readonly db: ReadableDb; readonly host: HostServices },
  { logo }: TicketDesign,
  roll: RollWidth,
): string | null {
  if (logo === null) return null;
  try {
    return readFileSync(pathOfFile(keptFiles(host, db), logo[roll])).toString('base64');
  } catch {
    return null;
  }
}

/**
 * Makes sure that a logo comes out on both rolls before it stands on every ticket. Refuses with
 * `queue.ticket-logo-too-large`, `queue.ticket-logo-unreadable`, and as `readStoredFile` does.
 */
export async function assertLogoPrints({ db, host }: QueryContext, logo: Logo): Promise<void> {
  for (const roll of ['58mm', '80mm'] as const) {
    const { file, bytes } = await readStoredFile(keptFiles(host, db), logo[roll]);
    if (file.mime !== 'image/png' || !isWholePng(bytes)) throw new Refusal('queue.ticket-logo-unreadable');
    // The header of a PNG begins with its width and height, four bytes each.
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    if (file.size > logoSize || width > rollDots(roll) || height > logoHeight) {
      throw new Refusal('queue.ticket-logo-too-large');
    }
    assertDecodes(bytes.toString('base64'), roll);
  }
}

/** Whether all parts of a PNG are there and as they were written. What is cut short can decode to anything. */
function isWholePng(bytes: Buffer): boolean {
  let at = 8;
  // Each part: its length, four letters of its kind, its data, and a check of both.
  while (at + 12 <= bytes.length) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end))
      return false;
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return true;
    at = end + 4;
  }
  return false;
}

function assertDecodes(png: string, roll: RollWidth): void {
  try {
    receiptBytes(pictureLine(png), roll);
  } catch {
    throw new Refusal('queue.ticket-logo-unreadable');
  }
}

function keptFiles({ dataFolder }: HostServices, db: ReadableDb): KeptFiles {
  return { folder: filesFolder(dataFolder), db };
}
