import { z } from 'zod';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { actionArea, actionSource, actionTitle, photoName, severity } from './action.ts';
import { actionLife } from './life-cycle.ts';
import { escalations, stepBody } from './step.ts';

const id = z.int().positive();
/** UTC ms. */
const at = z.int();

/** Somebody, as a board names them. */
export const boardPerson = z.strictObject({
  id,
  staffNumber: z.string(),
  name: z.string(),
  active: z.boolean(),
  /** Whether they answer for the hall. */
  leads: z.boolean(),
});
export type BoardPerson = z.infer<typeof boardPerson>;

/** An action as a board shows it. */
export const actionLine = z.strictObject({
  id,
  title: actionTitle,
  area: actionArea.nullable(),
  source: actionSource,
  severity,
  life: actionLife,
  openedAt: at,
  dueAt: at,
  ownerId: id.nullable(),
  escalatedTo: z.enum(escalations).nullable(),
  /** How often it was seen again since it was opened. */
  repeats: z.int(),
  /** 重复问题: it was there before, or seen again. */
  repeated: z.boolean(),
});
export type ActionLine = z.infer<typeof actionLine>;

/** A step of an action on its timeline. */
export const timelineStep = z.strictObject({ at, personId: id.nullable(), body: stepBody });
export type TimelineStep = z.infer<typeof timelineStep>;

/** A photo of an action. */
export const photoView = z.strictObject({
  shows: z.enum(['before', 'after']),
  sha256: photoName,
  capturedAt: at.nullable(),
  addedAt: at,
  /** 提示: the very same picture stood at an action before. */
  usedBefore: z.boolean(),
});
export type PhotoView = z.infer<typeof photoView>;

/** An action with all that was done about it. */
export const actionDetail = z.strictObject({
  ...actionLine.shape,
  openedById: id.nullable(),
  formerId: id.nullable(),
  steps: z.array(timelineStep),
  photos: z.array(photoView),
});
export type ActionDetail = z.infer<typeof actionDetail>;

/** A rate: of so many (`n`) so many hit. Without any there is no rate. */
export const rate = z.strictObject({ hits: z.int(), n: z.int() });
export type Rate = z.infer<typeof rate>;

/** The rates of which each counts actions (reference §14, and 老问题占比, which is ours). */
export const actionRates = ['on-time', 'first-pass', 'came-back'] as const;
export type ActionRate = (typeof actionRates)[number];

/** The headline rates: those of actions, and 重复问题率, which counts failed items of checks (reference §14). */
export const rateNames = ['on-time', 'first-pass', 'repeat', 'came-back'] as const;
export type RateName = (typeof rateNames)[number];

/** An item that failed in a check, and whether it failed in one of the two checks before that looked at it, too. */
export const failedItem = z.strictObject({
  checkId: id,
  businessDate: businessDateSchema,
  occasion: z.string(),
  itemCode: z.string(),
  title: actionTitle,
  again: z.boolean(),
});
export type FailedItem = z.infer<typeof failedItem>;
