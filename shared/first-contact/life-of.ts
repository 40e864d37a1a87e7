import { type LifeStep, type RecordLife, afterStep, lifeStep } from './life-cycle.ts';
import type { RecordStep, StepBody } from './step.ts';

const lifeKinds: ReadonlySet<string> = new Set(lifeStep.options.map(({ shape }) => shape.kind.value));

/** Whether a step changes how the record stands, as the life cycle knows it. */
export function isLifeStep(body: StepBody): body is LifeStep {
  return lifeKinds.has(body.kind);
}

/** How a record stands after all its steps. */
export function lifeOf(steps: readonly RecordStep[]): RecordLife {
  let life: RecordLife = { state: 'handling' };
  for (const { body, personId, at } of steps) {
    if (!isLifeStep(body) || personId === null) continue;
    const next = afterStep(life, body, personId, at);
    if (typeof next !== 'string') life = next;
  }
  return life;
}
