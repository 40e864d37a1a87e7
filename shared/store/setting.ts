import { z } from 'zod';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { type Origin, origin } from './origin.ts';
import { settingForm } from './setting-form.ts';

/** What a setting's number counts; each has a word in the store room's texts. */
export const settingUnits = ['minutes', 'seconds', 'hours', 'days', 'percent', 'people', 'times'] as const;
export type SettingUnit = (typeof settingUnits)[number];

/**
 * A rule that a hall may set for itself (参数), with the value that holds until it does. Its words stand in the
 * texts of its room, under `settings` and the part of the key after the point: `label` and `help`.
 */
export interface Setting<T = unknown> {
  /** Room and name, such as `queue.waitTargetMinutes`. Never given to something else. */
  readonly key: `${string}.${string}`;
  /** What it may be. Once shipped it may be widened only: earlier values must stay readable. */
  readonly schema: z.ZodType<T>;
  readonly default: T;
  readonly unit: SettingUnit | null;
  /** Where the default comes from. */
  readonly origin: Origin;
}

/** Declares a setting. Without a unit it counts nothing. */
export function defineSetting<T>(
  declared: Omit<Setting<T>, 'unit'> & { readonly unit?: SettingUnit },
): Setting<T> {
  return { unit: null, ...declared };
}

/** One change of a setting, as it is kept for ever. */
export const settingChange = z.strictObject({
  /** The first day that it holds for. */
  effectiveFrom: businessDateSchema,
  /** The value, or null where it went back to the default. */
  value: z.unknown(),
  isDefault: z.boolean(),
  /** UTC milliseconds. */
  setAt: z.int(),
  /** Who set it, by record id; null before people sign in. */
  setBy: z.int().nullable(),
});
export type SettingChange = z.infer<typeof settingChange>;

/** A setting with the value of today and how it came about. */
export const settingView = z.strictObject({
  key: z.string(),
  value: z.unknown(),
  default: z.unknown(),
  isDefault: z.boolean(),
  unit: z.enum(settingUnits).nullable(),
  form: settingForm,
  origin,
  /** Newest first; changes for days to come included. */
  history: z.array(settingChange),
});
export type SettingView = z.infer<typeof settingView>;
