import fc from 'fast-check';

/** Names that mean something to JavaScript itself. */
const innerNames = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'toJSON'];

/** Text that somebody could hope to be read as something else. */
const trickyWords = [
  '',
  ' ',
  '\0',
  '\ud800',
  '\u202e0\u0000',
  "'; DROP TABLE ticket; --",
  '%s%n{{x}}$t(call:refusals.fault)',
  '../../etc/passwd',
  '=HYPERLINK("http://example.org")',
  '<img src=x onerror=alert(1)>',
  '1e999',
  '２０２６-１１-１７',
  '2026-02-30',
  '99:99',
  '👨‍👩‍👧‍👦'.repeat(20),
  'Ａ００１',
  ...innerNames,
];

const oddNumbers = [0, -0, -1, 0.5, 1e21, -1e21, 2 ** 31, 2 ** 53, -(2 ** 53), Number.MAX_VALUE];

/** A list inside a list, and so on. */
function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

/** Values that JSON can carry and that no honest screen sends. */
export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...trickyWords),
  fc.constantFrom(...oddNumbers),
  fc.constantFrom<unknown>(null, true, false, [], {}),
  fc.integer({ min: 1_000, max: 200_000 }).map((length) => '长'.repeat(length)),
  fc.integer({ min: 100, max: 2_000 }).map(nested),
  fc.dictionary(fc.constantFrom(...innerNames), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 3 }),
  fc.jsonValue(),
);

/** Values that only a window of our own could send, as they arrive after structured clone. */
export const hostileClone: fc.Arbitrary<unknown> = fc.oneof(
  hostileJson,
  fc.constantFrom<unknown>(Number.NaN, Number.POSITIVE_INFINITY, undefined, 10n, new Date(Number.NaN)),
  fc.constantFrom<unknown>(new Map([[1, 2]]), new Set([1]), new Uint8Array(8), /x/, new Error('sent')),
  fc.constant(null).map(inItself),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
);

/** An object that holds itself. */
function inItself(): unknown {
  const value: Record<string, unknown> = {};
  value['self'] = value;
  return value;
}

/** A value with one thing about it changed, somewhere inside. */
export function nearly(valid: fc.Arbitrary<unknown>, hostile: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(valid, hostile, fc.nat(), fc.constantFrom('replace', 'remove', 'add'))
    .map(([value, odd, place, act]) => changedInside(value, { odd, place, act }));
}

interface Change {
  readonly odd: unknown;
  /** Chooses where. */
  readonly place: number;
  readonly act: 'replace' | 'remove' | 'add';
}

function changedInside(value: unknown, change: Change): unknown {
  if (Array.isArray(value)) return changedList(value, change);
  if (typeof value !== 'object' || value === null) return change.odd;
  const entries = Object.entries(value);
  const { odd, place, act } = change;
  if (act === 'add' || entries.length === 0) {
    return withOwn(entries, innerNames[place % innerNames.length] ?? '', odd);
  }
  const at = place % entries.length;
  if (act === 'remove') return Object.fromEntries(entries.filter((_entry, index) => index !== at));
  const next = { ...change, place: Math.floor(place / entries.length) };
  return Object.fromEntries(
    entries.map(([name, inner], index) => [name, index === at ? changedInside(inner, next) : inner]),
  );
}

function changedList(list: readonly unknown[], change: Change): unknown {
  if (list.length === 0 || change.act === 'add') return [...list, change.odd];
  const at = change.place % list.length;
  if (change.act === 'remove') return list.filter((_item, index) => index !== at);
  const next = { ...change, place: Math.floor(change.place / list.length) };
  return list.map((item, index) => (index === at ? changedInside(item, next) : item));
}

/** The entries with one more, under that very name, `__proto__` too. */
function withOwn(entries: readonly [string, unknown][], name: string, value: unknown): unknown {
  const object = Object.fromEntries(entries);
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  return object;
}
