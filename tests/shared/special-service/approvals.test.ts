import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Approver, approvalRight, chainOf } from '../../../shared/special-service/approvals.ts';
import { type CaseLife, type LifeStep, afterStep } from '../../../shared/special-service/case-life.ts';
import { type ApprovalLevel, catalogueBody } from '../../../shared/special-service/catalogue.ts';
import { luckyPatternOf, presetLuckyPatterns } from '../../../shared/special-service/lucky-number.ts';
import { newReturnCode, returnCode } from '../../../shared/special-service/notice.ts';
import { presetEntries } from '../../../shared/special-service/presets.ts';
import { stateTimes } from '../../../shared/special-service/case-clocks.ts';
import { type CaseStep, hasDecided, lifeOf, takenBy } from '../../../shared/special-service/step.ts';
import { troubleOf } from '../../../shared/special-service/trouble.ts';

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

  const nobody = new Set<number>();
  const who = (person: number, roles: Approver['roles'], today: Partial<Approver> = {}): Approver => ({
    person,
    roles,
    deputyFor: () => null,
    here: () => [],
    ...today,
  });
  const dutyLevel = level('duty-manager', null);
  const managerLevel = level('store-manager', null);

  it('are never given by whoever has taken a step, nor by a lower role', () => {
    const manager = who(1, ['store-manager']);
    expect(approvalRight(managerLevel, manager, nobody)).toEqual({ standsIn: false, standsInFor: null });
    expect(approvalRight(managerLevel, manager, new Set([1]))).toBe('same-person');
    expect(approvalRight(managerLevel, who(2, ['duty-manager']), nobody)).toBe('wrong-role');
    expect(approvalRight(level('outside', null), manager, nobody)).toBe('outside-level');
  });

  it('are given by the B role while the A role is away, and by nobody else in its place', () => {
    const deputy = who(2, ['duty-manager'], { deputyFor: (role) => (role === 'store-manager' ? 1 : null) });
    expect(approvalRight(managerLevel, deputy, nobody)).toEqual({ standsIn: true, standsInFor: 1 });
    expect(approvalRight(managerLevel, deputy, new Set([2]))).toBe('same-person');
  });

  it('leave the duty manager’s level to a duty manager who is at work and has taken no step', () => {
    const manager = who(1, ['store-manager'], { here: () => [4] });
    expect(approvalRight(dutyLevel, manager, nobody)).toBe('a-role-here');
    expect(approvalRight(dutyLevel, manager, new Set([4]))).toEqual({ standsIn: true, standsInFor: null });
    expect(approvalRight(dutyLevel, who(1, ['store-manager']), nobody)).toMatchObject({ standsIn: true });
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

describe('nobody takes two steps of one case', () => {
  const at = (personId: number, body: CaseStep['body']): CaseStep => ({ at: 1_000, personId, body });
  const approved = (by: number, place: number): CaseStep =>
    at(by, { kind: 'approved', level: place, standsIn: false, remark: null });
  const steps = [
    at(3, { kind: 'opened', amount: null }),
    at(5, { kind: 'received', received: [0] }),
    approved(4, 0),
    at(1, { kind: 'sent-back', reason: '缺一页' }),
    at(3, { kind: 'substituted', handlerId: 6, reason: '换班' }),
  ];

  it('whoever handled it at any time does not decide; who decided at a level may do so there again', () => {
    expect(takenBy(6, steps, 0)).toEqual(new Set([3, 5, 6]));
    expect(takenBy(6, steps, 1)).toEqual(new Set([3, 4, 5, 6]));
  });

  it('whoever has decided takes no step of handling it', () => {
    expect(hasDecided(4, steps)).toBe(true);
    expect([1, 3, 5].some((person) => hasDecided(person, steps))).toBe(false);
  });
});

describe('the clocks of a case', () => {
  it('share all its time among its states, whatever the walk', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), fc.nat(50_000), (walk, later) => {
        const steps: CaseStep[] = [
          { at: 0, personId: 1, body: { kind: 'opened', amount: null } },
          ...walk.map((body, index) => ({ at: 1_000 * (index + 1), personId: 1, body })),
        ];
        const ended = steps.findIndex(({ at }) => {
          const { state } = lifeOf(steps.filter((one) => one.at <= at));
          return state === 'closed' || state === 'withdrawn';
        });
        const now = 1_000 * walk.length + later;
        const sum = stateTimes(steps, now).reduce((total, { ms }) => total + ms, 0);
        expect(sum).toBe(ended === -1 ? now : steps[ended]?.at);
      }),
    );
  });
});

describe('what is wrong with a case', () => {
  const hour = 3_600_000;
  const now = 1_000 * hour;
  const patience = {
    approvalMs: hour / 2,
    leftMs: 72 * hour,
    untoldMs: 24 * hour,
    outsideIsLate: (since: number) => now - since > 48 * hour,
    dayIsOver: (day: number) => day < now - 12 * hour,
  };
  const standing = {
    state: 'approving',
    since: now - hour,
    dueAt: null,
    appointedAt: null,
    waitsFor: level('duty-manager', null),
  } as const;
  it.each([
    ['an approval in the hall that nobody gives', standing, 'approvalWaiting'],
    [
      'not an office outside that has a day yet',
      { ...standing, waitsFor: level('outside', null) },
      undefined,
    ],
    [
      'an office outside that lets it lie',
      { ...standing, waitsFor: level('outside', null), since: now - 49 * hour },
      'outsideWaiting',
    ],
    ['a promise that is over', { ...standing, state: 'back-office', dueAt: now - 1 }, 'overdue'],
    ['not a promise that lasts', { ...standing, state: 'back-office', dueAt: now }, undefined],
    ['a result that nobody passes on', { ...standing, state: 'to-tell', since: now - 25 * hour }, 'untold'],
    ['a case that nobody goes on with', { ...standing, state: 'approved', since: now - 73 * hour }, 'left'],
    ['not one that was just opened', { ...standing, state: 'collecting' }, undefined],
    [
      'a visit that nobody made',
      { ...standing, state: 'approved', appointedAt: now - 13 * hour },
      'appointmentMissed',
    ],
  ] as const)('is %s', (_what, one, sentence) => {
    expect(troubleOf(one, now, patience)?.sentence).toBe(sentence);
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
