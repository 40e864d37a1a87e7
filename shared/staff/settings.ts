import { z } from 'zod';
import { type Setting, defineSetting } from '../store/setting.ts';

/** 自动锁屏: a station where nobody has moved a hand for so long asks for the PIN again; 0 never. */
export const lockAfterMinutes = defineSetting({
  key: 'staff.lockAfterMinutes',
  schema: z.int().min(0).max(240),
  default: 10,
  unit: 'minutes',
  origin: 'proposal',
});

/** The settings of this room. */
export const staffSettings: readonly Setting[] = [lockAfterMinutes];
