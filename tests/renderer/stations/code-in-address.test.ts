import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeDigits, codeInAddress, groupedCode } from '../../../renderer/stations/join/code-in-address.ts';

describe('a pairing code', () => {
  it('is read out in two groups of four, also while it is being typed', () => {
    expect(['', '1234', '12345', '12345678'].map(groupedCode)).toEqual(['', '1234', '1234 5', '1234 5678']);
  });

  it('is what was typed, however it was grouped', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,8}$/), (code) => {
        expect(codeDigits(groupedCode(code))).toBe(code);
      }),
    );
  });

  it('is never longer than eight digits, whatever was pasted', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(codeDigits(text)).toMatch(/^\d{0,8}$/);
      }),
    );
  });

  it.each([
    ['#12345678', '12345678'],
    ['#1234567', ''],
    ['#top', ''],
    ['', ''],
  ])('comes with a scanned address only as a whole: %s', (hash, code) =>
    expect(codeInAddress(hash)).toBe(code),
  );
});
