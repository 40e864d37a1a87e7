import { callTextsEn } from '../call/texts.en.ts';
import { callTextsZh } from '../call/texts.zh-CN.ts';
import { storeTextsEn } from '../store/texts.en.ts';
import { storeTextsZh } from '../store/texts.zh-CN.ts';
import { staffTextsEn } from '../staff/texts.en.ts';
import { staffTextsZh } from '../staff/texts.zh-CN.ts';
import { stationsTextsEn } from '../stations/texts.en.ts';
import { stationsTextsZh } from '../stations/texts.zh-CN.ts';
import { reportsTextsEn } from '../reports/texts.en.ts';
import { reportsTextsZh } from '../reports/texts.zh-CN.ts';
import { hostTextsEn } from './host-texts.en.ts';
import { hostTextsZh } from './host-texts.zh-CN.ts';
import { filesTextsEn } from '../files/texts.en.ts';
import { filesTextsZh } from '../files/texts.zh-CN.ts';
import { queueTextsEn } from '../queue/texts.en.ts';
import { queueTextsZh } from '../queue/texts.zh-CN.ts';

/** Every text of the product by room, in each language. A room's refusals stand under its `refusals`. */
export const texts = {
  'zh-CN': {
    call: callTextsZh,
    host: hostTextsZh,
    store: storeTextsZh,
    staff: staffTextsZh,
    stations: stationsTextsZh,
    files: filesTextsZh,
    queue: queueTextsZh,
    reports: reportsTextsZh,
  },
  en: {
    call: callTextsEn,
    host: hostTextsEn,
    store: storeTextsEn,
    staff: staffTextsEn,
    stations: stationsTextsEn,
    files: filesTextsEn,
    queue: queueTextsEn,
    reports: reportsTextsEn,
  },
} as const;

export type Language = keyof typeof texts;
export type Texts = (typeof texts)['zh-CN'];

/** The sentence of a refusal code such as `queue.ticket-not-waiting`, before its details are put in. */
export function refusalSentence(code: string, language: Language): string | undefined {
  const [room = '', reason = ''] = code.split('.');
  const rooms: Readonly<Record<string, { readonly refusals?: Readonly<Record<string, string>> }>> =
    texts[language];
  return rooms[room]?.refusals?.[reason];
}
