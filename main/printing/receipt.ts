import receiptline from 'receiptline';
import { type RollWidth, rollColumns } from '../../shared/printing/receipt-text.ts';
import type { PrinterValues } from '../../shared/printing/printer.ts';

/** What a receipt printer can do besides printing. */
export type ReceiptDevice = Pick<PrinterValues, 'cutter' | 'beeper'>;

/** What receiptline ends with: a question about the paper (`GS r 1`). Whether it is asked is for the driver to say. */
const question = '\u001Dr1';

/** Four lines of feed (`ESC d`), so that the last line stands above the bar where the paper is torn off by hand. */
const feedToTear = '\u001Bd\u0004';

/** Two beeps of 150 ms (`ESC B n t`), as the printers sold here understand it. */
const beep = '\u001BB\u0002\u0003';

/**
 * What a receipt printer is sent for a receipt document: ESC/POS in GB18030, ending with a cut, or with enough paper
 * to tear it off, and a beep where the printer has one.
 */
export function receiptBytes(
  document: string,
  roll: RollWidth,
  { cutter, beeper }: ReceiptDevice = { cutter: true, beeper: false },
): Buffer {
  const commands = receiptline.transform(document, {
    cpl: rollColumns[roll],
    encoding: 'gb18030',
    command: 'escpos',
    cutting: cutter,
  });
  const asked = commands.endsWith(question) ? commands.slice(0, -question.length) : commands;
  return Buffer.from(`${asked}${cutter ? '' : feedToTear}${beeper ? beep : ''}`, 'latin1');
}

/** The same receipt as a picture (SVG), for screens and for printers that take no commands. */
export function receiptSvg(document: string, roll: RollWidth): string {
  return receiptline.transform(document, {
    cpl: rollColumns[roll],
    encoding: 'gb18030',
    command: 'svg',
  });
}
