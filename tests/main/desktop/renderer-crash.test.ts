import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayReload } from '../../../main/desktop/renderer-crash.ts';

test('a page that crashed once, or twice within a minute, is loaded again', () => {
  expect(mayReload([1_000])).toBe(true);
  expect(mayReload([1_000, 30_000])).toBe(true);
});

test('a page that crashed three times within a minute is given up', () => {
  expect(mayReload([1_000, 30_000, 60_999])).toBe(false);
  expect(mayReload([1_000, 30_000, 61_001])).toBe(true);
});

test('crashes of long ago never count', () => {
  const longAgo = fc.array(fc.integer({ min: 0, max: 1_000_000 }));
  fc.assert(
    fc.property(longAgo, (crashes) => {
      expect(mayReload([...crashes.sort((a, b) => a - b), 2_000_000])).toBe(true);
    }),
  );
});
