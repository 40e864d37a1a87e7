import { countSetting } from '../store/count-setting.ts';
import type { Setting, SettingUnit } from '../store/setting.ts';
import type { DeadlineTerms } from './deadline.ts';

function count(
  name: string,
  unit: SettingUnit,
  proposal: number,
  range: readonly [number, number],
): Setting<number> {
  return countSetting(`corrective-actions.${name}`, unit, proposal, range);
}

/** 整改时限 (reference §5): a failed ★ item within hours, weight 3 and weight 1 or 2 within days. */
export const criticalHours = count('criticalHours', 'hours', 24, [1, 240]);
export const majorDays = count('majorDays', 'days', 3, [0, 60]);
export const minorDays = count('minorDays', 'days', 7, [0, 90]);
/** 逾期上报区域: so many days after the deadline an action that is still not closed goes to the region. */
export const regionAfterDays = count('regionAfterDays', 'days', 3, [1, 60]);
/** 红牌时限: so long a red tag hangs before its thing must be gone (reference §5). */
export const redTagDays = count('redTagDays', 'days', 7, [1, 90]);
/** 回头看: what comes back within so long after it was closed counts as a repeat. */
export const repeatWithinDays = count('repeatWithinDays', 'days', 30, [1, 365]);

/** The settings of this room. */
export const correctiveActionSettings: readonly Setting[] = [
  criticalHours,
  majorDays,
  minorDays,
  regionAfterDays,
  repeatWithinDays,
  redTagDays,
];

/** The deadlines from the settings in force. @param valueOf the value of a setting on the day */
export function deadlineTerms(valueOf: <T>(setting: Setting<T>) => T): DeadlineTerms {
  return {
    criticalHours: valueOf(criticalHours),
    majorDays: valueOf(majorDays),
    minorDays: valueOf(minorDays),
  };
}
