import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createKeyGate, scannerGap, secondPressWithin } from '../../../renderer/design/keys/key-gate.ts';
import type { KeyName } from '../../../renderer/design/keys/key-name.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Presses keys at their times, ms, and returns what the gate let through. */
function pressed(strokes: readonly (readonly [KeyName, number])[], held = false): KeyName[] {
  const through: KeyName[] = [];
  const gate = createKeyGate((key) => through.push(key));
  let now = 0;
  for (const [key, at] of strokes) {
    vi.advanceTimersByTime(at - now);
    now = at;
    gate.pressed({ key, at, repeat: held });
  }
  vi.advanceTimersByTime(scannerGap);
  return through;
}

describe('a key of the counter', () => {
  test('works when a person presses it', () => {
    expect(pressed([['Space', 0]])).toEqual(['Space']);
  });

  test('works once while it is held down', () => {
    expect(pressed([['Space', 0]], true)).toEqual([]);
  });

  test('pressed twice within 0.8 s was meant once', () => {
    expect(
      pressed([
        ['Space', 0],
        ['Space', secondPressWithin - 1],
      ]),
    ).toEqual(['Space']);
    expect(
      pressed([
        ['Space', 0],
        ['Space', secondPressWithin],
      ]),
    ).toEqual(['Space', 'Space']);
  });

  test('that bounces was meant once', () => {
    expect(
      pressed([
        ['Space', 0],
        ['Space', 12],
      ]),
    ).toEqual(['Space']);
  });

  test('does not keep another key from working', () => {
    expect(
      pressed([
        ['C', 0],
        ['Backspace', 100],
        ['G', 200],
      ]),
    ).toEqual(['C', 'Backspace', 'G']);
  });

  test('is never worked by a scanner, whatever the code', () => {
    const codes = fc.array(fc.constantFrom<KeyName>('A', 'C', 'G', 'Space', '1', '7', 'Enter'), {
      minLength: 3,
    });
    const gaps = fc.integer({ min: 0, max: scannerGap - 1 });
    fc.assert(
      fc.property(codes, gaps, (code, gap) => {
        expect(pressed(code.map((key, index) => [key, index * gap] as const))).toEqual([]);
      }),
    );
  });

  test('works again after a scanned code', () => {
    expect(
      pressed([
        ['1', 0],
        ['2', 10],
        ['Enter', 20],
        ['C', 500],
      ]),
    ).toEqual(['C']);
  });
});
