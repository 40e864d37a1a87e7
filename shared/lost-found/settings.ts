import { countSetting } from '../store/count-setting.ts';

/** 失物保管: so many days without its owner, then it is handed over to the police or the region. */
export const keepDays = countSetting('lost-found.keepDays', 'days', 20, [1, 365]);

/** 认领人信息: who came for a thing is forgotten so many days after it left the hall. */
export const claimantDays = countSetting('lost-found.claimantDays', 'days', 180, [30, 1095]);

/** 同台客户: so many minutes around the time of finding count as that time. */
export const aroundMinutes = countSetting('lost-found.aroundMinutes', 'minutes', 60, [10, 480]);

/** The settings of this room. */
export const lostFoundSettings = [keepDays, claimantDays, aroundMinutes];
