import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CountedVisit,
  type MilestoneWinner,
  type RuleToday,
  nextWinner,
} from '../../../shared/campaigns/milestone.ts';

/** A hall's day as far as the count sees it: visits are finished, taken back and voided in any order. */
interface Day {
  order: CountedVisit[];
  readonly won: MilestoneWinner[];
  longest: number;
}

type Step = { readonly act: 'finish' | 'leave'; readonly ticketId: number };

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom('finish', 'finish', 'finish', 'leave'),
  ticketId: fc.integer({ min: 1, max: 30 }),
});

/** What happens, and then the host looks until nobody new has won. */
function live(day: Day, { act, ticketId }: Step, at: number, rules: readonly RuleToday[]): void {
  const stands = day.order.some((visit) => visit.ticketId === ticketId);
  if (act === 'finish' && !stands) day.order = [...day.order, { ticketId, at }];
  if (act === 'leave') day.order = day.order.filter((visit) => visit.ticketId !== ticketId);
  day.longest = Math.max(day.longest, day.order.length);
  for (let won = look(day, rules); won; won = look(day, rules)) day.won.push(won);
}

function look({ order, won }: Day, rules: readonly RuleToday[]): MilestoneWinner | undefined {
  const positions = new Set(won.map(({ position }) => position));
  return nextWinner(order, rules, { positions, ticketIds: new Set(won.map(({ ticketId }) => ticketId)) });
}

function lived(steps: readonly Step[], rules: readonly RuleToday[]): Day {
  const day: Day = { order: [], won: [], longest: 0 };
  for (const [at, one] of steps.entries()) live(day, one, at, rules);
  return day;
}

const rule = (positions: number[], since = 0): RuleToday => ({ id: 1, giftId: 1, positions, since });

describe('who has come to a milestone', () => {
  it('gives each position once and nobody two, whatever is finished, undone and voided in whatever order', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 120 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 }),
        (steps, positions) => {
          const { won } = lived(steps, [rule([...positions].sort((a, b) => a - b))]);
          expect(new Set(won.map(({ position }) => position)).size).toBe(won.length);
          expect(new Set(won.map(({ ticketId }) => ticketId)).size).toBe(won.length);
          expect(won.every(({ position }) => positions.includes(position))).toBe(true);
        },
      ),
    );
  });

  it('is the Nth of the day as long as nothing is taken back', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 45 }),
        (tickets, position) => {
          const steps = tickets.map((ticketId) => ({ act: 'finish', ticketId }) as const);
          const winners = lived(steps, [rule([position])]).won.map(({ ticketId }) => ticketId);
          expect(winners).toEqual(tickets.length < position ? [] : [tickets[position - 1]]);
        },
      ),
    );
  });

  it('has won every position that so many stood at, unless it was won before', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), fc.integer({ min: 1, max: 20 }), (steps, position) => {
        const { won, longest } = lived(steps, [rule([position])]);
        expect(won.length).toBe(longest >= position ? 1 : 0);
      }),
    );
  });

  it('passes over who has won already, and the next one wins', () => {
    const finish = (ticketId: number): Step => ({ act: 'finish', ticketId });
    const undoFirst: Step = { act: 'leave', ticketId: 1 };
    const { won } = lived([finish(1), undoFirst, finish(2), finish(1), finish(3)], [rule([1, 2])]);
    expect(won.map(({ position, ticketId }) => [position, ticketId])).toEqual([
      [1, 1],
      [2, 3],
    ]);
  });

  it('gives nothing for what was passed before the rule held', () => {
    const order = Array.from({ length: 12 }, (_, index) => ({ ticketId: index + 1, at: index }));
    const none = { positions: new Set<number>(), ticketIds: new Set<number>() };
    expect(nextWinner(order, [rule([5], 8)], none)).toBeUndefined();
    expect(nextWinner(order, [rule([5, 12], 8)], none)?.position).toBe(12);
  });
});
