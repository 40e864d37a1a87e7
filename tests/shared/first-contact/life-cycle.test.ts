import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LifeStep, type RecordLife, afterStep } from '../../../shared/first-contact/life-cycle.ts';
import { lifeOf } from '../../../shared/first-contact/life-of.ts';
import type { RecordStep, StepBody } from '../../../shared/first-contact/step.ts';

const words = fc.constantFrom('已退费', '已派单', '已解释清楚');

const body: fc.Arbitrary<StepBody> = fc.oneof(
  fc.record({
    kind: fc.constant('handed' as const),
    departmentId: fc.integer({ min: 1, max: 3 }),
    dueAt: fc.constant(90_000),
  }),
  fc.record({ kind: fc.constant('answered' as const), words }),
  fc.record({ kind: fc.constant('noted' as const), words }),
  fc.record({ kind: fc.constant('settled' as const), result: words }),
  fc.record({
    kind: fc.constant('told' as const),
    toldAt: fc.integer({ min: 0, max: 20_000 }),
    how: fc.constantFrom('in-person', 'phone'),
    satisfied: fc.constantFrom('satisfied', 'not-asked'),
  }),
  fc.record({ kind: fc.constant('reopened' as const), reason: words }),
);
const walk: fc.Arbitrary<RecordStep[]> = fc
  .array(fc.record({ personId: fc.integer({ min: 1, max: 3 }), body }), { maxLength: 16 })
  .map((steps) => steps.map((step, index) => ({ ...step, at: 1_000 * (index + 1) })));

const handling: RecordLife = { state: 'handling' };
const told: LifeStep = { kind: 'told', toldAt: 5_000, how: 'phone', satisfied: 'satisfied' };

function after(...steps: readonly LifeStep[]): ReturnType<typeof afterStep> {
  let life: RecordLife = handling;
  for (const step of steps) {
    const next = afterStep(life, step, 1, 6_000);
    if (typeof next === 'string') return next;
    life = next;
  }
  return life;
}

describe('a first-contact record', () => {
  it('is never closed without a result and the customer told: when, by whom, how', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const life = lifeOf(steps);
        if (life.state !== 'closed') return;
        const telling = steps.findLast((step) => step.body.kind === 'told' && step.personId === life.toldBy);
        const settling = steps.findLast(
          (step) => step.body.kind === 'settled' && step.at < (telling?.at ?? 0),
        );
        expect(settling?.body).toMatchObject({ result: life.result });
        expect(life.toldAt).toBeLessThanOrEqual(telling?.at ?? 0);
      }),
    );
  });

  it('is taken up by nothing but a reopening once it is closed', () => {
    fc.assert(
      fc.property(walk, body, (steps, next) => {
        const life = lifeOf(steps);
        if (life.state !== 'closed') return;
        const stays = lifeOf([...steps, { at: 99_000, personId: 1, body: next }]);
        expect(stays.state).toBe(next.kind === 'reopened' ? 'handling' : 'closed');
      }),
    );
  });

  it('cannot be told before there is a result, nor in a time to come', () => {
    expect(after(told)).toBe('no-result-yet');
    expect(after({ kind: 'settled', result: '已退费' }, { ...told, toldAt: 6_001 })).toBe('told-in-future');
  });

  it('comes back from a department with its answer, and only where one was asked', () => {
    const handed: LifeStep = { kind: 'handed', departmentId: 2, dueAt: 9_000 };
    expect(after(handed, { kind: 'answered', words: '已处理' })).toEqual(handling);
    expect(after({ kind: 'answered', words: '已处理' })).toBe('nothing-asked');
  });
});
