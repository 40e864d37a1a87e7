import { callTextsEn } from '../call/texts.en.ts';
import { callTextsZh } from '../call/texts.zh-CN.ts';
import { queueTextsEn } from '../queue/texts.en.ts';
import { queueTextsZh } from '../queue/texts.zh-CN.ts';

/** Every text of the product by room, in each language. A room's refusals stand under its `refusals`. */
export const texts = {
  'zh-CN': { call: callTextsZh, queue: queueTextsZh },
  en: { call: callTextsEn, queue: queueTextsEn },
} as const;

export type Language = keyof typeof texts;
export type Texts = (typeof texts)['zh-CN'];

/** The sentence of a refusal code such as `queue.ticket-not-waiting`, before its details are put in. */
export function refusalSentence(code: string, language: Language): string | undefined {
  const [room = '', reason = ''] = code.split('.');
  const rooms: Record<string, { refusals?: Record<string, string> }> = texts[language];
  return rooms[room]?.refusals?.[reason];
}
