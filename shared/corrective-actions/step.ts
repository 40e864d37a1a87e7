import { z } from 'zod';
import { actionSource, severity } from './action.ts';
import { toldChoices } from './life-cycle.ts';

const words = z.string().min(1).max(400);
const person = z.int().positive();
/** UTC ms. */
const at = z.int();

/** 上报: an overdue action goes to the store manager, then to the region (reference §5). */
export const escalations = ['manager', 'region'] as const;
export type Escalation = (typeof escalations)[number];

/** What each kind of step has, as it is kept and shown on the timeline. */
export const stepBody = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opened'), severity, dueAt: at, ownerId: person.nullable() }),
  /** 再次发现: the same thing was seen again while this action was not closed. */
  z.strictObject({ kind: z.literal('seen-again'), source: actionSource, severity, dueAt: at }),
  /** 指定责任人, 改期限. */
  z.strictObject({ kind: z.literal('assigned'), ownerId: person.nullable(), dueAt: at }),
  z.strictObject({ kind: z.literal('started') }),
  z.strictObject({ kind: z.literal('fixed'), done: words }),
  z.strictObject({ kind: z.literal('returned'), reason: words }),
  z.strictObject({ kind: z.literal('parked'), reason: words, until: z.string() }),
  /** 挂账到期, 恢复整改: with the deadline that it has from now on. */
  z.strictObject({ kind: z.literal('resumed'), dueAt: at }),
  z.strictObject({ kind: z.literal('escalated'), to: z.enum(escalations) }),
  z.strictObject({ kind: z.literal('closed'), told: z.enum(toldChoices), toldWords: words.nullable() }),
]);
export type StepBody = z.infer<typeof stepBody>;

/** One step of an action as it is kept. */
export interface ActionStep {
  /** UTC ms. */
  readonly at: number;
  /** Who did it; null where the host did. */
  readonly personId: number | null;
  readonly body: StepBody;
}
