import type { Setting } from '../store/setting.ts';
import { count } from './count-setting.ts';
import type { SurgeRules } from './surge-level.ts';

/** 每台等候人数: above so many waiting for each open counter a level is reached (reference §3). */
export const surgeYellowPerCounter = count('surgeYellowPerCounter', 'people', 5, [1, 100]);
export const surgeOrangePerCounter = count('surgeOrangePerCounter', 'people', 8, [1, 100]);
export const surgeRedPerCounter = count('surgeRedPerCounter', 'people', 10, [1, 100]);
/** 最长已等: or when somebody has waited longer than this. */
export const surgeYellowWaitMinutes = count('surgeYellowWaitMinutes', 'minutes', 10, [1, 240]);
export const surgeOrangeWaitMinutes = count('surgeOrangeWaitMinutes', 'minutes', 15, [1, 240]);
export const surgeRedWaitMinutes = count('surgeRedWaitMinutes', 'minutes', 30, [1, 240]);
/** 等候座位: with all of them taken the level is red; 0 where seats are not counted. */
export const surgeSeats = count('surgeSeats', 'people', 0, [0, 500]);
/** 回落比例: a level holds until the load is below this share of its threshold. */
export const surgeHoldPercent = count('surgeHoldPercent', 'percent', 80, [10, 100]);
/** 最短保持: a level stands at least so long before it goes back. */
export const surgeDwellMinutes = count('surgeDwellMinutes', 'minutes', 3, [0, 60]);
/** 过长预警: a surge of this length is worth knowing whatever its level. */
export const surgeLongMinutes = count('surgeLongMinutes', 'minutes', 60, [5, 600]);
/** 成效观察: what an action has helped shows so long after it was done. */
export const surgeEffectMinutes = count('surgeEffectMinutes', 'minutes', 10, [1, 60]);

/** The settings of the surge alarm. */
export const surgeSettings: readonly Setting[] = [
  surgeYellowPerCounter,
  surgeYellowWaitMinutes,
  surgeOrangePerCounter,
  surgeOrangeWaitMinutes,
  surgeRedPerCounter,
  surgeRedWaitMinutes,
  surgeSeats,
  surgeHoldPercent,
  surgeDwellMinutes,
  surgeLongMinutes,
  surgeEffectMinutes,
];

/** The rules of the surge alarm from the settings in force. @param valueOf the value of a setting on the day */
export function surgeRules(valueOf: <T>(setting: Setting<T>) => T): SurgeRules {
  const threshold = (people: Setting<number>, minutes: Setting<number>) => ({
    waitingPerCounter: valueOf(people),
    longestWaitMs: valueOf(minutes) * 60_000,
  });
  return {
    thresholds: {
      yellow: threshold(surgeYellowPerCounter, surgeYellowWaitMinutes),
      orange: threshold(surgeOrangePerCounter, surgeOrangeWaitMinutes),
      red: threshold(surgeRedPerCounter, surgeRedWaitMinutes),
    },
    seats: valueOf(surgeSeats) || null,
    holdShare: valueOf(surgeHoldPercent) / 100,
    dwellMs: valueOf(surgeDwellMinutes) * 60_000,
  };
}
