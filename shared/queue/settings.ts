import { z } from 'zod';
import { kioskSettings } from './kiosk-settings.ts';
import { announcementSettings } from './announcement-settings.ts';
import { type Setting, defineSetting } from '../store/setting.ts';
import { count } from './count-setting.ts';
import type { OrderRules } from './ordering.ts';
import type { PauseReason } from './pause.ts';
import { recoverySettings } from './recovery-settings.ts';
import { serviceStepSettings } from './service-steps.ts';
import { surgeSettings } from './surge-settings.ts';

/** 达标等候: a wait up to this counts as within the target. */
export const waitTargetMinutes = count('waitTargetMinutes', 'minutes', 10, [1, 240]);
/** 等候提醒: a wait from this on is shown to the manager. */
export const waitAlarmMinutes = count('waitAlarmMinutes', 'minutes', 15, [1, 240]);
/** 最长等候: whoever has waited longer is called first. */
export const maxWaitMinutes = count('maxWaitMinutes', 'minutes', 30, [1, 240]);

/** 优先连叫: so many priority calls in a row, then an ordinary one. */
export const prioritiesInARow = count('prioritiesInARow', 'times', 2, [1, 20]);
/** 回厅连叫: so many who came back with a missing-papers notice in a row, then another ordinary customer; 0 is off. */
export const returnsInARow = count('returnsInARow', 'times', 1, [0, 10]);
/** Over this share of care tickets among those waiting, priority and ordinary calls alternate. */
export const careSharePercent = count('careSharePercent', 'percent', 40, [1, 100]);
/** b(class) in per cent: how fast a class gains on the others. */
export const careWeightPercent = count('careWeightPercent', 'percent', 150, [100, 1000]);
export const serviceWeightPercent = count('serviceWeightPercent', 'percent', 120, [100, 1000]);
export const vipWeightPercent = count('vipWeightPercent', 'percent', 120, [100, 1000]);
export const appointmentWeightPercent = count('appointmentWeightPercent', 'percent', 100, [100, 1000]);
/** Head start of a class. */
export const careCreditSeconds = count('careCreditSeconds', 'seconds', 600, [0, 7200]);
export const serviceCreditSeconds = count('serviceCreditSeconds', 'seconds', 300, [0, 7200]);
export const vipCreditSeconds = count('vipCreditSeconds', 'seconds', 300, [0, 7200]);
export const appointmentCreditSeconds = count('appointmentCreditSeconds', 'seconds', 900, [0, 7200]);

/** 重呼次数: after so many a number that nobody answers is 过号. */
export const maxRecalls = count('maxRecalls', 'times', 2, [0, 10]);
/** A number that nobody answered is not called again by itself for so long. */
export const unansweredPauseMinutes = count('unansweredPauseMinutes', 'minutes', 5, [0, 60]);
/** 过号恢复: back in the queue after so many others… */
export const requeueBehind = count('requeueBehind', 'people', 3, [0, 20]);
/** …within so long after the call, … */
export const requeueWithinMinutes = count('requeueWithinMinutes', 'minutes', 30, [1, 480]);
/** …so often. */
export const maxRequeues = count('maxRequeues', 'times', 2, [0, 10]);

/** 将超时: from this share of the limit on. */
export const limitWarnPercent = count('limitWarnPercent', 'percent', 80, [10, 100]);
/** 撤销: for so long after a step. */
export const undoSeconds = count('undoSeconds', 'seconds', 10, [0, 60]);
/** So many no-shows in a row in the hall are worth knowing. */
export const noShowStreak = count('noShowStreak', 'times', 5, [2, 50]);

/** 环节计时 (study mode): the steps of a visit are timed one by one, and its items may be ended one by one. */
export const stepTiming = defineSetting({
  key: 'queue.stepTiming',
  schema: z.boolean(),
  default: false,
  origin: 'proposal',
});

/** 暂停时限: how long a counter may pause for each reason. */
export const pauseMinutes: Readonly<Record<PauseReason, Setting<number>>> = {
  restroom: count('pauseRestroomMinutes', 'minutes', 10, [1, 240]),
  meal: count('pauseMealMinutes', 'minutes', 45, [1, 240]),
  errand: count('pauseErrandMinutes', 'minutes', 15, [1, 240]),
  meeting: count('pauseMeetingMinutes', 'minutes', 30, [1, 240]),
  other: count('pauseOtherMinutes', 'minutes', 15, [1, 240]),
};

/** The settings of this room. */
export const queueSettings: readonly Setting[] = [
  waitTargetMinutes,
  waitAlarmMinutes,
  maxWaitMinutes,
  prioritiesInARow,
  returnsInARow,
  careSharePercent,
  careWeightPercent,
  serviceWeightPercent,
  vipWeightPercent,
  appointmentWeightPercent,
  careCreditSeconds,
  serviceCreditSeconds,
  vipCreditSeconds,
  appointmentCreditSeconds,
  maxRecalls,
  unansweredPauseMinutes,
  requeueBehind,
  requeueWithinMinutes,
  maxRequeues,
  limitWarnPercent,
  undoSeconds,
  noShowStreak,
  stepTiming,
  ...serviceStepSettings,
  ...Object.values(pauseMinutes),
  ...kioskSettings,
  ...announcementSettings,
  ...surgeSettings,
  ...recoverySettings,
];

/** The order's rules from the settings in force. @param valueOf the value of a setting on the day */
export function orderRules(valueOf: <T>(setting: Setting<T>) => T): OrderRules {
  const weight = (setting: Setting<number>): number => valueOf(setting) / 100;
  const credit = (setting: Setting<number>): number => valueOf(setting) * 1000;
  return {
    weight: {
      care: weight(careWeightPercent),
      service: weight(serviceWeightPercent),
      vip: weight(vipWeightPercent),
      appointment: weight(appointmentWeightPercent),
      ordinary: 1,
    },
    creditMs: {
      care: credit(careCreditSeconds),
      service: credit(serviceCreditSeconds),
      vip: credit(vipCreditSeconds),
      appointment: credit(appointmentCreditSeconds),
      ordinary: 0,
    },
    maxWaitMs: valueOf(maxWaitMinutes) * 60_000,
    prioritiesInARow: valueOf(prioritiesInARow),
    returnsInARow: valueOf(returnsInARow),
    careShare: valueOf(careSharePercent) / 100,
    unansweredPauseMs: valueOf(unansweredPauseMinutes) * 60_000,
  };
}
