import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dithered } from '../../../shared/printing/dither.ts';

it('leaves black black and white white', () => {
  expect(dithered([0, 255, 255, 0], 2)).toEqual([true, false, false, true]);
});

it('makes of every grey as many black dots as it is dark', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 255 }), (grey) => {
      const dots = dithered(
        Array.from({ length: 40 * 40 }, () => grey),
        40,
      );
      const black = dots.filter((dot) => dot).length / dots.length;
      expect(Math.abs(black - (1 - grey / 255))).toBeLessThan(0.06);
    }),
  );
});
