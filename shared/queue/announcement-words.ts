import type { Spoken } from './announcement.ts';

/** The languages in which a hall is called: Mandarin first, then one of the others if the store wants. */
export type SpokenLanguage = 'zh-CN' | 'zh-HK' | 'en-US';

/** How a store says its numbers and places. */
export interface AnnouncementRules {
  /** 1 in a ticket's number: 一 or, as on the telephone, 幺. Mandarin only. */
  readonly one: 'yi' | 'yao';
  /** What it calls the place to go to: 台席, 窗口, 柜台. */
  readonly place: CalledPlace;
}

export const calledPlaces = ['taixi', 'chuangkou', 'guitai'] as const;
export type CalledPlace = (typeof calledPlaces)[number];

interface Manner {
  readonly digits: readonly string[];
  readonly places: Readonly<Record<CalledPlace, string>>;
  /** The number of a counter: an ordinary number, never digit by digit. */
  readonly counted: (counter: number) => string;
  readonly sentence: (letter: string, digits: readonly string[], counter: string, place: string) => string;
}

const hanDigits = Array.from('零一二三四五六七八九');

/** The names of the places in Mandarin, as they are also recorded. */
export const mandarinPlaces: Readonly<Record<CalledPlace, string>> = {
  taixi: '台席',
  chuangkou: '窗口',
  guitai: '柜台',
};

/**
 * A letter stands free, and in English before a comma: so voices name it (“ei”) instead of reading it as part of a
 * word, or as the article “a”.
 */
const manners: Readonly<Record<SpokenLanguage, Manner>> = {
  'zh-CN': {
    digits: hanDigits,
    places: mandarinPlaces,
    counted: hanCounted,
    sentence: (letter, digits, counter, place) =>
      `请 ${letter} ${digits.join('')}号，到${counter}号${place}。`,
  },
  'zh-HK': {
    digits: hanDigits,
    places: { taixi: '櫃位', chuangkou: '窗口', guitai: '櫃枱' },
    counted: hanCounted,
    sentence: (letter, digits, counter, place) =>
      `請 ${letter} ${digits.join('')}號，到${counter}號${place}。`,
  },
  'en-US': {
    digits: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
    places: { taixi: 'counter', chuangkou: 'window', guitai: 'counter' },
    counted: englishCounted,
    sentence: (letter, digits, counter, place) =>
      `Ticket ${letter}, ${digits.join(' ')}, ${place} ${counter}.`,
  },
};

/**
 * What a voice is given to say: `请 A 零一二号，到三号台席。` A ticket's digits are read one by one, a counter's number as a
 * number. Null for a notice that has no words in the language. Source: the hall's phrase for calling, practice A10.
 */
export function announcementWords(
  spoken: Spoken,
  rules: AnnouncementRules,
  language: SpokenLanguage,
): string | null {
  if (spoken.kind === 'notice') {
    return language === 'zh-CN' ? spoken.words.zh : language === 'en-US' ? (spoken.words.en ?? null) : null;
  }
  const { digits, places, counted, sentence } = manners[language];
  const one = language === 'zh-CN' && rules.one === 'yao' ? '幺' : digits[1];
  const read = ticketDigits(spoken.number).map((digit) => (digit === 1 ? one : digits[digit]) ?? '');
  return sentence(spoken.number.charAt(0), read, counted(spoken.counterNumber), places[rules.place]);
}

/** `A012` → 0, 1, 2. */
export function ticketDigits(number: string): number[] {
  return Array.from(number.slice(1), Number);
}

/** 3 → 三, 12 → 十二, 21 → 二十一. @param counter 1 to 99 */
function hanCounted(counter: number): string {
  const tens = Math.floor(counter / 10);
  const ones = counter % 10;
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : hanDigits[tens]}十`;
  return `${ten}${ones === 0 ? '' : hanDigits[ones]}`;
}

const englishSmall = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const englishTens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** 3 → three, 21 → twenty-one. @param counter 1 to 99 */
function englishCounted(counter: number): string {
  const small = englishSmall[counter];
  if (small !== undefined) return small;
  const ones = counter % 10;
  return `${englishTens[Math.floor(counter / 10)]}${ones === 0 ? '' : `-${englishSmall[ones]}`}`;
}
