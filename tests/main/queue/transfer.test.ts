import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SentTo } from '../../../shared/api/contract.ts';
import { type OpenHall, minute, openHall } from './open-hall.ts';

type To = SentTo<'queue.transfer'>['to'];

let hall: OpenHall;
let first: number;
let second: number;
let third: number;
beforeEach(async () => {
  hall = await openHall();
  [first, second, third] = hall.counters;
});
afterEach(() => hall.store.close());

const transfer = (ticket: { readonly id: number }, to: To) =>
  hall.store.call('queue.transfer', { counterId: first, ticketId: ticket.id, to });
const refusedTo = async (ticket: { readonly id: number }, to: To, from: number | null = first) => {
  const where = from === null ? {} : { counterId: from };
  return (await hall.store.refused('queue.transfer', { ...where, ticketId: ticket.id, to })).code;
};
const toSeries = (letter: string): To => ({ kind: 'series', seriesId: hall.seriesId(letter) });
const nobodyFor = async (counterId: number) =>
  (await hall.store.refused('queue.callNext', { counterId })).code === 'queue.nobody-waiting';

/** A customer of series A who waited four minutes and is served at the first counter. */
async function servedAtFirst() {
  await hall.issue('B01');
  hall.pass(4 * minute);
  return hall.serveNext(first);
}

describe('a customer who is sent to another series', () => {
  it('keeps the printed number and is called there', async () => {
    const ticket = await servedAtFirst();
    expect(await transfer(ticket, toSeries('S'))).toMatchObject({
      number: 'A001',
      state: 'waiting',
      seriesId: hall.seriesId('S'),
      counterId: null,
    });
    expect(await nobodyFor(first)).toBe(true);
    expect(await hall.callNext(third)).toMatchObject({ id: ticket.id, number: 'A001' });
  });

  it('waits on a new leg, and nothing of the first is lost', async () => {
    const ticket = await servedAtFirst();
    hall.pass(2 * minute);
    await transfer(ticket, toSeries('S'));
    hall.pass(3 * minute);
    await hall.serveNext(third);
    hall.pass(5 * minute);
    await hall.finish(third, ticket);
    const at = hall.store.clock.now();
    expect(hall.legs(ticket)).toMatchObject([
      {
        seriesId: hall.seriesId('A'),
        counterId: first,
        arrivedAt: at - 10 * minute,
        endedAt: at - 8 * minute,
      },
      {
        seriesId: hall.seriesId('S'),
        counterId: third,
        queuedAt: at - 8 * minute,
        firstCalledAt: at - 5 * minute,
        endedAt: at,
      },
    ]);
  });

  it('goes before who came while the customer waited the first time, not before who waited longer', async () => {
    await hall.issue('B12');
    hall.pass(minute);
    const ticket = await servedAtFirst();
    hall.pass(minute);
    await hall.issue('B12');
    hall.pass(minute);
    await transfer(ticket, toSeries('B'));
    const order = (await hall.screen(third)).next.map(({ number }) => number);
    expect(order).toEqual(['B001', 'A001', 'B002']);
  });

  it('is not made to rest as if the call had not been answered', async () => {
    const ticket = await servedAtFirst();
    await transfer(ticket, toSeries('B'));
    expect((await hall.callNext(second)).id).toBe(ticket.id);
  });

  it('can be sent on before arriving', async () => {
    const { id } = await hall.issue('B01');
    await hall.callNext(first);
    await transfer({ id }, toSeries('S'));
    expect(hall.legs({ id })).toMatchObject([{ arrivedAt: null, calls: 1 }, { firstCalledAt: null }]);
  });
});

describe('a customer who is sent to a counter or to somebody with a skill', () => {
  it('is called by that counter only', async () => {
    const ticket = await servedAtFirst();
    await transfer(ticket, { kind: 'counter', counterId: third });
    expect(await nobodyFor(first)).toBe(true);
    expect(await nobodyFor(second)).toBe(true);
    expect((await hall.screen(third)).next).toMatchObject([{ number: 'A001', reason: 'first-come' }]);
    expect((await hall.callNext(third)).id).toBe(ticket.id);
  });

  it('is called by a counter with that skill, whatever series it serves', async () => {
    const english = (await hall.store.call('queue.skills', {})).find(({ code }) => code === 'english');
    const skillId = english?.id ?? 0;
    const ticket = await servedAtFirst();
    await transfer(ticket, { kind: 'skill', skillId });
    expect(await nobodyFor(first)).toBe(true);
    await hall.store.call('queue.setCounterRules', { counterId: third, fallbacks: [], skillIds: [skillId] });
    expect((await hall.callNext(third)).id).toBe(ticket.id);
  });

  it('is free again once sent to a series', async () => {
    const ticket = await servedAtFirst();
    await transfer(ticket, { kind: 'counter', counterId: third });
    await hall.store.call('queue.transfer', { ticketId: ticket.id, to: toSeries('A') });
    expect((await hall.callNext(second)).id).toBe(ticket.id);
  });

  it('cannot be sent nowhere, or to where the customer is', async () => {
    const ticket = await servedAtFirst();
    expect(await refusedTo(ticket, { kind: 'series', seriesId: 99_999 })).toBe('queue.transfer-nowhere');
    expect(await refusedTo(ticket, { kind: 'skill', skillId: 99_999 })).toBe('queue.transfer-nowhere');
    expect(await refusedTo(ticket, { kind: 'counter', counterId: 99_999 })).toBe('queue.counter-unknown');
    expect(await refusedTo(ticket, { kind: 'counter', counterId: first })).toBe('queue.transfer-to-itself');
    expect(await hall.ticket(ticket)).toEqual(ticket);
  });

  it('is only sent on by the counter that has the customer', async () => {
    const ticket = await servedAtFirst();
    expect(await refusedTo(ticket, toSeries('S'), second)).toBe('queue.ticket-of-another-counter');
    expect(await refusedTo(ticket, toSeries('S'), null)).toBe('queue.ticket-of-another-counter');
    await hall.finish(first, ticket);
    expect(await refusedTo(ticket, toSeries('S'))).toBe('queue.ticket-wrong-state');
  });
});

describe('a waiting customer whom the greeter sends elsewhere', () => {
  it('waits on in the other series: the same leg, the same wait', async () => {
    const ticket = await hall.issue('B01');
    hall.pass(6 * minute);
    await hall.store.call('queue.transfer', { ticketId: ticket.id, to: toSeries('S') });
    hall.pass(minute);
    await hall.callNext(third);
    expect(hall.legs(ticket)).toMatchObject([
      {
        seriesId: hall.seriesId('S'),
        queuedAt: ticket.issuedAt,
        firstCalledAt: ticket.issuedAt + 7 * minute,
      },
    ]);
  });
});
