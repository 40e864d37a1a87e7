/**
 * What no receipt printer can print: characters that control or mean nothing by themselves, halves of characters, and
 * pictures (emoji).
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Emoji_Presentation}\uFE0F]/u;

/** The first character of a text that would not come out on paper, or null where all of it does. */
export function firstUnprintable(text: string): string | null {
  return unprintable.exec(text)?.[0] ?? null;
}

/** A character as it can be named where it cannot be seen: itself where it shows, and its code. */
export function namedCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\uFE0F]/u.test(character) ? `U+${code}` : character;
}
