import { z } from 'zod';
import { complaintGrade, responsibility } from './complaint.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { lifeStep } from './life-cycle.ts';

const id = z.int().positive();
/** UTC ms. */
const at = z.int();
const words = z.string().trim().min(1).max(400);

/** 逐级上报 (B25). */
export const escalations = ['duty-manager', 'manager', 'region'] as const;
export type Escalation = (typeof escalations)[number];

/** A step that leaves how the record stands as it is. */
const besideStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opened'), ownerId: id, promisedAt: at }),
  z.strictObject({ kind: z.literal('noted'), words }),
  /** 催办: the A 角, or the B 角 where that one does not answer (B22); left out where it was not said. */
  z.strictObject({
    kind: z.literal('chased'),
    words: words.nullable(),
    role: z.enum(['a', 'b']).exactOptional(),
  }),
  /** 改承诺: agreed with the customer. */
  z.strictObject({ kind: z.literal('promised'), promisedAt: at, reason: words }),
  z.strictObject({ kind: z.literal('escalated'), to: z.enum(escalations), reason: words.nullable() }),
  /** 接手: somebody in charge has taken up what was escalated, or the risk. */
  z.strictObject({ kind: z.literal('attended') }),
  /** 已转网络部门 (B26). */
  z.strictObject({ kind: z.literal('forwarded') }),
  /** 建议归类, 促成标准改动 (B17). */
  z.strictObject({ kind: z.literal('sorted'), categoryId: id }),
  z.strictObject({ kind: z.literal('standard-changed'), what: words, on: businessDateSchema }),
  /** 责任人变更: the only way in which a record gets another owner. */
  z.strictObject({ kind: z.literal('substituted'), ownerId: id, reason: words }),
  z.strictObject({ kind: z.literal('graded'), ...complaintGrade.shape }),
  /** 首问单 printed: 0 the first time. */
  z.strictObject({ kind: z.literal('slip-printed'), copy: z.int().min(0) }),
  z.strictObject({ kind: z.literal('contacted') }),
  z.strictObject({ kind: z.literal('judged'), responsibility, reason: words }),
  z.strictObject({ kind: z.literal('followed-up'), satisfied: z.boolean(), words: words.nullable() }),
]);

/** What each kind of step has, as it is kept and shown on the timeline. */
export const stepBody = z.union([lifeStep, besideStep]);
export type StepBody = z.infer<typeof stepBody>;

/** One step of a record as it is kept. */
export const recordStep = z.strictObject({
  at,
  /** Who did it; null where the host did. */
  personId: id.nullable(),
  body: stepBody,
});
export type RecordStep = z.infer<typeof recordStep>;

/** How often the slip was printed. */
export function slipPrintsOf(steps: readonly RecordStep[]): number {
  return steps.filter(({ body }) => body.kind === 'slip-printed').length;
}
