import { z } from 'zod';

/** A name that the store edits: Chinese first, English where somebody gave one. */
export const localName = z.strictObject({
  zh: z.string().trim().min(1).max(60),
  en: z.string().trim().min(1).max(120).exactOptional(),
});
export type LocalName = z.infer<typeof localName>;

/** A name of what was written, without the blanks around it; no English name where nothing was. */
export function localNameOf(zh: string, en: string): LocalName {
  const chinese = zh.trim();
  const english = en.trim();
  return english === '' ? { zh: chinese } : { zh: chinese, en: english };
}

/** The name in a language, or the Chinese one where there is no other. */
export function nameIn(name: LocalName, language: string): string {
  return language.startsWith('zh') ? name.zh : (name.en ?? name.zh);
}
