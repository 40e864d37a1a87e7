import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ActionLife,
  type LifeStep,
  afterStep,
  isUnderWay,
} from '../../../shared/corrective-actions/life-cycle.ts';
import { lifeOf } from '../../../shared/corrective-actions/life-of.ts';
import type { ActionStep, StepBody } from '../../../shared/corrective-actions/step.ts';

const person = fc.integer({ min: 1, max: 3 });
const words = fc.constantFrom('擦净了', '角落还有灰', '等配件');

const body: fc.Arbitrary<StepBody> = fc.oneof(
  fc.record({ kind: fc.constant('started' as const) }),
  fc.record({ kind: fc.constant('fixed' as const), done: words }),
  fc.record({ kind: fc.constant('returned' as const), reason: words }),
  fc.record({ kind: fc.constant('parked' as const), reason: words, until: fc.constant('2026-12-01') }),
  fc.record({ kind: fc.constant('resumed' as const), dueAt: fc.constant(9_000_000) }),
  fc.record({ kind: fc.constant('escalated' as const), to: fc.constantFrom('manager', 'region') }),
  fc.record({
    kind: fc.constant('closed' as const),
    told: fc.constantFrom('finder', 'team', 'other'),
    toldWords: fc.option(words),
  }),
);
const walk: fc.Arbitrary<ActionStep[]> = fc
  .array(fc.record({ personId: fc.option(person), body }), { maxLength: 14 })
  .map((steps) => steps.map((step, index) => ({ ...step, at: 1_000 * (index + 1) })));

/** Put right by the first person, looked at by the second. */
const checkedFix: ActionStep[] = [
  { at: 50_000, personId: 1, body: { kind: 'fixed', done: '擦净了' } },
  { at: 51_000, personId: 2, body: { kind: 'closed', told: 'finder', toldWords: null } },
];

const byFirst = (step: Omit<Extract<LifeStep, { kind: 'fixed' }>, 'by' | 'at' | 'kind'>): LifeStep => ({
  kind: 'fixed',
  by: 1,
  at: 1_000,
  ...step,
});
const fixed: ActionLife = { state: 'fixed', done: '擦净了', fixedBy: 1, fixedAt: 1_000 };
const close = (by: number, told: 'finder' | 'other' = 'finder'): LifeStep => ({
  kind: 'closed',
  by,
  at: 2_000,
  told,
  toldWords: null,
});

describe('a corrective action', () => {
  it('is never closed without a result, a checker who is not the fixer, and who was told when', () => {
    fc.assert(
      fc.property(walk, fc.boolean(), (walked, finishes) => {
        const steps = finishes ? [...walked, ...checkedFix] : walked;
        const life = lifeOf(steps);
        if (life.state !== 'closed') return;
        const lastFix = steps.findLast(
          ({ body: { kind }, at, personId }) => kind === 'fixed' && personId !== null && at < life.closedAt,
        );
        expect(life.done.trim()).not.toBe('');
        expect(life.checkedBy).not.toBe(life.fixedBy);
        expect(lastFix?.at).toBeGreaterThanOrEqual(life.fixedAt);
        expect(life.closedAt).toBeGreaterThan(life.fixedAt);
        expect(life.told === 'other' ? life.toldWords : life.told).toBeTruthy();
      }),
    );
  });

  it('stays closed whatever is tried afterwards', () => {
    fc.assert(
      fc.property(walk, walk, (before, after) => {
        const finished = [...before, ...checkedFix];
        const life = lifeOf(finished);
        fc.pre(life.state === 'closed');
        expect(lifeOf([...finished, ...after])).toEqual(life);
      }),
    );
  });

  it('goes from open over doing and fixed to closed', () => {
    const doing = afterStep({ state: 'open' }, { kind: 'started', by: 1, at: 500 });
    expect(doing).toEqual({ state: 'doing', by: 1, since: 500 });
    expect(afterStep(doing as ActionLife, byFirst({ done: '擦净了' }))).toEqual(fixed);
    expect(afterStep(fixed, close(2))).toMatchObject({ state: 'closed', checkedBy: 2, closedAt: 2_000 });
  });

  it('is checked by somebody else than whoever fixed it, and sent back by nobody else either', () => {
    expect(afterStep(fixed, close(1))).toBe('checker-is-fixer');
    expect(afterStep(fixed, { kind: 'returned', by: 1, at: 2_000, reason: '还有灰' })).toBe(
      'checker-is-fixer',
    );
  });

  it('says who was told where nobody of the list was', () => {
    expect(afterStep(fixed, close(2, 'other'))).toBe('told-words-missing');
  });

  it('cannot be checked before it is fixed, nor started or parked while it waits for its check', () => {
    expect(afterStep({ state: 'open' }, close(2))).toBe('nothing-to-check');
    expect(afterStep(fixed, { kind: 'started', by: 2, at: 2_000 })).toBe('waits-for-check');
    const park: LifeStep = { kind: 'parked', by: 2, at: 2_000, reason: '等配件', until: '2026-12-01' };
    expect(afterStep(fixed, park)).toBe('waits-for-check');
  });

  it('is on nobody’s table while it is parked, and open again afterwards', () => {
    const parked = afterStep(
      { state: 'open' },
      { kind: 'parked', by: 2, at: 1_000, reason: '等配件', until: '2026-12-01' },
    ) as ActionLife;
    expect(isUnderWay(parked)).toBe(false);
    expect(afterStep(parked, { kind: 'resumed', by: null, at: 2_000 })).toEqual({ state: 'open' });
  });
});
