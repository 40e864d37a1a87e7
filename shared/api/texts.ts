import { auditTextsEn } from '../audit/texts.en.ts';
import { auditTextsZh } from '../audit/texts.zh-CN.ts';
import { appTextsEn } from '../app/texts.en.ts';
import { appTextsZh } from '../app/texts.zh-CN.ts';
import { withChineseMarks } from '../call/chinese-marks.ts';
import { callTextsEn } from '../call/texts.en.ts';
import { callTextsZh } from '../call/texts.zh-CN.ts';
import { galleryTextsEn } from '../design/gallery-texts.en.ts';
import { galleryTextsZh } from '../design/gallery-texts.zh-CN.ts';
import { designTextsEn } from '../design/texts.en.ts';
import { designTextsZh } from '../design/texts.zh-CN.ts';
import { correctiveActionTextsEn } from '../corrective-actions/texts.en.ts';
import { correctiveActionTextsZh } from '../corrective-actions/texts.zh-CN.ts';
import { desktopTextsEn } from '../desktop/texts.en.ts';
import { desktopTextsZh } from '../desktop/texts.zh-CN.ts';
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
import { findingsTextsEn } from '../findings/texts.en.ts';
import { findingsTextsZh } from '../findings/texts.zh-CN.ts';
import { filesTextsEn } from '../files/texts.en.ts';
import { filesTextsZh } from '../files/texts.zh-CN.ts';
import { exchangeTextsEn } from '../exchange/texts.en.ts';
import { exchangeTextsZh } from '../exchange/texts.zh-CN.ts';
import { printingTextsEn } from '../printing/texts.en.ts';
import { printingTextsZh } from '../printing/texts.zh-CN.ts';
import { sheetsTextsEn } from '../sheets/texts.en.ts';
import { sheetsTextsZh } from '../sheets/texts.zh-CN.ts';
import { jobsTextsEn } from '../jobs/texts.en.ts';
import { jobsTextsZh } from '../jobs/texts.zh-CN.ts';
import { upkeepTextsEn } from '../upkeep/texts.en.ts';
import { upkeepTextsZh } from '../upkeep/texts.zh-CN.ts';
import { checklistsTextsEn } from '../checklists/texts.en.ts';
import { checklistsTextsZh } from '../checklists/texts.zh-CN.ts';
import { queueTextsEn } from '../queue/texts.en.ts';
import { queueTextsZh } from '../queue/texts.zh-CN.ts';
import { specialServiceTextsEn } from '../special-service/texts.en.ts';
import { specialServiceTextsZh } from '../special-service/texts.zh-CN.ts';
import { firstContactTextsEn } from '../first-contact/texts.en.ts';
import { firstContactTextsZh } from '../first-contact/texts.zh-CN.ts';
import { lostFoundTextsEn } from '../lost-found/texts.en.ts';
import { lostFoundTextsZh } from '../lost-found/texts.zh-CN.ts';
import { campaignsTextsEn } from '../campaigns/texts.en.ts';
import { campaignsTextsZh } from '../campaigns/texts.zh-CN.ts';
import { fiveSTextsEn } from '../five-s/texts.en.ts';
import { fiveSTextsZh } from '../five-s/texts.zh-CN.ts';
import { simulationTextsEn } from '../simulation/texts.en.ts';
import { simulationTextsZh } from '../simulation/texts.zh-CN.ts';

/** Every text of the product by room, in each language. A room's refusals stand under its `refusals`. */
export const texts = {
  'zh-CN': withChineseMarks({
    app: appTextsZh,
    call: callTextsZh,
    design: designTextsZh,
    gallery: galleryTextsZh,
    host: hostTextsZh,
    desktop: desktopTextsZh,
    store: storeTextsZh,
    staff: staffTextsZh,
    stations: stationsTextsZh,
    findings: findingsTextsZh,
    files: filesTextsZh,
    sheets: sheetsTextsZh,
    printing: printingTextsZh,
    exchange: exchangeTextsZh,
    jobs: jobsTextsZh,
    'corrective-actions': correctiveActionTextsZh,
    checklists: checklistsTextsZh,
    queue: queueTextsZh,
    'special-service': specialServiceTextsZh,
    'first-contact': firstContactTextsZh,
    'lost-found': lostFoundTextsZh,
    campaigns: campaignsTextsZh,
    'five-s': fiveSTextsZh,
    reports: reportsTextsZh,
    audit: auditTextsZh,
    upkeep: upkeepTextsZh,
    simulation: simulationTextsZh,
  }),
  en: {
    app: appTextsEn,
    call: callTextsEn,
    design: designTextsEn,
    gallery: galleryTextsEn,
    host: hostTextsEn,
    desktop: desktopTextsEn,
    store: storeTextsEn,
    staff: staffTextsEn,
    stations: stationsTextsEn,
    findings: findingsTextsEn,
    files: filesTextsEn,
    sheets: sheetsTextsEn,
    printing: printingTextsEn,
    exchange: exchangeTextsEn,
    jobs: jobsTextsEn,
    'corrective-actions': correctiveActionTextsEn,
    checklists: checklistsTextsEn,
    queue: queueTextsEn,
    'special-service': specialServiceTextsEn,
    'first-contact': firstContactTextsEn,
    'lost-found': lostFoundTextsEn,
    campaigns: campaignsTextsEn,
    'five-s': fiveSTextsEn,
    reports: reportsTextsEn,
    audit: auditTextsEn,
    upkeep: upkeepTextsEn,
    simulation: simulationTextsEn,
  },
} as const;

export type Language = keyof typeof texts;
export type Texts = (typeof texts)['zh-CN'];

/** A room's texts as far as refusals go; some rooms have none. */
interface RoomTexts {
  readonly refusals?: Readonly<Record<string, string>>;
  readonly [other: string]: unknown;
}

/** The sentence of a refusal code such as `queue.ticket-not-waiting`, before its details are put in. */
export function refusalSentence(code: string, language: Language): string | undefined {
  const [room = '', reason = ''] = code.split('.');
  const rooms: Readonly<Record<string, RoomTexts>> = texts[language];
  return rooms[room]?.refusals?.[reason];
}
