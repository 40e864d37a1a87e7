/** A word of letters and digits, or one other character, with the closing marks behind it, which begin no line. */
const pieces = /(?:[A-Za-z0-9.%+-]+|.)[，。、；：？！）》」』】”’…,;:?!)\]}]*/gsu;

/**
 * Breaks a text into lines that fit, as Chinese is set (GB/T 15834): between any two characters, but not inside a word
 * of letters and digits, and not before a closing mark. Only what is wider than a line by itself is broken anywhere.
 * @param widthOf how wide a text is drawn, in the unit of `width`
 */
export function textLines(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  const add = (piece: string): void => {
    if (line !== '' && widthOf(line + piece) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  };
  for (const [piece] of text.matchAll(pieces)) {
    if (widthOf(piece) <= width) add(piece);
    else for (const character of piece) add(character);
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}
