import { receiptLines, receiptText, widthOf } from './receipt-text.ts';

/** How large type is on a receipt: so many times as wide and high as the ordinary. */
export type TypeScale = 1 | 2 | 3 | 4 | 6;

/** How words are set on a receipt. */
export interface ReceiptType {
  /** The ordinary size where nothing is said. */
  readonly scale?: TypeScale;
  readonly bold?: boolean;
}

/** receiptline's marks for each size. */
const scaleMarks: Readonly<Record<TypeScale, string>> = {
  1: '',
  2: '^^^',
  3: '^^^^',
  4: '^^^^^',
  6: '^^^^^^^',
};

/** A text in the middle, on as many lines as it needs. @param columns of the roll */
export function centredLines(text: string, columns: number, type: ReceiptType = {}): string[] {
  return linesOf(text, columns, type).map((line) => marked(line, type));
}

/** A text from the left, on as many lines as it needs. */
export function startLines(text: string, columns: number, type: ReceiptType = {}): string[] {
  return linesOf(text, columns, type).map((line) => `|${marked(line, type)} |`);
}

/**
 * A name at the left and its value at the right; the value on lines of its own where both do not fit beside each other.
 * One text, not two columns: columns too narrow for their words tear them.
 */
export function pairLines(name: string, value: string, columns: number, type: ReceiptType = {}): string[] {
  const room = Math.floor(columns / (type.scale ?? 1)) - widthOf(name) - widthOf(value);
  if (room < 1) {
    const values = linesOf(value, columns, type).map((line) => `| ${marked(line, type)}|`);
    return [...startLines(name, columns, type), ...values];
  }
  return [`|${marksOf(type)}${receiptText(name)}${' '.repeat(room)}${receiptText(value)}|`];
}

/** A line across. Of plain hyphens: not every printer has characters for drawing lines. */
export function ruleLine(columns: number): string {
  return `|${receiptText('-'.repeat(columns))} |`;
}

/** A picture in the middle. @param png base64 */
export function pictureLine(png: string): string {
  return `{image:${png}}`;
}

/** A QR code in the middle, its cells 6 dots wide. */
export function qrLine(data: string): string {
  return `{code:${escapedValue(data)};option:qrcode,6,m}`;
}

/** A barcode (CODE 128) in the middle with its characters below. @param data Latin letters, digits and marks */
export function barcodeLine(data: string): string {
  return `{code:${escapedValue(data)};option:code128,2,72,hri}`;
}

/** How many characters of this size stand in a line of the roll. */
function linesOf(text: string, columns: number, { scale = 1 }: ReceiptType): string[] {
  return receiptLines(text, Math.floor(columns / scale));
}

function marked(line: string, type: ReceiptType): string {
  return `${marksOf(type)}${receiptText(line)}`;
}

function marksOf({ scale = 1, bold = false }: ReceiptType): string {
  return `${scaleMarks[scale]}${bold ? '"' : ''}`;
}

/** Unlike in text, blanks count in a value too. */
function escapedValue(data: string): string {
  return data.replaceAll(
    /[^A-Za-z0-9\u0080-\u{10FFFF}]/gu,
    (mark) => `\\x${(mark.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`,
  );
}
