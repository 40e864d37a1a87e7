import { Refusal } from '../../shared/call/refusal.ts';
import { type StepRefusal, afterStep } from '../../shared/corrective-actions/life-cycle.ts';
import { lifeOf, lifeStepOf } from '../../shared/corrective-actions/life-of.ts';
import type { ActionStep } from '../../shared/corrective-actions/step.ts';
import { type StoredAction, updateStanding } from '../../db/corrective-actions/actions.ts';
import { insertStep, stepsOfAction } from '../../db/corrective-actions/steps.ts';
import type { CommandContext } from '../call/handler.ts';
import { settleOverdue } from './overdue-findings.ts';

/** A step that somebody takes now; the host itself where the person is null. */
export type StepNow = Omit<ActionStep, 'at'>;

/**
 * Takes a step of an action, with its event, in the caller's transaction, and returns how the action stands then.
 * Refuses with `corrective-actions.<StepRefusal>` what the life cycle does not allow.
 */
export function appendStep(context: CommandContext, action: StoredAction, taken: StepNow): StoredAction {
  const { db, now } = context;
  const step: ActionStep = { ...taken, at: now };
  const after = standingAfter(action, step, stateAfter(context, action, step));
  insertStep(db, action.id, step);
  updateStanding(db, action.id, after);
  settleOverdue(context, action, after);
  context.record({
    kind: `corrective-action.${step.body.kind}`,
    subjectKind: 'corrective-action',
    subjectId: action.id,
    body: wordless(step),
  });
  return after;
}

function stateAfter({ db }: CommandContext, action: StoredAction, step: ActionStep): StoredAction['state'] {
  const lifeStep = lifeStepOf(step);
  if (lifeStep === null) return action.state;
  const next = afterStep(lifeOf(stepsOfAction(db, action.id)), lifeStep);
  if (typeof next === 'string') throw new Refusal(`corrective-actions.${next satisfies StepRefusal}`);
  return next.state;
}

function standingAfter(
  action: StoredAction,
  { at, personId, body }: ActionStep,
  state: StoredAction['state'],
): StoredAction {
  const after = { ...action, state };
  switch (body.kind) {
    case 'seen-again':
      return { ...after, severity: body.severity, dueAt: body.dueAt };
    case 'assigned':
      return { ...after, ownerId: body.ownerId, dueAt: body.dueAt, ...stillEscalated(action, body.dueAt) };
    case 'started':
    case 'fixed':
      return { ...after, ownerId: action.ownerId ?? personId };
    case 'resumed':
      return { ...after, dueAt: body.dueAt, escalatedTo: null };
    case 'parked':
      return { ...after, escalatedTo: null };
    case 'escalated':
      return { ...after, escalatedTo: body.to };
    case 'closed':
      return { ...after, closedAt: at };
    default:
      return after;
  }
}

/** A deadline that was moved on begins anew: nothing is overdue until it has passed. */
function stillEscalated(action: StoredAction, dueAt: number): Pick<StoredAction, 'escalatedTo'> {
  return { escalatedTo: dueAt > action.dueAt ? null : action.escalatedTo };
}

/** The body of the event: ids and figures, without the words that people wrote. */
function wordless({ body }: ActionStep): Readonly<Record<string, unknown>> {
  const { kind: _kind, ...rest } = body;
  return Object.fromEntries(Object.entries(rest).filter(([name]) => !writtenWords.has(name)));
}

const writtenWords = new Set(['done', 'reason', 'toldWords']);
