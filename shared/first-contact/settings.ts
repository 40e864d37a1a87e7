import { countSetting } from '../store/count-setting.ts';
import type { Setting, SettingUnit } from '../store/setting.ts';
import type { ComplaintLevel, LevelTerms } from './complaint.ts';
import type { RecordKind } from './record.ts';

function count(
  name: string,
  unit: SettingUnit,
  proposal: number,
  range: readonly [number, number],
): Setting<number> {
  return countSetting(`first-contact.${name}`, unit, proposal, range);
}

/** 承诺时限 by kind, working days; 0 is the same day (reference §4: own hall the same day, another department two). */
export const promiseDays: Readonly<Record<Exclude<RecordKind, 'complaint'>, Setting<number>>> = {
  enquiry: count('enquiryDays', 'days', 0, [0, 15]),
  request: count('requestDays', 'days', 2, [0, 15]),
  suggestion: count('suggestionDays', 'days', 3, [0, 15]),
  network: count('networkDays', 'days', 3, [0, 15]),
  abuse: count('abuseDays', 'days', 0, [0, 15]),
};

/** 首次联系时限 by level, minutes (reference §10). */
export const contactMinutes: Readonly<Record<ComplaintLevel, Setting<number>>> = {
  L0: count('contactMinutesL0', 'minutes', 5, [1, 1440]),
  L1: count('contactMinutesL1', 'minutes', 1440, [1, 4320]),
  L2: count('contactMinutesL2', 'minutes', 120, [1, 1440]),
  L3: count('contactMinutesL3', 'minutes', 60, [1, 1440]),
  L4: count('contactMinutesL4', 'minutes', 15, [1, 1440]),
};

/** 答复结果时限 by level, hours (reference §10); an appeal has ten days. */
export const resultHours: Readonly<Record<ComplaintLevel, Setting<number>>> = {
  L0: count('resultHoursL0', 'hours', 8, [1, 360]),
  L1: count('resultHoursL1', 'hours', 48, [1, 360]),
  L2: count('resultHoursL2', 'hours', 72, [1, 360]),
  L3: count('resultHoursL3', 'hours', 240, [1, 360]),
  L4: count('resultHoursL4', 'hours', 24, [1, 360]),
};

/** 15 天红线预警: the days on which it is warned of. */
export const redLineWarnings: readonly Setting<number>[] = [
  count('redLineFirstDay', 'days', 7, [1, 14]),
  count('redLineSecondDay', 'days', 10, [1, 14]),
  count('redLineLastDay', 'days', 13, [1, 14]),
];

/** 重复投诉: the same number and category within so many days. */
export const repeatWithinDays = count('repeatWithinDays', 'days', 30, [1, 180]);

/** 回访: within so many days after closing. */
export const followUpWithinDays = count('followUpWithinDays', 'days', 3, [1, 30]);

/** 群体投诉: so many of one category within so many hours call for L4 (reference §10). */
export const massCount = count('massCount', 'times', 5, [2, 100]);
export const massHours = count('massHours', 'hours', 24, [1, 168]);

/** The settings of this room. */
export const firstContactSettings: readonly Setting[] = [
  ...Object.values(promiseDays),
  ...Object.values(contactMinutes),
  ...Object.values(resultHours),
  ...redLineWarnings,
  repeatWithinDays,
  followUpWithinDays,
  massCount,
  massHours,
];

/** The terms of a level from the settings in force. @param valueOf the value of a setting on the day */
export function levelTerms(level: ComplaintLevel, valueOf: <T>(setting: Setting<T>) => T): LevelTerms {
  return { contactMinutes: valueOf(contactMinutes[level]), resultHours: valueOf(resultHours[level]) };
}
