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
  /** 预约: when, and who goes; with a reason where it replaces another. */
  z.strictObject({
    kind: z.literal('appointed'),
    appointedAt: z.int(),
    visitorIds: z.array(id).min(1).max(6),
    reason: words.exactOptional(),
  }),
]);

/** What each kind of step has, as it is kept and shown on the timeline. */
export const stepBody = z.discriminatedUnion('kind', [lifeStep, besideStep]);
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

/** 预约 as it was last agreed, or undefined. */
export function appointmentOf(
  steps: readonly CaseStep[],
): Extract<StepBody, { kind: 'appointed' }> | undefined {
  return lastOf(steps, 'appointed');
}

/** 经办: the steps of whoever handles a case, as against those of whoever decides in it. */
const handling: ReadonlySet<StepBody['kind']> = new Set([
  'opened',
  'received',
  'worked',
  'amount-changed',
  'appointed',
  'submitted',
  'approved-outside',
  'settled',
]);

/** Whether a step is one of handling: whoever has decided in the case does not take it. */
export function isHandling({ kind }: StepBody): boolean {
  return handling.has(kind);
}

/**
 * 双人原则: who has taken another step than deciding at this level: handled the case at any time, or decided at another
 * level. Who decided at this level before the case was sent back may do so again.
 * @param level its place in the chain, from 0
 */
export function takenBy(handlerId: number, steps: readonly CaseStep[], level: number): ReadonlySet<number> {
  const people = steps.flatMap(({ body, personId }) => {
    if (body.kind === 'substituted') return [body.handlerId];
    if (personId === null) return [];
    const counts = body.kind === 'approved' ? body.level !== level : isHandling(body);
    return counts ? [personId] : [];
  });
  return new Set([handlerId, ...people]);
}

/** Whether somebody has decided in the case: they take no step of handling it. */
export function hasDecided(personId: number, steps: readonly CaseStep[]): boolean {
  return steps.some(({ body, personId: by }) => body.kind === 'approved' && by === personId);
}
