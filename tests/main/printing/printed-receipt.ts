import iconv from 'iconv-lite';
import { type EscPosPiece, readPieces } from './read-escpos.ts';

/** A line as it stands on the roll. */
export interface PrintedLine {
  readonly text: string;
  /** How much of the roll its characters take, in columns of ordinary type. */
  readonly columns: number;
  /** How many times as high as the ordinary its highest type is. */
  readonly height: number;
}

/** What a receipt measures on paper, beside what it says. */
export interface PrintedReceipt {
  readonly lines: readonly PrintedLine[];
  /** Pictures and QR codes, in dots. */
  readonly pictures: readonly { readonly width: number; readonly height: number }[];
  /** What barcodes say. */
  readonly barcodes: readonly string[];
  readonly cuts: number;
}

const emptyLine: PrintedLine = { text: '', columns: 0, height: 1 };

/** Reads the bytes of a receipt back, with the sizes of its type and its pictures. */
export function printedReceipt(bytes: Buffer): PrintedReceipt {
  const pieces = readPieces(bytes);
  const commands = pieces.filter((piece) => piece.kind === 'command');
  const of = (start: string): Buffer[] =>
    commands.filter(({ command }) => command === start).map((piece) => Buffer.from(piece.bytes, 'latin1'));
  return {
    lines: linesOf(pieces),
    pictures: of('\u001D8').map((picture) => ({
      width: picture.readUInt16LE(13),
      height: picture.readUInt16LE(15),
    })),
    // Behind its kind, its length, and the set of characters that it is written in.
    barcodes: of('\u001Dk').map((barcode) => barcode.toString('latin1', 6)),
    cuts: of('\u001DV').length,
  };
}

function linesOf(pieces: readonly EscPosPiece[]): PrintedLine[] {
  const lines = [emptyLine];
  let scale = { width: 1, height: 1 };
  for (const piece of pieces) {
    if (piece.kind === 'command' && piece.command === '\u001D!') {
      const size = piece.bytes.charCodeAt(2);
      scale = { width: (size >> 4) + 1, height: (size & 15) + 1 };
    }
    if (piece.kind !== 'text') continue;
    const [first = '', ...others] = iconv.decode(Buffer.from(piece.bytes, 'latin1'), 'gb18030').split('\n');
    lines.push(withText(lines.pop(), first, scale));
    for (const text of others) lines.push(withText(emptyLine, text, scale));
  }
  return lines;
}

function withText(
  line: PrintedLine = emptyLine,
  text: string,
  scale: { readonly width: number; readonly height: number },
): PrintedLine {
  if (text === '') return line;
  const columns = Array.from(text).reduce((sum, character) => sum + (character > '\u007F' ? 2 : 1), 0);
  return {
    text: line.text + text,
    columns: line.columns + columns * scale.width,
    height: Math.max(line.height, scale.height),
  };
}
