/** A Chinese character, or a mark that is set like one. */
const chinese = '[\\u3000-\\u303f\\u4e00-\\u9fff\\uff00-\\uff60\\u201c\\u201d\\u2026]';

/** Brackets, but not those of a reference to another text: `$t(queue:states.waiting)`. */
const pair = /(?<!\$t)\(([^()]*)\)/g;
const mark = new RegExp(`(?<=${chinese})[,:;?!]|[,:;?!](?=${chinese})`, 'g');
const markAfterValue = /(?<=\}\})[,;?!]/g;
const hasChinese = new RegExp(chinese);

/** How far the full-width form of a mark is from its ASCII form in Unicode. */
const fullWidth = 0xfee0;

function widened(character: string): string {
  return String.fromCodePoint((character.codePointAt(0) ?? 0) + fullWidth);
}

/**
 * Sets the marks of a Chinese text as Chinese marks: the comma, colon, semicolon, question and exclamation mark
 * beside a Chinese character or after a value, and brackets around or beside Chinese. Numbers, times and Latin words keep theirs.
 */
export function setChineseMarks(text: string): string {
  const bracketed = text.replace(pair, (whole: string, inside: string, at: number) => {
    const around = `${text[at - 1] ?? ''}${inside}${text[at + whole.length] ?? ''}`;
    return hasChinese.test(around) ? `${widened('(')}${inside}${widened(')')}` : whole;
  });
  const beside = bracketed.replace(mark, widened);
  const set = hasChinese.test(beside) ? beside.replace(markAfterValue, widened) : beside;
  // A mark that has been set may have another beside it.
  return set === text ? set : setChineseMarks(set);
}

/** The same for every text in a tree of texts, such as a room's. */
export function withChineseMarks<Texts>(texts: Texts): Texts {
  if (typeof texts === 'string') return setChineseMarks(texts) as Texts;
  if (Array.isArray(texts)) return texts.map((text: unknown) => withChineseMarks(text)) as Texts;
  if (typeof texts !== 'object' || texts === null) return texts;
  const entries = Object.entries(texts).map(([key, text]) => [key, withChineseMarks<unknown>(text)]);
  return Object.fromEntries(entries) as Texts;
}
