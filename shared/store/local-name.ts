import { z } from 'zod';

/** A name that the store edits: Chinese first, English where somebody gave one. */
export const localName = z.strictObject({
  zh: z.string().trim().min(1).max(60),
  en: z.string().trim().min(1).max(120).exactOptional(),
});
export type LocalName = z.infer<typeof localName>;

/** The name in a language, or the Chinese one where there is no other. */
export function nameIn(name: LocalName, language: string): string {
  return language.startsWith('zh') ? name.zh : (name.en ?? name.zh);
}
