import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiptLines } from '../../../shared/printing/receipt-text.ts';

const width = (line: string): number =>
  Array.from(line).reduce<number>((sum, one) => sum + (one > '\u007F' ? 2 : 1), 0);

describe('the lines of a receipt', () => {
  it('hold all of the text and are never wider than the roll', () => {
    const words = fc.string({
      unit: fc.constantFrom('请', '留', 'A', '1', '。', '，', '（', '）', ' ', '《', '》'),
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 48 }), (text, columns) => {
        const lines = receiptLines(text, columns);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(Math.max(0, ...lines.map(width))).toBeLessThanOrEqual(columns);
      }),
    );
  });

  it('never begin with a closing mark or end with an opening one', () => {
    expect(receiptLines('请到引导台重新排队。', 18)).toEqual(['请到引导台重新排', '队。']);
    expect(receiptLines('可查《办事指南》。', 6)).toEqual(['可查', '《办事', '指', '南》。']);
  });

  it('keep Latin words and numbers whole where they fit', () => {
    expect(receiptLines('请拨 10010-1234 询问', 12)).toEqual(['请拨', '10010-1234', '询问']);
    expect(receiptLines('ABCDEFGHIJ', 4)).toEqual(['ABCD', 'EFGH', 'IJ']);
  });
});
