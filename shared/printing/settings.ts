import { z } from 'zod';
import { type Setting, defineSetting } from '../store/setting.ts';

/** 转备用打印机: a printer in trouble for so long gives what waits for it to its fallback. */
export const fallbackAfterSeconds = defineSetting({
  key: 'printing.fallbackAfterSeconds',
  schema: z.int().min(0).max(3600),
  default: 10,
  unit: 'seconds',
  origin: 'proposal',
});

/** A printer in trouble for so long is a finding. */
export const findingAfterMinutes = defineSetting({
  key: 'printing.findingAfterMinutes',
  schema: z.int().min(1).max(600),
  default: 10,
  unit: 'minutes',
  origin: 'proposal',
});

/** 打印内容保留: so long a paper that is over can be printed again; that it was printed is kept for good. */
export const payloadKeptDays = defineSetting({
  key: 'printing.payloadKeptDays',
  schema: z.int().min(7).max(3660),
  default: 180,
  unit: 'days',
  origin: 'proposal',
});

export const printingSettings: readonly Setting[] = [
  fallbackAfterSeconds,
  findingAfterMinutes,
  payloadKeptDays,
];
