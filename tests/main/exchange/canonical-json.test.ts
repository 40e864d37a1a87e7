import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Json, canonicalJson } from '../../../main/exchange/canonical-json.ts';

/** The same value with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, turned(member)]),
  );
}

describe('canonical JSON', () => {
  it('is the same whatever order keys were written in, and means the same as before', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        const written = canonicalJson(value as Json);
        expect(canonicalJson(turned(value) as Json)).toBe(written);
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('sorts keys and leaves no blanks', () => {
    expect(canonicalJson({ 名: ['a', 1.5, null], b: { d: true, c: 'é' } })).toBe(
      '{"b":{"c":"é","d":true},"名":["a",1.5,null]}',
    );
  });
});
