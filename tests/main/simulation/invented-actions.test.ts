import { describe, expect, it } from 'vitest';
import {
  type ActionLife,
  type StepRefusal,
  afterStep,
} from '../../../shared/corrective-actions/life-cycle.ts';
import { lifeOf, lifeStepOf } from '../../../shared/corrective-actions/life-of.ts';
import { countsIn } from '../../../shared/corrective-actions/rates.ts';
import { deadlineTerms } from '../../../shared/corrective-actions/settings.ts';
import { presetChecklist } from '../../../shared/five-s/preset-checklist.ts';
import { zonedTime } from '../../../shared/time/business-date.ts';
import { type InventedAction, inventActions } from '../../../main/simulation/invented-actions.ts';
import { inventRounds } from '../../../main/simulation/invented-rounds.ts';

const timeZone = 'Asia/Shanghai';
const { items, areas } = presetChecklist;
const until = zonedTime('2026-11-30', '10:40', timeZone);
const checker = 1;

function halfAYear(): InventedAction[] {
  const habits = { carelessness: 0.1, left: 0.45, stubborn: ['C03'] };
  const rounds = inventRounds({ seed: 'test', from: '2026-06-01', to: '2026-11-29', items, habits });
  const written = rounds.map(({ date, beginsAt, takes, answers }, nth) => ({
    checkId: nth + 1,
    submittedAt: zonedTime(date, '00:00', timeZone) + (beginsAt + takes) * 60_000,
    answers,
  }));
  const terms = deadlineTerms(({ default: proposal }) => proposal);
  return inventActions(written, {
    seed: 'test',
    timeZone,
    terms,
    items,
    areas,
    owners: [2, 3],
    checker,
    until,
  });
}

describe('the actions of invented rounds', () => {
  const actions = halfAYear();

  it('live as the life cycle allows, in order and up to now, and nobody accepts what they fixed', () => {
    for (const { steps, openedAt } of actions) {
      let life: ActionLife = { state: 'open' };
      let last = openedAt;
      for (const step of steps) {
        expect(step.at).toBeGreaterThanOrEqual(last);
        last = step.at;
        const taken = lifeStepOf(step);
        const next: ActionLife | StepRefusal = taken ? afterStep(life, taken) : life;
        expect(next).toBeTypeOf('object');
        if (typeof next !== 'string') life = next;
      }
      expect(last).toBeLessThanOrEqual(until);
    }
  });

  it('are one at a time about an item, and nearly all closed by now', () => {
    const rated = actions.map((action) => ({ ...action, life: lifeOf(action.steps) }));
    for (const { former, openedAt } of rated) {
      if (former === null) continue;
      const before = rated[former]?.life;
      expect(before).toMatchObject({ state: 'closed' });
      expect(before?.state === 'closed' && before.closedAt <= openedAt).toBe(true);
    }
    const left = rated.filter(({ life }) => life.state !== 'closed');
    expect(actions.length).toBeGreaterThan(100);
    expect(left.length).toBeLessThan(15);
  });

  it('give the rates a past that is neither perfect nor hopeless', () => {
    const rateOf = (rate: 'on-time' | 'first-pass'): number => {
      const counted = actions.flatMap((action) => {
        const life = lifeOf(action.steps);
        const closedAt = life.state === 'closed' ? life.closedAt : null;
        const hit = countsIn(rate, { ...action, state: life.state, closedAt }, { from: 0, until });
        return hit === null ? [] : [hit];
      });
      return counted.filter(Boolean).length / counted.length;
    };
    for (const rate of ['on-time', 'first-pass'] as const) {
      expect(rateOf(rate)).toBeGreaterThan(0.6);
      expect(rateOf(rate)).toBeLessThan(0.98);
    }
  });
});
