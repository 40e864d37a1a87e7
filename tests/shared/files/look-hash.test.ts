import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lookDistance,
  lookHashOf,
  lookHeight,
  lookWidth,
  looksAlike,
} from '../../../shared/files/look-hash.ts';

/** Patches of light on a wall, each brighter or darker, as pixels. */
const scene = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 72, maxLength: 72 });

function pixelsOf(
  fields: readonly number[],
  change: (bright: number) => number = (bright) => bright,
): number[] {
  const pixels: number[] = [];
  for (let y = 0; y < lookHeight; y += 1) {
    for (let x = 0; x < lookWidth; x += 1) {
      const bright = change(fields[Math.floor(y / 8) * 9 + Math.floor(x / 8)] ?? 0);
      pixels.push(bright, bright, bright, 255);
    }
  }
  return pixels;
}

const look = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((bits) => bits.toString(16).padStart(16, '0'));

describe('the look of a photo', () => {
  it('is 16 hex digits and stays the same where the whole photo becomes brighter', () => {
    fc.assert(
      fc.property(scene, (fields) => {
        const hash = lookHashOf(pixelsOf(fields));
        expect(hash).toMatch(/^[0-9a-f]{16}$/);
        expect(lookHashOf(pixelsOf(fields, (bright) => bright + 40))).toBe(hash);
      }),
      { numRuns: 30 },
    );
  });

  it('differs by as many bits as a comparison of the binary digits finds', () => {
    fc.assert(
      fc.property(look, look, (one, other) => {
        const differing = (BigInt(`0x${one}`) ^ BigInt(`0x${other}`)).toString(2).replaceAll('0', '').length;
        expect(lookDistance(one, other)).toBe(differing);
        expect(lookDistance(other, one)).toBe(differing);
      }),
    );
  });

  it('is alike for a copy in which a few fields came out otherwise, and not for another scene', () => {
    expect(looksAlike('a5a5f00f3c3c9669', 'a5a5f00f3c3c966b')).toBe(true);
    expect(looksAlike('a5a5f00f3c3c9669', 'a5a5f00f3c3c9696')).toBe(false);
  });

  it('tells nothing of a bare wall, which looks like every bare wall', () => {
    const wall = lookHashOf(pixelsOf(Array.from({ length: 72 }, () => 90)));
    expect(looksAlike(wall, wall)).toBe(false);
  });
});
