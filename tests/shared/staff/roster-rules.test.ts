import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Standing,
  expectedOf,
  lessonOwedOf,
  onDutyOf,
  standingOf,
  substitutesCircle,
} from '../../../shared/staff/roster-rules.ts';
import { type PlannedDay, plainPlan } from '../../../shared/staff/roster.ts';
import { daysOn, personIds, shiftById, withItsShift } from './planned-days.ts';

const date = '2026-11-17';
const [early, late, whole, rest, leave] = [1, 2, 3, 4, 5].map(shiftById);

function day(personId: number, shift = early, marks: Partial<PlannedDay> = {}): PlannedDay {
  if (!shift) throw new Error('There is no such shift.');
  return { personId, date, ...plainPlan(shift.id), shift, ...marks };
}

/** Follows the substitutes as a person would with a finger on the page, and gives up after everybody was asked. */
function slowStanding(days: readonly PlannedDay[], personId: number): Standing {
  const isOff = (id: number): boolean => days.some((one) => one.personId === id && one.shift.kind !== 'work');
  if (!isOff(personId)) return { kind: 'self' };
  let asked = personId;
  for (const _step of personIds) {
    const next = days.find((one) => one.personId === asked)?.substituteId ?? null;
    if (next === null) return { kind: 'nobody' };
    if (!isOff(next)) return { kind: 'substitute', personId: next };
    asked = next;
  }
  return { kind: 'nobody' };
}

describe('the roster of a day', () => {
  it('expects those who work, by the beginning of their shifts, and nobody who is off', () => {
    const days = [day(1, late), day(2, rest), day(3, early), day(4, leave), day(5, whole)];
    expect(expectedOf(days).map(({ personId }) => personId)).toEqual([3, 5, 1]);
  });

  it('has somebody on duty from the first minute of their shift to before its last', () => {
    const days = [day(1, early), day(2, late)];
    const onDuty = (time: string): number[] => onDutyOf(days, time).map(({ personId }) => personId);
    expect(onDuty('07:59')).toEqual([]);
    expect(onDuty('08:00')).toEqual([1]);
    expect(onDuty('12:00')).toEqual([1, 2]);
    expect(onDuty('14:30')).toEqual([2]);
    expect(onDuty('18:00')).toEqual([]);
  });

  it('says who owes the lesson, and nobody where nobody was named', () => {
    expect(lessonOwedOf([day(1), day(2, late, { lesson: true })])?.personId).toBe(2);
    expect(lessonOwedOf([day(1)])).toBeUndefined();
  });

  it('passes promises of a day off on until somebody works', () => {
    const days = [day(1, rest, { substituteId: 2 }), day(2, leave, { substituteId: 3 }), day(3, early)];
    expect(standingOf(days, 1)).toEqual({ kind: 'substitute', personId: 3 });
    expect(standingOf(days, 3)).toEqual({ kind: 'self' });
  });

  it('leaves promises with nobody where the last substitute is off', () => {
    expect(standingOf([day(1, rest, { substituteId: 2 }), day(2, rest)], 1)).toEqual({ kind: 'nobody' });
    expect(standingOf([day(1, rest)], 1)).toEqual({ kind: 'nobody' });
  });

  it('leaves promises with whoever has nothing planned', () => {
    expect(standingOf([], 1)).toEqual({ kind: 'self' });
    expect(standingOf([day(1, rest, { substituteId: 2 })], 1)).toEqual({ kind: 'substitute', personId: 2 });
  });

  it('passes promises on as a finger on the page would, on any day', () => {
    fc.assert(
      fc.property(daysOn(date), fc.constantFrom(...personIds), (planned, personId) => {
        const days = planned.map(withItsShift);
        expect(standingOf(days, personId)).toEqual(slowStanding(days, personId));
      }),
    );
  });

  it('never passes promises to somebody who is off, and ends on any day, circles included', () => {
    fc.assert(
      fc.property(daysOn(date), fc.constantFrom(...personIds), (planned, personId) => {
        const days = planned.map(withItsShift);
        const standing = standingOf(days, personId);
        if (standing.kind !== 'substitute') return;
        const found = days.find((one) => one.personId === standing.personId);
        expect(found?.shift.kind ?? 'work').toBe('work');
        expect(standing.personId).not.toBe(personId);
      }),
    );
  });

  it('finds every circle of substitutes: where somebody is reached from themselves', () => {
    fc.assert(
      fc.property(daysOn(date), (planned) => {
        const next = new Map(planned.map((one) => [one.personId, one.substituteId]));
        const reach = (from: number): Set<number> => {
          const reached = new Set<number>();
          for (let at = next.get(from) ?? null; at !== null && !reached.has(at); at = next.get(at) ?? null)
            reached.add(at);
          return reached;
        };
        expect(substitutesCircle(planned)).toBe(personIds.some((id) => reach(id).has(id)));
      }),
    );
  });
});
