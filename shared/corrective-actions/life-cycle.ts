import { z } from 'zod';

/**
 * 整改闭环 (E5): open → doing → fixed → checked by somebody else → closed, or sent back. Nothing closes without a
 * result and who was told, when (B5). Everything here is pure: what may come next follows from the steps so far.
 */

const words = z.string().trim().min(1).max(400);
const person = z.int().positive();
/** UTC ms. */
const at = z.int();

/** 回告对象: whoever raised it, whoever fixed it, the whole team at the briefing, the customer, somebody else. */
export const toldChoices = ['finder', 'owner', 'team', 'customer', 'other'] as const;
export type Told = (typeof toldChoices)[number];

/** How an action stands. Each state knows what only it has. */
export const actionLife = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('open') }),
  /** 整改中. */
  z.strictObject({ state: z.literal('doing'), by: person.nullable(), since: at }),
  /** 待复核: put right, and nobody else has looked yet. */
  z.strictObject({ state: z.literal('fixed'), done: words, fixedBy: person, fixedAt: at }),
  /** 退回. */
  z.strictObject({ state: z.literal('returned'), reason: words, by: person.nullable(), since: at }),
  /** 挂账: waits until a date for what the hall cannot do itself. */
  z.strictObject({ state: z.literal('parked'), reason: words, until: z.string(), since: at }),
  /** 办结: with the result, who looked at it, and who was told when. */
  z.strictObject({
    state: z.literal('closed'),
    done: words,
    fixedBy: person,
    fixedAt: at,
    checkedBy: person,
    told: z.enum(toldChoices),
    toldWords: words.nullable(),
    closedAt: at,
  }),
]);
export type ActionLife = z.infer<typeof actionLife>;
export type ActionState = ActionLife['state'];

/** Something that is done about an action. `by` is who did it; null where the host did it itself. */
export type LifeStep =
  | { readonly kind: 'started'; readonly by: number | null; readonly at: number }
  | { readonly kind: 'fixed'; readonly by: number; readonly at: number; readonly done: string }
  | { readonly kind: 'returned'; readonly by: number | null; readonly at: number; readonly reason: string }
  | {
      readonly kind: 'parked';
      readonly by: number | null;
      readonly at: number;
      readonly reason: string;
      /** 计划日期: on this date it comes back by itself. */
      readonly until: string;
    }
  | { readonly kind: 'resumed'; readonly by: number | null; readonly at: number }
  | {
      readonly kind: 'closed';
      readonly by: number;
      readonly at: number;
      readonly told: Told;
      readonly toldWords: string | null;
    };

/** Why a step cannot be taken. */
export type StepRefusal =
  | 'closed-already'
  | 'under-way-already'
  | 'waits-for-check'
  | 'nothing-to-check'
  | 'checker-is-fixer'
  | 'told-words-missing'
  | 'not-parked';

/** The life after a step, or why it cannot be taken. */
export function afterStep(life: ActionLife, step: LifeStep): ActionLife | StepRefusal {
  if (life.state === 'closed') return 'closed-already';
  switch (step.kind) {
    case 'started':
      return started(life, step);
    case 'fixed':
      if (life.state === 'fixed') return 'waits-for-check';
      return { state: 'fixed', done: step.done, fixedBy: step.by, fixedAt: step.at };
    case 'returned':
    case 'closed':
      return checked(life, step);
    case 'parked':
      if (life.state === 'fixed') return 'waits-for-check';
      return { state: 'parked', reason: step.reason, until: step.until, since: step.at };
    case 'resumed':
      return life.state === 'parked' ? { state: 'open' } : 'not-parked';
  }
}

type Unfinished = Exclude<ActionLife, { state: 'closed' }>;

function started(
  life: Unfinished,
  { by, at: since }: Extract<LifeStep, { kind: 'started' }>,
): ActionLife | StepRefusal {
  if (life.state === 'fixed') return 'waits-for-check';
  if (life.state === 'doing') return 'under-way-already';
  return { state: 'doing', by, since };
}

/** 复核: by somebody else than whoever fixed it. */
function checked(
  life: Unfinished,
  step: Extract<LifeStep, { kind: 'returned' | 'closed' }>,
): ActionLife | StepRefusal {
  if (life.state !== 'fixed') return 'nothing-to-check';
  if (step.by === life.fixedBy) return 'checker-is-fixer';
  if (step.kind === 'returned') {
    return { state: 'returned', reason: step.reason, by: step.by, since: step.at };
  }
  const { done, fixedBy, fixedAt } = life;
  const { by: checkedBy, told, toldWords, at: closedAt } = step;
  if (told === 'other' && toldWords === null) return 'told-words-missing';
  return { state: 'closed', done, fixedBy, fixedAt, checkedBy, told, toldWords, closedAt };
}

/** Whether it is still on somebody's table: neither closed nor parked. */
export function isUnderWay({ state }: Pick<ActionLife, 'state'>): boolean {
  return state !== 'closed' && state !== 'parked';
}
