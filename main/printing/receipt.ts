import receiptline from 'receiptline';
import { type RollWidth, rollColumns } from '../../shared/printing/receipt-text.ts';

/** What a receipt printer is sent for a receipt document: ESC/POS in GB18030, ending with a cut. */
export function receiptBytes(document: string, roll: RollWidth): Buffer {
  const commands = receiptline.transform(document, {
    cpl: rollColumns[roll],
    encoding: 'gb18030',
    command: 'escpos',
  });
  return Buffer.from(commands, 'latin1');
}

/** The same receipt as a picture (SVG), for screens and for printers that take no commands. */
export function receiptSvg(document: string, roll: RollWidth): string {
  return receiptline.transform(document, {
    cpl: rollColumns[roll],
    encoding: 'gb18030',
    command: 'svg',
  });
}
