import { z } from 'zod';
import { type Setting, defineSetting } from '../store/setting.ts';

const waitMinutes = z.int().min(1).max(240);

/** 达标等候: a wait up to this counts as within the target. */
export const waitTargetMinutes = defineSetting({
  key: 'queue.waitTargetMinutes',
  schema: waitMinutes,
  default: 10,
  unit: 'minutes',
  origin: 'proposal',
});

/** 等候提醒: a wait from this on is shown to the manager. */
export const waitAlarmMinutes = defineSetting({
  key: 'queue.waitAlarmMinutes',
  schema: waitMinutes,
  default: 15,
  unit: 'minutes',
  origin: 'proposal',
});

/** 最长等候: whoever has waited longer is called first. */
export const maxWaitMinutes = defineSetting({
  key: 'queue.maxWaitMinutes',
  schema: waitMinutes,
  default: 30,
  unit: 'minutes',
  origin: 'proposal',
});

/** The settings of this room. */
export const queueSettings: readonly Setting[] = [waitTargetMinutes, waitAlarmMinutes, maxWaitMinutes];
