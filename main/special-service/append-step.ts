import { Refusal } from '../../shared/call/refusal.ts';
import { type CaseLife, afterStep } from '../../shared/special-service/case-life.ts';
import { type StepBody, isLifeStep, levelsOf, lifeOf } from '../../shared/special-service/step.ts';
import { type StoredCase, updateStanding } from '../../db/special-service/cases.ts';
import { insertStep, stepsOfCase } from '../../db/special-service/steps.ts';
import type { CommandContext } from '../call/handler.ts';

/**
 * Takes a step of a case, with its event, in the caller's transaction, and returns how the case stands then. Refuses
 * with `special-service.<StepRefusal>` what the life cycle does not allow. Nobody of the staff need be there when the
 * customer comes back: that is said at the kiosk.
 */
export function appendStep(context: CommandContext, one: StoredCase, body: StepBody): StoredCase {
  const { db, now, caller } = context;
  if (caller.person === null && body.kind !== 'came-back') throw new Refusal('call.sign-in-needed');
  const life = lifeAfter(context, one, body, caller.person);
  const after: StoredCase = { ...one, ...standingOf(life, one.endedAt ?? now), ...changedBy(one, body) };
  insertStep(db, one.id, { at: now, personId: caller.person, body });
  updateStanding(db, one.id, after);
  context.record({
    kind: `special-case.${body.kind}`,
    subjectKind: 'special-case',
    subjectId: one.id,
    body: wordless(body),
  });
  return after;
}

function lifeAfter(
  { db, now }: CommandContext,
  one: StoredCase,
  body: StepBody,
  by: number | null,
): CaseLife {
  const steps = stepsOfCase(db, one.id);
  const life = lifeOf(steps);
  if (!isLifeStep(body)) {
    if (one.endedAt !== null && !afterwards.has(body.kind)) throw new Refusal('special-service.case-closed');
    return life;
  }
  if (by === null) throw new Refusal('call.sign-in-needed');
  const levels = body.kind === 'submitted' ? body.levels : levelsOf(steps);
  const next = afterStep(life, body, { by, now, levels });
  if (typeof next === 'string') throw new Refusal(`special-service.${next}`);
  return next;
}

/** What may still be said of a case that has ended. */
const afterwards: ReadonlySet<StepBody['kind']> = new Set(['noted', 'slip-printed', 'notice-printed']);

function standingOf(life: CaseLife, endedAt: number): Pick<StoredCase, 'state' | 'dueAt' | 'endedAt'> {
  return {
    state: life.state,
    dueAt: life.state === 'back-office' ? life.dueAt : null,
    endedAt: life.state === 'closed' || life.state === 'withdrawn' ? endedAt : null,
  };
}

function changedBy(
  { handlerId, amount }: StoredCase,
  body: StepBody,
): Pick<StoredCase, 'handlerId' | 'amount'> {
  switch (body.kind) {
    case 'substituted':
      return { handlerId: body.handlerId, amount };
    case 'amount-changed':
      return { handlerId, amount: body.amount };
    default:
      return { handlerId, amount };
  }
}

/** The body of the event: ids and figures, without the words that people wrote. */
function wordless(body: StepBody): Readonly<Record<string, unknown>> {
  const { kind: _kind, ...rest } = body;
  return Object.fromEntries(Object.entries(rest).filter(([name]) => !writtenWords.has(name)));
}

const writtenWords = new Set(['words', 'reason', 'result', 'remark', 'decidedBy', 'values']);
