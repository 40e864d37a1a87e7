import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerOf } from '../../../shared/api/contract.ts';
import type { Caller } from '../../../shared/call/caller.ts';
import { type OpenHall, minute, openHall, second } from './open-hall.ts';

let hall: OpenHall;
beforeEach(async () => {
  hall = await openHall();
});
afterEach(() => hall.store.close());

/** A screen on the wall, to which nobody has signed in. */
const onTheWall: Caller = { door: 'lan', station: 5, person: null, roles: ['display'] };
const display = (): Promise<AnswerOf<'queue.display'>> => hall.store.call('queue.display', {}, onTheWall);
const numbers = (lines: readonly { readonly number: string }[]): string[] =>
  lines.map(({ number }) => number);

describe('the display', () => {
  it('shows who is called where, the newest call first, until they have come', async () => {
    const [first, middle] = hall.counters;
    await hall.issue('B01');
    await hall.issue('B12');
    await hall.callNext(first);
    hall.pass(second);
    const later = await hall.callNext(middle);
    expect((await display()).calling.map(({ number, counterNumber }) => [number, counterNumber])).toEqual([
      ['B001', 2],
      ['A001', 1],
    ]);
    await hall.arrive(middle, later);
    expect(numbers((await display()).calling)).toEqual(['A001']);
    expect(numbers((await display()).recent)).toEqual(['B001', 'A001']);
  });

  it('puts a number that is called again in front', async () => {
    const [first, middle] = hall.counters;
    await hall.issue('B01');
    await hall.issue('B12');
    const earlier = await hall.callNext(first);
    hall.pass(second);
    await hall.callNext(middle);
    hall.pass(second);
    await hall.store.call('queue.recall', { counterId: first, ticketId: earlier.id });
    const { calling } = await display();
    expect(numbers(calling)).toEqual(['A001', 'B001']);
    expect(calling[0]?.calledAt).toBe(hall.store.clock.now());
  });

  it('remembers the last eight calls', async () => {
    const [first] = hall.counters;
    for (let visit = 0; visit < 10; visit += 1) {
      await hall.issue('B01');
      await hall.finish(first, await hall.serveNext(first));
      hall.pass(second);
    }
    const { recent, calling } = await display();
    expect(numbers(recent)).toEqual(['A010', 'A009', 'A008', 'A007', 'A006', 'A005', 'A004', 'A003']);
    expect(calling).toEqual([]);
  });

  it('shows how many wait in each series, and since when', async () => {
    await hall.issue('B12');
    const since = hall.store.clock.now();
    hall.pass(5 * minute);
    await hall.issue('B12');
    const { series } = await display();
    expect(series.find(({ letter }) => letter === 'B')).toMatchObject({ waiting: 2, longestSince: since });
    expect(series.find(({ letter }) => letter === 'A')).toMatchObject({ waiting: 0, longestSince: null });
  });

  it('names no person and no class, whatever goes on in the hall', async () => {
    const [first, middle] = hall.counters;
    const asked = { class: { priorityClass: 'care', classReason: 'pregnant' } } as const;
    await hall.issue('B01', asked);
    await hall.issue('B12', { class: { priorityClass: 'vip' } });
    await hall.callNext(first);
    await hall.serveNext(middle);
    const shown = JSON.stringify(await display());
    const people = await hall.store.call('staff.people', {});
    for (const { name, staffNumber } of people) {
      expect(shown).not.toContain(name);
      expect(shown).not.toContain(staffNumber);
    }
    expect(shown).not.toMatch(/care|pregnant|vip|person|staff|reason/i);
  });

  it('begins each day empty', async () => {
    const [first] = hall.counters;
    await hall.issue('B01');
    await hall.callNext(first);
    hall.pass(24 * 60 * minute);
    expect(await display()).toMatchObject({ calling: [], recent: [] });
  });
});
