import { z } from 'zod';
import { type CaseLife, type LifeStep, afterStep, lifeStep } from './case-life.ts';

const id = z.int().positive();
const words = z.string().trim().min(1).max(400);
/** What is entered for one field of the slip. */
export const slipValue = z.string().trim().min(1).max(80);

/** A step that leaves how the case stands as it is. */
const besideStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opened'), amount: z.int().min(0).nullable() }),
  /** 收到的材料: their places in the list, all that are here now. */
  z.strictObject({ kind: z.literal('received'), received: z.array(z.int().min(0)).max(30) }),
  /** 办理步骤 ticked off, all that are done now. */
  z.strictObject({ kind: z.literal('worked'), done: z.array(z.int().min(0)).max(20) }),
  /** 一次性告知单 given out. */
  z.strictObject({ kind: z.literal('noticed'), noticeId: id }),
  /** 客户凭告知单回来了. */
  z.strictObject({ kind: z.literal('came-back'), ticketId: id.nullable() }),
  /** 回执单 printed: 0 the first time. */
  z.strictObject({ kind: z.literal('slip-printed'), copy: z.int().min(0) }),
  /** 回执单栏目 filled in, in their order; null where nothing is known yet. */
  z.strictObject({ kind: z.literal('slip-filled'), values: z.array(slipValue.nullable()).max(12) }),
  /** 一次性告知单 printed again: 1 for the first time after it was given out. */
  z.strictObject({ kind: z.literal('notice-printed'), noticeId: id, copy: z.int().min(1) }),
  z.strictObject({ kind: z.literal('substituted'), handlerId: id, reason: words }),
  z.strictObject({ kind: z.literal('amount-changed'), amount: z.int().min(0), reason: words }),
  z.strictObject({ kind: z.literal('noted'), words }),
]);

/** What each kind of step has, as it is kept and shown on the timeline. */
export const stepBody = z.union([lifeStep, besideStep]);
export type StepBody = z.infer<typeof stepBody>;

/** One step of a case as it is kept. */
export const caseStep = z.strictObject({
  /** UTC ms. */
  at: z.int(),
  /** Who did it; null where the host did. */
  personId: id.nullable(),
  body: stepBody,
});
export type CaseStep = z.infer<typeof caseStep>;

const lifeKinds: ReadonlySet<string> = new Set(lifeStep.options.map(({ shape }) => shape.kind.value));

/** Whether a step changes how the case stands. */
export function isLifeStep(body: StepBody): body is LifeStep {
  return lifeKinds.has(body.kind);
}

/** How a case stands after all its steps. */
export function lifeOf(steps: readonly CaseStep[]): CaseLife {
  let life: CaseLife = { state: 'collecting' };
  let levels = 0;
  for (const { body, personId, at } of steps) {
    if (!isLifeStep(body) || personId === null) continue;
    if (body.kind === 'submitted') levels = body.levels;
    const next = afterStep(life, body, { by: personId, now: at, levels });
    if (typeof next !== 'string') life = next;
  }
  return life;
}

/** How many levels the case goes through, as it was last submitted; 0 before. */
export function levelsOf(steps: readonly CaseStep[]): number {
  return lastOf(steps, 'submitted')?.levels ?? 0;
}

/** The materials that are here now, by their places in the list. */
export function receivedOf(steps: readonly CaseStep[]): readonly number[] {
  return lastOf(steps, 'received')?.received ?? [];
}

/** The working steps that are ticked off now. */
export function workedOf(steps: readonly CaseStep[]): readonly number[] {
  return lastOf(steps, 'worked')?.done ?? [];
}

/** What was entered for the fields of the slip, in their order. */
export function fieldsOf(steps: readonly CaseStep[]): readonly (string | null)[] {
  return lastOf(steps, 'slip-filled')?.values ?? [];
}

/** How often the slip was printed. */
export function slipPrintsOf(steps: readonly CaseStep[]): number {
  return steps.filter(({ body }) => body.kind === 'slip-printed').length;
}

/** The last step of a kind, or undefined. */
function lastOf<K extends StepBody['kind']>(
  steps: readonly CaseStep[],
  kind: K,
): Extract<StepBody, { kind: K }> | undefined {
  let last: Extract<StepBody, { kind: K }> | undefined;
  for (const { body } of steps) if (isOf(body, kind)) last = body;
  return last;
}

function isOf<K extends StepBody['kind']>(body: StepBody, kind: K): body is Extract<StepBody, { kind: K }> {
  return body.kind === kind;
}

/** 双人原则: who has taken a step that counts since the case was opened: handling it, or deciding. */
export function takenBy(handlerId: number, steps: readonly CaseStep[]): ReadonlySet<number> {
  const counting = steps.filter(({ body: { kind } }) => ['opened', 'submitted', 'approved'].includes(kind));
  const people = counting.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  return new Set([handlerId, ...people]);
}
