/**
 * 吉祥号提示: whether a number's tail looks lucky. The patterns are the region's own, written as digits and letters
 * (66, AABB, ABCABC): a letter stands for the same digit wherever it stands again, different letters for different
 * digits, and ABC… alone for digits that rise by one. A hint, never a block.
 */
export function luckyPatternOf(phone: string, patterns: readonly string[]): string | null {
  const digits = phone.replaceAll(/[^0-9]/g, '');
  const fitting = patterns.filter((pattern) => fits(digits.slice(-pattern.length), pattern));
  return fitting.reduce<string | null>(
    (longest, pattern) => (longest !== null && longest.length >= pattern.length ? longest : pattern),
    null,
  );
}

function fits(tail: string, pattern: string): boolean {
  if (tail.length !== pattern.length) return false;
  if (isRun(pattern)) return rises(tail);
  const digitOf = new Map<string, string>();
  return Array.from(pattern).every((sign, place) => {
    const digit = tail.charAt(place);
    if (/[0-9]/.test(sign)) return sign === digit;
    const known = digitOf.get(sign);
    if (known !== undefined) return known === digit;
    if ([...digitOf.values()].includes(digit)) return false;
    digitOf.set(sign, digit);
    return true;
  });
}

/** ABC, ABCD, …: each letter once and in order. */
function isRun(pattern: string): boolean {
  return pattern.length >= 3 && 'ABCDEFGH'.startsWith(pattern);
}

function rises(tail: string): boolean {
  return Array.from(tail).every(
    (digit, place) => place === 0 || Number(digit) === Number(tail.charAt(place - 1)) + 1,
  );
}

/** 吉祥号规则 to begin with (reference §2): the region edits them. */
export const presetLuckyPatterns: readonly string[] = [
  '66',
  '88',
  '99',
  'AABB',
  'ABAB',
  'AAA',
  'AAAA',
  'ABBABB',
  'ABABAB',
  'AAABBB',
  'AABBCC',
  'ABC',
  'ABCD',
];
