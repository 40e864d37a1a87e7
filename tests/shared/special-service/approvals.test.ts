import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approvalRefusal, chainOf } from '../../../shared/special-service/approvals.ts';
import { type CaseLife, type LifeStep, afterStep } from '../../../shared/special-service/case-life.ts';
import { type ApprovalLevel, catalogueBody } from '../../../shared/special-service/catalogue.ts';
import { luckyPatternOf, presetLuckyPatterns } from '../../../shared/special-service/lucky-number.ts';
import { newReturnCode, returnCode } from '../../../shared/special-service/notice.ts';
import { presetEntries } from '../../../shared/special-service/presets.ts';
import { type CaseStep, lifeOf } from '../../../shared/special-service/step.ts';

const level = (by: ApprovalLevel['by'], upTo: number | null): ApprovalLevel => ({
  name: { zh: by },
  by,
  upTo,
});
const levels = fc.array(
  fc
    .record({
      by: fc.constantFrom<ApprovalLevel['by']>('duty-manager', 'store-manager', 'outside'),
      upTo: fc.option(fc.integer({ min: 0, max: 1_000 })),
    })
    .map(({ by, upTo }) => level(by, upTo)),
  { maxLength: 5 },
);

describe('the approvals of a case', () => {
  it('go through the whole chain where no limit was set', () => {
    fc.assert(
      fc.property(levels, fc.option(fc.nat(2_000)), (chain, amount) => {
        const blank = chain.map((one) => ({ ...one, upTo: null }));
        expect(chainOf(blank, amount)).toEqual(blank);
      }),
    );
  });

  it('end at the first level whose limit covers the amount, and never get fewer for a larger amount', () => {
    fc.assert(
      fc.property(levels, fc.nat(1_500), fc.nat(1_500), (chain, amount, more) => {
        const through = chainOf(chain, amount);
        for (const passed of through.slice(0, -1))
          expect(passed.upTo ?? 0).toSatisfy((upTo: number) => passed.upTo === null || upTo < amount);
        expect(chainOf(chain, amount + more).length).toBeGreaterThanOrEqual(through.length);
      }),
    );
  });

  it('are never given by whoever has taken a step, nor by a lower role', () => {
    const manager = { person: 1, roles: ['store-manager'] } as const;
    expect(approvalRefusal(level('duty-manager', null), manager, new Set())).toBeNull();
    expect(approvalRefusal(level('duty-manager', null), manager, new Set([1]))).toBe('same-person');
    const duty = { person: 2, roles: ['duty-manager'] } as const;
    expect(approvalRefusal(level('store-manager', null), duty, new Set())).toBe('wrong-role');
    expect(approvalRefusal(level('outside', null), manager, new Set())).toBe('outside-level');
  });
});

const moment = fc.integer({ min: 1, max: 3 });
const step: fc.Arbitrary<LifeStep> = fc.oneof(
  fc.record({ kind: fc.constant('submitted' as const), levels: fc.nat(3) }),
  fc.record({
    kind: fc.constant('approved' as const),
    level: fc.nat(2),
    standsIn: fc.constant(false),
    remark: fc.constant(null),
  }),
  fc.record({ kind: fc.constant('sent-back' as const), reason: fc.constant('缺一页') }),
  fc.record({ kind: fc.constant('refused' as const), reason: fc.constant('不符合规定') }),
  fc.record({ kind: fc.constant('promised' as const), dueAt: fc.constant(99_000) }),
  fc.record({ kind: fc.constant('settled' as const), result: fc.constant('已退费') }),
  fc.record({
    kind: fc.constant('told' as const),
    toldAt: fc.nat(9_000),
    how: fc.constant('phone' as const),
  }),
);

describe('a case', () => {
  it('is settled only after every level, and closed only after the customer was told', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ personId: moment, body: step }), { maxLength: 14 }), (walk) => {
        const steps: CaseStep[] = walk.map((one, index) => ({ ...one, at: 1_000 * (index + 1) }));
        const life = lifeOf(steps);
        if (life.state !== 'closed' || life.refused) return;
        const submitted = steps.findLastIndex(({ body }) => body.kind === 'submitted' && body.levels >= 0);
        const kinds = steps.map(({ body }) => body.kind);
        expect(kinds).toContain('settled');
        expect(kinds.lastIndexOf('told')).toBeGreaterThan(kinds.indexOf('settled'));
        expect(submitted).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('cannot skip a level or be done before it is approved', () => {
    const at = { by: 1, now: 5_000, levels: 2 };
    const waiting: CaseLife = { state: 'approving', level: 0, since: 1_000 };
    const skip: LifeStep = { kind: 'approved', level: 1, standsIn: false, remark: null };
    expect(afterStep(waiting, skip, at)).toBe('other-level');
    expect(afterStep(waiting, { kind: 'settled', result: '已办' }, at)).toBe('not-approved');
    const first = afterStep(waiting, { ...skip, level: 0 }, at);
    expect(first).toMatchObject({ state: 'approving', level: 1 });
  });
});

describe('what a hall begins with', () => {
  it('is fourteen kinds that fit the catalogue, without amounts, the risky one off', () => {
    expect(presetEntries).toHaveLength(14);
    for (const { body } of presetEntries) {
      expect(catalogueBody.parse(body)).toEqual(body);
      expect(body.approvals.every(({ upTo }) => upTo === null)).toBe(true);
    }
    expect(presetEntries.filter(({ active }) => !active).map(({ code }) => code)).toEqual(['SP08']);
  });
});

describe('a lucky number', () => {
  it.each([
    ['13812345688', '88'],
    ['13812341122', 'AABB'],
    ['13856781212', 'ABAB'],
    ['13812340123', 'ABCD'],
    ['13812349567', 'ABC'],
    ['13812349374', null],
  ])('%s shows %s', (phone, pattern) => {
    expect(luckyPatternOf(phone, presetLuckyPatterns)).toBe(pattern);
  });
});

describe('a return code', () => {
  it('is six signs that nobody mistakes, whatever chance says', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (chance) => {
        const code = newReturnCode((below) => (chance.next().value ?? 0) % below);
        expect(returnCode.parse(code.toLowerCase())).toBe(code);
        expect(code).not.toMatch(/[01OIL]/);
      }),
    );
  });
});
