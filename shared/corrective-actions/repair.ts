import { z } from 'zod';
import { type BusinessDate } from '../time/business-date.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';

/** What is out of use. */
export const repairKinds = [
  'counter',
  'printer',
  'kiosk',
  'display',
  'network',
  'light',
  'furniture',
  'other',
] as const;

const id = z.int().positive();

/** What is said of a fault when it is reported. */
export const repairValues = z.strictObject({
  kind: z.enum(repairKinds),
  /** Which one, such as 2 号自助终端. */
  thing: z.string().trim().min(1).max(100),
  fault: z.string().trim().min(1).max(400),
  /** 报给谁. */
  reportedTo: z.string().trim().min(1).max(100),
  /** 答应修好的日期; null while nobody has said one. */
  promisedOn: businessDateSchema.nullable(),
  /** The action that goes on hold until then. */
  actionId: id.nullable(),
});
export type RepairValues = z.infer<typeof repairValues>;

/** 设备报修 (E6): a thing that is out of use, until it is back. Times are UTC ms. */
export const repair = z.strictObject({
  id,
  ...repairValues.shape,
  reportedAt: z.int(),
  reportedBy: id.nullable(),
  /** Null while it is out of use. */
  back: z.strictObject({ at: z.int(), by: id.nullable(), outcome: z.string() }).nullable(),
});
export type Repair = z.infer<typeof repair>;

/** 逾期: the promised day is over and the thing is still out of use. */
export function isRepairOverdue({ back, promisedOn }: Repair, today: BusinessDate): boolean {
  return back === null && promisedOn !== null && promisedOn < today;
}

/** 停用时长, ms: from the report until it was back, or until now. */
export function outOfUseMs({ reportedAt, back }: Repair, now: number): number {
  return Math.max(0, (back?.at ?? now) - reportedAt);
}
