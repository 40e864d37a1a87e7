import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CleaningDay, type CleaningTurn, cleaningRota } from '../../../shared/five-s/cleaning-rota.ts';
import { addDays } from '../../../shared/time/business-date.ts';

const people = [11, 12, 13, 14, 15];
const areas = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });
const dated = (working: readonly (readonly number[])[]): CleaningDay[] =>
  working.map((one, index) => ({ date: addDays('2026-11-01', index), working: one }));
const anyDays = fc.array(fc.subarray(people), { maxLength: 40 }).map(dated);

function dutiesOf(turns: readonly CleaningTurn[], personId: number): number {
  return turns.filter((turn) => turn.personId === personId).length;
}

describe('the cleaning duty rota', () => {
  it('gives every area of every day to one who works that day, or to nobody where nobody does', () => {
    fc.assert(
      fc.property(anyDays, areas, (days, areaIds) => {
        const turns = cleaningRota(days, areaIds);
        expect(turns.map(({ date, areaId }) => `${date} ${areaId}`)).toEqual(
          days.flatMap(({ date }) => areaIds.map((areaId) => `${date} ${areaId}`)),
        );
        for (const { date, personId } of turns) {
          const working = days.find((day) => day.date === date)?.working ?? [];
          expect(personId === null ? working.length === 0 : working.includes(personId)).toBe(true);
        }
      }),
    );
  });

  it('gives nobody two duties more than another who works the same days', () => {
    const sameDays = fc.nat({ max: 40 }).map((count) => dated(Array.from({ length: count }, () => people)));
    fc.assert(
      fc.property(sameDays, areas, (days, areaIds) => {
        const duties = people.map((personId) => dutiesOf(cleaningRota(days, areaIds), personId));
        expect(Math.max(...duties) - Math.min(...duties)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never passes over one who works and has had fewer', () => {
    fc.assert(
      fc.property(anyDays, areas, (days, areaIds) => {
        const turns = cleaningRota(days, areaIds);
        for (const [index, { date, personId }] of turns.entries()) {
          if (personId === null) continue;
          const before = turns.slice(0, index);
          const working = days.find((day) => day.date === date)?.working ?? [];
          const fewest = Math.min(...working.map((one) => dutiesOf(before, one)));
          expect(dutiesOf(before, personId)).toBe(fewest);
        }
      }),
    );
  });

  it('brings everybody round all areas', () => {
    const turns = cleaningRota(dated(Array.from({ length: 30 }, () => people)), [1, 2, 3]);
    for (const personId of people) {
      const cleaned = new Set(turns.filter((turn) => turn.personId === personId).map(({ areaId }) => areaId));
      expect(cleaned).toEqual(new Set([1, 2, 3]));
    }
  });

  it('does not change a day that is over because of those to come', () => {
    fc.assert(
      fc.property(anyDays, anyDays, areas, (days, more, areaIds) => {
        const later = more.map((day, index) => ({ ...day, date: addDays('2026-12-20', index) }));
        const turns = cleaningRota(days, areaIds);
        expect(cleaningRota([...days, ...later], areaIds).slice(0, turns.length)).toEqual(turns);
      }),
    );
  });
});
