import { type ActionLife, type LifeStep, type StepRefusal, afterStep } from './life-cycle.ts';
import type { ActionStep } from './step.ts';

/** How an action stands after all its steps. Steps that leave its state alone (a new owner, an escalation) do nothing here. */
export function lifeOf(steps: readonly ActionStep[]): ActionLife {
  let life: ActionLife = { state: 'open' };
  for (const step of steps) {
    const taken = lifeStepOf(step);
    if (taken === null) continue;
    const next: ActionLife | StepRefusal = afterStep(life, taken);
    if (typeof next !== 'string') life = next;
  }
  return life;
}

/** The step as the life cycle knows it; null for one that changes no state. */
export function lifeStepOf({ at, personId: by, body }: ActionStep): LifeStep | null {
  switch (body.kind) {
    case 'started':
      return { kind: 'started', by, at };
    case 'fixed':
      return by === null ? null : { kind: 'fixed', by, at, done: body.done };
    case 'returned':
      return { kind: 'returned', by, at, reason: body.reason };
    case 'parked':
      return { kind: 'parked', by, at, reason: body.reason, until: body.until };
    case 'resumed':
      return { kind: 'resumed', by, at };
    case 'closed':
      return by === null ? null : { kind: 'closed', by, at, told: body.told, toldWords: body.toldWords };
    case 'opened':
    case 'seen-again':
    case 'assigned':
    case 'escalated':
      return null;
  }
}
