import { z } from 'zod';

/** A word that finds a business. */
export const searchTerm = z.strictObject({
  word: z.string(),
  /** Its pinyin; empty for what is not Chinese. */
  syllables: z.array(z.string()),
  /** False for the word on its tile, which stands for others too. */
  own: z.boolean(),
});
export type SearchTerm = z.infer<typeof searchTerm>;

/** What was typed or written, so that width, case and blanks make no difference. */
export function plainWord(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');
}

/**
 * Those that fit what was typed, the best first: words of their own that begin so, then words in which it stands, then
 * the word on their tile. Of the same rank they keep their order. Letters are read as pinyin, each syllable in full, begun, or by its initial (`chf`, `chonghf`);
 * who speaks z, c and s for zh, ch and sh is understood. Nothing typed finds nothing.
 */
export function foundBy<T extends { readonly terms: readonly SearchTerm[] }>(
  typed: string,
  among: readonly T[],
): T[] {
  const sought = plainWord(typed);
  if (sought === '') return [];
  return among
    .map((item) => ({ item, rank: Math.min(...item.terms.map((term) => rankOf(sought, term))) }))
    .filter(({ rank }) => rank < missed)
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

const missed = 9;

/** 0 where the word begins so, 1 where it stands further on, 2 and 3 where it is the tile's; `missed` where it does not. */
function rankOf(sought: string, { word, syllables, own }: SearchTerm): number {
  const others = own ? 0 : 2;
  const at = plainWord(word).indexOf(sought);
  if (at === 0) return others;
  const from = syllables.findIndex((_, index) => isSpelt(sought, syllables.slice(index)));
  if (from === 0) return others;
  return at > 0 || from > 0 ? others + 1 : missed;
}

function isSpelt(letters: string, syllables: readonly string[]): boolean {
  return (
    /^[a-z]+$/.test(letters) &&
    (runsThrough(letters, syllables) || runsThrough(flat(letters), syllables.map(flat)))
  );
}

/** Whether the letters are the beginnings of the first syllables, at least one letter of each that they reach. */
function runsThrough(letters: string, [first, ...later]: readonly string[]): boolean {
  if (letters === '') return true;
  if (first === undefined) return false;
  for (let length = Math.min(first.length, letters.length); length > 0; length -= 1) {
    if (first.startsWith(letters.slice(0, length)) && runsThrough(letters.slice(length), later)) return true;
  }
  return false;
}

/** zh, ch and sh as z, c and s: many speak so, and type so. */
function flat(pinyin: string): string {
  return pinyin.replaceAll(/([zcs])h/g, '$1');
}
