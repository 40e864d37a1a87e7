/** The rolls that receipt printers take, and how many Latin characters of their ordinary type stand in a line. */
export const rollColumns = { '58mm': 32, '80mm': 48 } as const;
export type RollWidth = keyof typeof rollColumns;

/** How many dots a receipt printer prints across a roll: twelve for each column. */
export function rollDots(roll: RollWidth): number {
  return rollColumns[roll] * 12;
}

/** No line may begin with these (避头). */
const closingMark = /^[,.:;!?)\]}、。，．：；！？）］｝〉》」』】〕”’…—·％%]/u;

/** No line may end with these (避尾). */
const openingMark = /^[([{（［｛〈《「『【〔“‘]$/u;

/**
 * Text as it may stand in a receipt document: every mark that could mean something there is written as a code, and
 * control characters, which a printer would take for commands, are dropped. Line breaks become blanks.
 */
export function receiptText(text: string): string {
  return plain(text).replaceAll(/[^\p{L}\p{N} \u0080-\u{10FFFF}]/gu, (mark) => `\\x${hexOf(mark)}`);
}

/**
 * Breaks a text into lines as Chinese is broken: anywhere between characters, but no line begins with a closing mark
 * or ends with an opening one, and Latin words and numbers stay whole where they fit.
 * @param columns how many Latin characters stand in a line; a Chinese one takes two
 */
export function receiptLines(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  for (const piece of piecesOf(plain(text), columns)) {
    if (widthOf(line.join('') + piece) > columns) {
      const carried = carriedOver(line, piece);
      lines.push(joined(line.slice(0, line.length - carried.length)));
      line = carried;
    }
    // What goes down can be so wide that the piece does not fit beside it either.
    if (widthOf(line.join('') + piece) > columns) {
      lines.push(joined(line));
      line = [];
    }
    if (line.length > 0 || piece !== ' ') line.push(piece);
  }
  return line.length === 0 ? lines : [...lines, joined(line)];
}

function joined(pieces: readonly string[]): string {
  return pieces.join('').trim();
}

/** What of a full line goes down with the piece that no longer fits; nothing where there is no good place to break. */
function carriedOver(line: readonly string[], piece: string): string[] {
  for (let from = line.length; from > 0; from -= 1) {
    const begins = line[from] ?? piece;
    const ends = line[from - 1] ?? '';
    if (!closingMark.test(begins) && !openingMark.test(ends)) return line.slice(from);
  }
  return [];
}

/** Single characters, and Latin words as wholes unless they are longer than a line. */
function piecesOf(text: string, columns: number): string[] {
  const words = text.match(/[A-Za-z0-9][!-~]*|./gu) ?? [];
  return words.flatMap((word) => (word.length > columns ? Array.from(word) : [word]));
}

function plain(text: string): string {
  return text
    .normalize()
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/\p{Cc}/gu, '');
}

/** How many columns a text takes: one for a Latin character, two for any other. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u007F' ? 2 : 1;
  return width;
}

function hexOf(mark: string): string {
  return (mark.codePointAt(0) ?? 0).toString(16).padStart(2, '0');
}
