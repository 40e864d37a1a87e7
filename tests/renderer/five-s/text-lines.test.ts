import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLines } from '../../../renderer/five-s/show/text-lines.ts';

/** A Chinese character is two wide, any other one. */
const widthOf = (text: string): number =>
  Array.from(text, (character) => (/[ -~]/.test(character) ? 1 : 2)).reduce<number>(
    (sum, width) => sum + width,
    0,
  );

const texts = fc
  .array(fc.constantFrom('窗', '明几', '净，', '好。', '（绿植）', '5S', '96.25', 'LED'), { maxLength: 60 })
  .map((parts) => parts.join(''));
const widths = fc.integer({ min: 16, max: 40 });

describe('the lines of a text on the picture', () => {
  it('break between Chinese characters and keep words and closing marks together', () => {
    expect(textLines('绿植养护好，LED屏清洁。', 10, widthOf)).toEqual(['绿植养护', '好，LED屏', '清洁。']);
  });

  it('are no wider than they may be', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string()), widths, (text, width) => {
        for (const line of textLines(text, width, widthOf)) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('lose nothing, and none begins with a closing mark', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        const lines = textLines(text, width, widthOf);
        expect(lines.join('')).toBe(text);
        expect(lines.filter((line) => /^[，。）]/.test(line))).toEqual([]);
      }),
    );
  });
});
