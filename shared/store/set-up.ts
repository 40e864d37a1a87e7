import { z } from 'zod';
import { type PersonValues, personValues } from '../staff/person.ts';
import { newPin } from '../staff/pin.ts';
import { businessTypeDraft } from './business-type.ts';
import { counterValues } from './counter.ts';
import { hallCode, hallValues, isTimeZone } from './hall.ts';
import { presetTimeZone } from './presets.ts';

/** The first set-up (首次设置): everything that a hall needs before its first ticket, in one command. */
export const hallSetUp = z.strictObject({
  code: hallCode,
  ...hallValues.shape,
  timeZone: z.string().refine(isTimeZone).default(presetTimeZone),
  counters: z.array(counterValues).min(1).max(99),
  businessTypes: z.array(businessTypeDraft).min(1).max(200),
  staff: z.array(personValues).max(500),
  /** The PIN that the first store manager on the list has chosen; without one nobody can sign in. */
  managerPin: newPin,
});
export type HallSetUp = z.infer<typeof hallSetUp>;

/** Who signs in first: the first store manager (厅经理) on the list; undefined where there is none. */
export function firstManagerOf(staff: readonly PersonValues[]): PersonValues | undefined {
  return staff.find(({ roles }) => roles.includes('store-manager'));
}
