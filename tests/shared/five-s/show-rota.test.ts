import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ShowRota,
  hallsOnShow,
  hallsProblem,
  isOwnTurn,
  nextOwnTurn,
} from '../../../shared/five-s/show-rota.ts';
import { addDays } from '../../../shared/time/business-date.ts';

const first = '2026-11-16';

const rotas: fc.Arbitrary<ShowRota> = fc
  .record({ size: fc.integer({ min: 1, max: 17 }), perDay: fc.integer({ min: 1, max: 9 }), own: fc.nat() })
  .map(({ size, perDay, own }) => ({
    from: first,
    perDay,
    halls: Array.from({ length: size }, (_, at) => ({ name: `厅${at}`, own: at === own % size })),
  }));

const namesOn = (rota: ShowRota, day: number): string[] =>
  hallsOnShow(rota, addDays(first, day)).map(({ name }) => name);

describe('the rota of the daily show', () => {
  it('takes two of three halls a day, and each in its turn', () => {
    const halls = ['龙潭', '柳溪', '云湖路'].map((name) => ({ name, own: name === '云湖路' }));
    const rota = { from: first, perDay: 2, halls };
    expect([0, 1, 2, 3].map((day) => namesOn(rota, day))).toEqual([
      ['龙潭', '柳溪'],
      ['云湖路', '龙潭'],
      ['柳溪', '云湖路'],
      ['龙潭', '柳溪'],
    ]);
    expect(nextOwnTurn(rota, first)).toBe('2026-11-17');
  });

  it('lets no hall come twice before all were', () => {
    fc.assert(
      fc.property(rotas, fc.nat(400), (rota, rounds) => {
        const size = rota.halls.length;
        const turns = Array.from({ length: size * 3 }, (_, day) => namesOn(rota, day)).flat();
        const round = turns.slice((rounds % 2) * size, (rounds % 2) * size + size);
        expect(new Set(round).size).toBe(size);
      }),
    );
  });

  it('names as many halls as it should on every day from its first on, none of them twice', () => {
    fc.assert(
      fc.property(rotas, fc.integer({ min: -30, max: 3000 }), (rota, day) => {
        const names = namesOn(rota, day);
        expect(names).toHaveLength(day < 0 ? 0 : Math.min(rota.perDay, rota.halls.length));
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it('finds the next turn of this hall: the first day on which it is among them', () => {
    fc.assert(
      fc.property(rotas, fc.integer({ min: -5, max: 60 }), (rota, day) => {
        const from = addDays(first, day);
        let slow = from;
        while (!isOwnTurn(rota, slow)) slow = addDays(slow, 1);
        expect(nextOwnTurn(rota, from)).toBe(slow);
      }),
    );
  });

  it('is made of a list with each name once and this hall on it', () => {
    const hall = (name: string, own: boolean) => ({ name, own });
    expect(hallsProblem([hall('龙潭', false), hall('云湖路', true)])).toBeNull();
    expect(hallsProblem([hall('龙潭', false), hall('龙潭', true)])).toBe('same-name-twice');
    expect(hallsProblem([hall('龙潭', false)])).toBe('own-missing');
    expect(hallsProblem([hall('龙潭', true), hall('柳溪', true)])).toBe('own-missing');
  });
});
