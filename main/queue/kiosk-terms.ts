import type { CustomersWords } from '../../shared/queue/kiosk-layout.ts';
import type { SearchTerm } from '../../shared/queue/kiosk-search.ts';
import type { BusinessType } from '../../shared/store/business-type.ts';
import type { LocalName } from '../../shared/store/local-name.ts';

/** Tells what finds a business: its names, what customers call it, and the word on its tile, each with its pinyin. */
export type TermsOf = (type: Pick<BusinessType, 'id' | 'name'>, tile: LocalName | null) => SearchTerm[];

/**
 * The pinyin is looked up here, at the host: its dictionary is ten times as large as all that the kiosk loads, and is
 * itself loaded only once a kiosk asks.
 */
export async function searchTerms(words: readonly CustomersWords[]): Promise<TermsOf> {
  const { pinyin } = await import('pinyin-pro');
  const own = new Map(words.map(({ businessTypeId, words }) => [businessTypeId, words]));
  const termOf = (word: string, own: boolean): SearchTerm => ({
    word,
    own,
    syllables: pinyin(word, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }),
  });
  return ({ id, name }, tile) => [
    ...[...wordsIn(name), ...(own.get(id) ?? [])].map((word) => termOf(word, true)),
    ...(tile ? wordsIn(tile) : []).map((word) => termOf(word, false)),
  ];
}

function wordsIn({ zh, en }: LocalName): string[] {
  return en === undefined ? [zh] : [zh, en];
}
