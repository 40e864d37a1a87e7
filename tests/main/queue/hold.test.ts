import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import { type OpenHall, minute, openHall } from './open-hall.ts';

let hall: OpenHall;
let counterId: number;
let elsewhere: number;
beforeEach(async () => {
  hall = await openHall();
  [counterId, elsewhere] = hall.counters;
});
afterEach(() => hall.store.close());

const hold = (ticket: TicketView, forHall = false) =>
  hall.store.call('queue.hold', { counterId, ticketId: ticket.id, forHall });
const callHeld = (at: number, ticket: TicketView) =>
  hall.store.call('queue.callHeld', { counterId: at, ticketId: ticket.id });

async function servedFor(ms: number): Promise<TicketView> {
  await hall.issue('B01');
  const ticket = await hall.serveNext(counterId);
  hall.pass(ms);
  return ticket;
}

describe('a visit that is put on hold', () => {
  it('leaves the counter free for others, and is taken up again there', async () => {
    const held = await hold(await servedFor(2 * minute));
    expect(held).toMatchObject({ state: 'held', heldForHall: false });
    await hall.issue('B01');
    await hall.finish(counterId, await hall.serveNext(counterId));
    expect((await hall.screen(counterId)).held.map(({ id }) => id)).toEqual([held.id]);
    expect(await callHeld(counterId, held)).toMatchObject({ state: 'called', counterId });
  });

  it('is not handled while it is held, nor does it wait', async () => {
    await hall.issue('B01');
    hall.pass(4 * minute);
    const ticket = await hall.serveNext(counterId);
    hall.pass(2 * minute);
    await hold(ticket);
    hall.pass(20 * minute);
    await callHeld(counterId, ticket);
    hall.pass(1 * minute);
    await hall.arrive(counterId, ticket);
    hall.pass(3 * minute);
    const finished = await hall.finish(counterId, ticket);
    expect(finished.clock).toEqual({ limitMs: 5 * minute, spentMs: 5 * minute, running: false });
    const times = hall.legs(ticket).map(({ queuedAt, firstCalledAt, arrivedAt, endedAt }) => ({
      wait: (firstCalledAt ?? 0) - queuedAt,
      way: (arrivedAt ?? 0) - (firstCalledAt ?? 0),
      handling: (endedAt ?? 0) - (arrivedAt ?? 0),
    }));
    expect(times).toEqual([
      { wait: 4 * minute, way: 0, handling: 2 * minute },
      { wait: 0, way: 1 * minute, handling: 3 * minute },
    ]);
  });

  it('is no other counter’s, unless it is held for the hall', async () => {
    const own = await hold(await servedFor(0));
    const refusal = await hall.store.refused('queue.callHeld', { counterId: elsewhere, ticketId: own.id });
    expect(refusal).toEqual({
      code: 'queue.ticket-of-another-counter',
      details: { number: 'A001', counter: 1 },
    });
    const shared = await hold(await servedFor(0), true);
    expect((await hall.screen(elsewhere)).held.map(({ id }) => id)).toEqual([shared.id]);
    expect(await callHeld(elsewhere, shared)).toMatchObject({
      state: 'called',
      counterId: elsewhere,
      heldForHall: false,
    });
  });

  it('can be held before the customer has arrived, and given up', async () => {
    await hall.issue('B01');
    const held = await hold(await hall.callNext(counterId));
    expect(hall.legs(held)).toMatchObject([{ arrivedAt: null, endedAt: hall.store.clock.now() }]);
    hall.pass(minute);
    expect(await hall.store.call('queue.cancel', { ticketId: held.id })).toMatchObject({
      state: 'cancelled',
      endedAt: hall.store.clock.now(),
    });
    expect(hall.legs(held)).toMatchObject([{ endedAt: hall.store.clock.now() - minute }]);
  });

  it('is neither called as the next nor chosen by its number', async () => {
    await hold(await servedFor(0), true);
    expect((await hall.store.refused('queue.callNext', { counterId })).code).toBe('queue.nobody-waiting');
    const chosen = { counterId, number: 'A001', reason: '复印好了' };
    expect(await hall.store.refused('queue.callChosen', chosen)).toEqual({
      code: 'queue.ticket-wrong-state',
      details: { number: 'A001', state: 'held' },
    });
  });

  it('does not give a priority customer’s turn away when it is taken up again', async () => {
    await hall.set('prioritiesInARow', 1);
    const held = await hold(await servedFor(0));
    const care = { class: { priorityClass: 'care' } } as const;
    await hall.issue('B01', care);
    await hall.finish(counterId, await hall.serveNext(counterId));
    await callHeld(counterId, held);
    await hall.arrive(counterId, held);
    await hall.finish(counterId, held);
    await hall.issue('B01', care);
    const ordinary = await hall.issue('B01');
    expect(await hall.callNext(counterId)).toMatchObject({ id: ordinary.id, priorityClass: 'ordinary' });
  });
});
