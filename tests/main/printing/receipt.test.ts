import { describe, expect, it } from 'vitest';
import { receiptBytes } from '../../../main/printing/receipt.ts';
import { readPapers } from './read-escpos.ts';

describe.each(['58mm', '80mm'] as const)('a receipt on a roll of %s', (roll) => {
  it('is cut where the printer has a cutter, without a beep', () => {
    const papers = readPapers(receiptBytes('号票 A012', roll));
    expect(papers).toMatchObject([{ cut: true, beeps: 0 }]);
    expect(papers[0]?.lines.join('')).toContain('号票 A012');
  });

  it('is fed out far enough to be torn off where it has none', () => {
    const bytes = receiptBytes('号票 A012', roll, { cutter: false, beeper: false });
    expect(readPapers(bytes)).toMatchObject([{ cut: false }]);
    expect(bytes.toString('latin1').endsWith('\u001Bd\u0004')).toBe(true);
  });

  it('beeps when it is out, where the printer can', () => {
    expect(readPapers(receiptBytes('号票 A012', roll, { cutter: true, beeper: true }))).toMatchObject([
      { cut: true, beeps: 2 },
    ]);
  });

  it('leaves the question whether it is done to the driver', () => {
    expect(receiptBytes('号票 A012', roll).toString('latin1')).not.toContain('\u001Dr');
  });
});
