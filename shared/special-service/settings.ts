import { z } from 'zod';
import { countSetting } from '../store/count-setting.ts';
import { type Setting, defineSetting } from '../store/setting.ts';
import { presetLuckyPatterns } from './lucky-number.ts';

/** 回厅码有效期: so many days a missing-materials slip brings the customer to the front (reference §2). */
export const noticeDays = countSetting('special-service.noticeDays', 'days', 3, [1, 30]);

/** 快到期: what is promised for within so many days. */
export const dueSoonDays = countSetting('special-service.dueSoonDays', 'days', 1, [0, 10]);

/** 审批等候: after so long an approval that nobody has looked at is a finding. */
export const approvalMinutes = countSetting('special-service.approvalMinutes', 'minutes', 30, [5, 1440]);

/** 外部审批等候: an office outside the hall gets so many working days before that is a finding. */
export const outsideDays = countSetting('special-service.outsideDays', 'days', 2, [1, 20]);

/** 搁置: a case that nobody has promised anything for and that stood still for so many days is a finding. */
export const leftDays = countSetting('special-service.leftDays', 'days', 3, [1, 30]);

/** 上门人数: how many go to the customer together (双人上门). */
export const visitors = countSetting('special-service.visitors', 'people', 2, [1, 4]);

/** 吉祥号规则, parted by commas; see `luckyPatternOf`. */
export const luckyPatterns = defineSetting({
  key: 'special-service.luckyPatterns',
  schema: z
    .string()
    .trim()
    .max(300)
    .regex(/^([0-9A-H]{2,10})(\s*[,，、]\s*[0-9A-H]{2,10})*$|^$/),
  default: presetLuckyPatterns.join(','),
  origin: 'proposal',
});

/** The settings of this room. */
export const specialServiceSettings: readonly Setting[] = [
  noticeDays,
  dueSoonDays,
  approvalMinutes,
  outsideDays,
  leftDays,
  visitors,
  luckyPatterns,
];
