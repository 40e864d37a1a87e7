import { z } from 'zod';
import { toldHow } from '../first-contact/life-cycle.ts';

/**
 * 特殊业务受理: 收材料 → 审批 → 办理 → (后台) → 回告 → 办结. Nothing closes without a result and without the customer having
 * been told: when, by whom, how (B5). Everything here is pure: what may come next follows from the steps so far.
 */

const id = z.int().positive();
/** UTC ms. */
const at = z.int();
const words = z.string().trim().min(1).max(400);

/** How a case stands. Each state knows what only it has. */
export const caseLife = z.discriminatedUnion('state', [
  /** 收材料. */
  z.strictObject({ state: z.literal('collecting') }),
  /** 待审批: at a level of its chain, from 0. */
  z.strictObject({ state: z.literal('approving'), level: z.int().min(0), since: at }),
  /** 待办理: approved, and at the counter again. */
  z.strictObject({ state: z.literal('approved'), since: at }),
  /** 后台办理, by the promised time. */
  z.strictObject({ state: z.literal('back-office'), dueAt: at, since: at }),
  /** 待回告: a result, or a refusal, that the customer does not know yet. */
  z.strictObject({ state: z.literal('to-tell'), result: words, refused: z.boolean(), since: at }),
  /** 办结. */
  z.strictObject({
    state: z.literal('closed'),
    result: words,
    refused: z.boolean(),
    toldBy: id,
    toldAt: at,
    how: z.enum(toldHow),
  }),
  /** 客户撤回. */
  z.strictObject({ state: z.literal('withdrawn'), reason: words, since: at }),
]);
export type CaseLife = z.infer<typeof caseLife>;
export type CaseState = CaseLife['state'];

/** A step that changes how a case stands. */
export const lifeStep = z.discriminatedUnion('kind', [
  /** 送审, through so many levels; with none it can be done at once. */
  z.strictObject({ kind: z.literal('submitted'), levels: z.int().min(0) }),
  z.strictObject({
    kind: z.literal('approved'),
    level: z.int().min(0),
    standsIn: z.boolean(),
    /** A 角: who is away today and is stood in for, where the roster names them. */
    standsInFor: id.exactOptional(),
    remark: words.nullable(),
  }),
  /** 外部审批: entered with the system, its number, who decided and when. */
  z.strictObject({
    kind: z.literal('approved-outside'),
    level: z.int().min(0),
    system: z.string().trim().min(1).max(60),
    number: z.string().trim().min(1).max(60),
    decidedBy: z.string().trim().min(1).max(40),
    decidedAt: at,
  }),
  /** 退回补充. */
  z.strictObject({ kind: z.literal('sent-back'), reason: words }),
  /** 不同意. */
  z.strictObject({ kind: z.literal('refused'), reason: words }),
  /** 转后台; with a reason and how the customer was told of it, where an earlier promise is not kept. */
  z.strictObject({
    kind: z.literal('promised'),
    dueAt: at,
    reason: words.exactOptional(),
    how: z.enum(toldHow).exactOptional(),
  }),
  /** 办好了, at the counter or in the back office. */
  z.strictObject({ kind: z.literal('settled'), result: words }),
  z.strictObject({ kind: z.literal('told'), toldAt: at, how: z.enum(toldHow) }),
  z.strictObject({ kind: z.literal('withdrawn'), reason: words }),
]);
export type LifeStep = z.infer<typeof lifeStep>;

/** Why a step cannot be taken. */
export type StepRefusal =
  | 'case-closed'
  | 'not-collecting'
  | 'not-approving'
  | 'other-level'
  | 'not-approved'
  | 'no-result-yet'
  | 'told-in-future';

/** What a step knows beside itself. Times are UTC ms. */
export interface StepMoment {
  readonly by: number;
  readonly now: number;
  /** How many levels the case goes through. */
  readonly levels: number;
}

/** The life after a step, or why it cannot be taken. */
export function afterStep(life: CaseLife, step: LifeStep, moment: StepMoment): CaseLife | StepRefusal {
  if (life.state === 'closed' || life.state === 'withdrawn') return 'case-closed';
  const { now } = moment;
  switch (step.kind) {
    case 'submitted':
      return life.state === 'collecting' ? atLevel(0, step.levels, now) : 'not-collecting';
    case 'approved':
    case 'approved-outside':
      return approved(life, step.level, moment);
    case 'sent-back':
      return life.state === 'approving' ? { state: 'collecting' } : 'not-approving';
    case 'refused':
      if (life.state !== 'approving') return 'not-approving';
      return { state: 'to-tell', result: step.reason, refused: true, since: now };
    case 'promised':
      if (life.state !== 'approved' && life.state !== 'back-office') return 'not-approved';
      return { state: 'back-office', dueAt: step.dueAt, since: now };
    case 'settled':
      if (life.state !== 'approved' && life.state !== 'back-office') return 'not-approved';
      return { state: 'to-tell', result: step.result, refused: false, since: now };
    case 'told':
      return told(life, step, moment);
    case 'withdrawn':
      return { state: 'withdrawn', reason: step.reason, since: now };
  }
}

function atLevel(level: number, levels: number, now: number): CaseLife {
  return level < levels ? { state: 'approving', level, since: now } : { state: 'approved', since: now };
}

function approved(life: CaseLife, level: number, { levels, now }: StepMoment): CaseLife | StepRefusal {
  if (life.state !== 'approving') return 'not-approving';
  return life.level === level ? atLevel(level + 1, levels, now) : 'other-level';
}

function told(
  life: CaseLife,
  { toldAt, how }: Extract<LifeStep, { kind: 'told' }>,
  { by, now }: StepMoment,
): CaseLife | StepRefusal {
  if (life.state !== 'to-tell') return 'no-result-yet';
  if (toldAt > now) return 'told-in-future';
  return { state: 'closed', result: life.result, refused: life.refused, toldBy: by, toldAt, how };
}
