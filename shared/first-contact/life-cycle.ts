import { z } from 'zod';

/**
 * 首问闭环 (A2, reference §4): 登记 → (当场办结 | 转办) → 跟进 → 回告客户 → 关闭. Nothing closes without a result and
 * without the customer having been told: when, by whom, how (B5). Everything here is pure: what may come next follows
 * from the steps so far.
 */

const id = z.int().positive();
/** UTC ms. */
const at = z.int();
const words = z.string().trim().min(1).max(400);

/** 回告方式: 当面, 电话, 短信, 上门, 联系不上(已多次尝试). */
export const toldHow = ['in-person', 'phone', 'message', 'visit', 'unreachable'] as const;
export type ToldHow = (typeof toldHow)[number];

/** 客户是否满意. */
export const satisfaction = ['satisfied', 'not-satisfied', 'not-asked'] as const;
export type Satisfaction = (typeof satisfaction)[number];

/** How a record stands. Each state knows what only it has. */
export const recordLife = z.discriminatedUnion('state', [
  /** 处理中: with the first person asked. */
  z.strictObject({ state: z.literal('handling') }),
  /** 已转办: a department has it, and answers by then. */
  z.strictObject({ state: z.literal('handed'), departmentId: id, dueAt: at, since: at }),
  /** 待回告: there is a result that the customer does not know yet. */
  z.strictObject({ state: z.literal('to-tell'), result: words, settledBy: id, settledAt: at }),
  /** 已关闭. */
  z.strictObject({
    state: z.literal('closed'),
    result: words,
    toldBy: id,
    toldAt: at,
    how: z.enum(toldHow),
    satisfied: z.enum(satisfaction),
  }),
]);
export type RecordLife = z.infer<typeof recordLife>;
export type RecordState = RecordLife['state'];

/** A step that changes how a record stands. */
export const lifeStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('handed'), departmentId: id, dueAt: at }),
  /** 部门答复. */
  z.strictObject({ kind: z.literal('answered'), words }),
  /** 办结: what became of it. */
  z.strictObject({ kind: z.literal('settled'), result: words }),
  /** 回告: the customer was told at that time. */
  z.strictObject({
    kind: z.literal('told'),
    toldAt: at,
    how: z.enum(toldHow),
    satisfied: z.enum(satisfaction),
  }),
  /** 重新打开: the customer came back with it. */
  z.strictObject({ kind: z.literal('reopened'), reason: words }),
]);
export type LifeStep = z.infer<typeof lifeStep>;

/** Why a step cannot be taken. */
export type StepRefusal =
  'closed-already' | 'not-closed' | 'no-result-yet' | 'nothing-asked' | 'told-in-future';

/** The life after a step, or why it cannot be taken. @param by who takes it @param now UTC ms */
export function afterStep(
  life: RecordLife,
  step: LifeStep,
  by: number,
  now: number,
): RecordLife | StepRefusal {
  if (step.kind === 'reopened') return life.state === 'closed' ? { state: 'handling' } : 'not-closed';
  if (life.state === 'closed') return 'closed-already';
  switch (step.kind) {
    case 'handed':
      return { state: 'handed', departmentId: step.departmentId, dueAt: step.dueAt, since: now };
    case 'answered':
      return life.state === 'handed' ? { state: 'handling' } : 'nothing-asked';
    case 'settled':
      return { state: 'to-tell', result: step.result, settledBy: by, settledAt: now };
    case 'told':
      return told(life, step, by, now);
  }
}

function told(
  life: RecordLife,
  { toldAt, how, satisfied }: Extract<LifeStep, { kind: 'told' }>,
  by: number,
  now: number,
): RecordLife | StepRefusal {
  if (life.state !== 'to-tell') return 'no-result-yet';
  if (toldAt > now) return 'told-in-future';
  return { state: 'closed', result: life.result, toldBy: by, toldAt, how, satisfied };
}
