import { Refusal } from '../../shared/call/refusal.ts';
import { type CaseLife, afterStep } from '../../shared/special-service/case-life.ts';
import {
  type CaseStep,
  type StepBody,
  hasDecided,
  isHandling,
  isLifeStep,
  levelsOf,
  lifeOf,
} from '../../shared/special-service/step.ts';
import { type StoredCase, updateStanding } from '../../db/special-service/cases.ts';
import { insertStep, stepsOfCase } from '../../db/special-service/steps.ts';
import type { CommandContext } from '../call/handler.ts';

/**
 * Takes a step of a case, with its event, in the caller's transaction, and returns how the case stands then. Refuses
 * with `special-service.<StepRefusal>` what the life cycle does not allow, and with `special-service.same-person` a step
 * of handling by whoever has decided in the case (双人原则). Nobody of the staff need be there when the customer comes
 * back: that is said at the kiosk.
 */
export function appendStep(context: CommandContext, one: StoredCase, body: StepBody): StoredCase {
  const { db, now, caller } = context;
  const by = caller.person;
  if (by === null && body.kind !== 'came-back') throw new Refusal('call.sign-in-needed');
  const steps = stepsOfCase(db, one.id);
  if (by !== null && isHandling(body) && hasDecided(by, steps)) {
    throw new Refusal('special-service.same-person');
  }
  const life = lifeAfter(one, steps, body, { by, now });
  const since = isLifeStep(body) ? now : one.since;
  const after: StoredCase = {
    ...one,
    ...standingOf(life, { since, endedAt: one.endedAt ?? now }),
    ...changedBy(one, body),
  };
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
  one: StoredCase,
  steps: readonly CaseStep[],
  body: StepBody,
  { by, now }: { readonly by: number | null; readonly now: number },
): CaseLife {
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

function standingOf(
  life: CaseLife,
  { since, endedAt }: { readonly since: number; readonly endedAt: number },
): Pick<StoredCase, 'state' | 'since' | 'level' | 'dueAt' | 'endedAt'> {
  return {
    state: life.state,
    since,
    level: life.state === 'approving' ? life.level : null,
    dueAt: life.state === 'back-office' ? life.dueAt : null,
    endedAt: life.state === 'closed' || life.state === 'withdrawn' ? endedAt : null,
  };
}

function changedBy(
  { handlerId, amount, appointedAt }: StoredCase,
  body: StepBody,
): Pick<StoredCase, 'handlerId' | 'amount' | 'appointedAt'> {
  const as = { handlerId, amount, appointedAt };
  switch (body.kind) {
    case 'substituted':
      return { ...as, handlerId: body.handlerId };
    case 'amount-changed':
      return { ...as, amount: body.amount };
    case 'appointed':
      return { ...as, appointedAt: body.appointedAt };
    default:
      return as;
  }
}

/** The body of the event: ids and figures, without the words that people wrote. */
function wordless(body: StepBody): Readonly<Record<string, unknown>> {
  const { kind: _kind, ...rest } = body;
  return Object.fromEntries(Object.entries(rest).filter(([name]) => !writtenWords.has(name)));
}

const writtenWords = new Set([
  'words',
  'reason',
  'result',
  'remark',
  'system',
  'number',
  'decidedBy',
  'values',
]);
