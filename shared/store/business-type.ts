import { z } from 'zod';
import { localName } from './local-name.ts';
import { origin } from './origin.ts';
import { seriesLetter } from './series.ts';

/** 复杂程度, from 1 简单 to 4 特殊, as the texts name it. */
export const complexityNames = ['simple', 'ordinary', 'complex', 'special'] as const;

const minutes = z.int().min(1).max(600).nullable();

/** What a store may set of a business type. */
export const businessTypeValues = z.strictObject({
  name: localName,
  /** The series (号段) that its customers queue in, by letter. */
  series: seriesLetter,
  /** From 1, see `complexityNames`. */
  complexity: z.int().min(1).max(4),
  /** What the hall aims at, minutes of handling; null where it has no target. */
  targetMinutes: minutes,
  /** 限时办结: the limit, minutes of handling; null where it is not limited. Never below the target. */
  limitMinutes: minutes,
  /** True where the customer is first offered the phone or a machine (分流). */
  divertible: z.boolean(),
  /**
   * 须告知 (H4): ends with a tick that charges, term and how to cancel were told and the agreement is signed.
   */
  mustInform: z.boolean(),
  /** What the back office has promised after the counter is done. */
  backOffice: localName.nullable(),
});
export type BusinessTypeValues = z.infer<typeof businessTypeValues>;

/** 业务编号, such as B01. */
export const businessTypeCode = z.string().regex(/^[A-Z][A-Z0-9]{1,7}$/);

/** A business type before it stands in the store. */
export const businessTypeDraft = z.strictObject({ code: businessTypeCode, ...businessTypeValues.shape });
export type BusinessTypeDraft = z.infer<typeof businessTypeDraft>;

/** Where each part of a business type comes from. `entry` is for its name, series, complexity, diversion and duty to inform. */
export const businessTypeOrigins = z.strictObject({
  entry: origin,
  target: origin,
  limit: origin,
  backOffice: origin,
});
export type BusinessTypeOrigins = z.infer<typeof businessTypeOrigins>;

/** 业务类型: what customers come for, and how long it may take. */
export const businessType = z.strictObject({
  id: z.int(),
  ...businessTypeDraft.shape,
  seriesId: z.int(),
  active: z.boolean(),
  position: z.int(),
  origins: businessTypeOrigins,
});
export type BusinessType = z.infer<typeof businessType>;

/** Whether the limit stands below the target, which would make every visit late before it is slow. */
export function isLimitBelowTarget(
  values: Pick<BusinessTypeValues, 'targetMinutes' | 'limitMinutes'>,
): boolean {
  const { targetMinutes, limitMinutes } = values;
  return targetMinutes !== null && limitMinutes !== null && limitMinutes < targetMinutes;
}
