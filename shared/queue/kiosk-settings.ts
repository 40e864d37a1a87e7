import { z } from 'zod';
import { type Setting, defineSetting } from '../store/setting.ts';
import { count } from './count-setting.ts';

function yesOrNo(name: string): Setting<boolean> {
  return defineSetting({ key: `queue.${name}`, schema: z.boolean(), default: true, origin: 'proposal' });
}

/** 取号机发号: off while the store gives no numbers at the kiosk. */
export const kioskIssues = yesOrNo('kioskIssues');
/** 常办在前: the tiles follow what customers asked for in the last 30 days. */
export const kioskMostWantedFirst = yesOrNo('kioskMostWantedFirst');
/** 手机办, 自助机办: what customers are told of before they take a number. */
export const kioskOffersPhone = yesOrNo('kioskOffersPhone');
export const kioskOffersMachine = yesOrNo('kioskOffersMachine');
/** Untouched for so long, the kiosk goes back to its first screen. */
export const kioskIdleSeconds = count('kioskIdleSeconds', 'seconds', 45, [10, 600]);
/** So long a number stays to be read. */
export const kioskNumberSeconds = count('kioskNumberSeconds', 'seconds', 20, [5, 120]);
/** From so long before closing on, customers are told that it may be too late today. */
export const kioskClosingMinutes = count('kioskClosingMinutes', 'minutes', 30, [0, 240]);
/** From so long before closing on, the kiosk gives no numbers; 0 for never. */
export const kioskStopMinutes = count('kioskStopMinutes', 'minutes', 0, [0, 240]);

/** The settings of the kiosk. */
export const kioskSettings: readonly Setting[] = [
  kioskIssues,
  kioskMostWantedFirst,
  kioskOffersPhone,
  kioskOffersMachine,
  kioskIdleSeconds,
  kioskNumberSeconds,
  kioskClosingMinutes,
  kioskStopMinutes,
];
