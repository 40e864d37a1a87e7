import { countSetting } from '../store/count-setting.ts';
import type { Setting } from '../store/setting.ts';

/** 候时抽奖起点: who has waited longer than this can win (A17; reference §3: waiting >15 min). */
export const drawAfterMinutes = countSetting('campaigns.drawAfterMinutes', 'minutes', 15, [1, 240]);
/** 抽奖间隔: at most one draw in so many minutes (reference §3: 1 per 30 min). */
export const drawEveryMinutes = countSetting('campaigns.drawEveryMinutes', 'minutes', 30, [1, 480]);
/** 中奖提示: for so long a winner is named on the displays. */
export const noticeMinutes = countSetting('campaigns.noticeMinutes', 'minutes', 10, [1, 120]);

/** The settings of this room. */
export const campaignsSettings: readonly Setting[] = [drawAfterMinutes, drawEveryMinutes, noticeMinutes];
