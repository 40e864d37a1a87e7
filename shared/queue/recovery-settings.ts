import type { Setting } from '../store/setting.ts';
import { count } from './count-setting.ts';

/** 补救起点: who has waited longer than this is named to the greeter (A17; reference §3: waiting >15 min). */
export const recoverAfterMinutes = count('recoverAfterMinutes', 'minutes', 15, [1, 240]);
/** 同日超长等候: so many long waits on one day are a pattern. */
export const longWaitsADay = count('longWaitsADay', 'people', 5, [2, 100]);
/** 同时段超长等候: long waits in the same series and hour on so many days are a pattern… */
export const longWaitDays = count('longWaitDays', 'days', 3, [2, 14]);
/** …where they lie within so many days. */
export const longWaitDaysWithin = count('longWaitDaysWithin', 'days', 14, [2, 60]);

/** The settings of service recovery. */
export const recoverySettings: readonly Setting[] = [
  recoverAfterMinutes,
  longWaitsADay,
  longWaitDays,
  longWaitDaysWithin,
];
