import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import { type OpenHall, minute, openHall, second } from './open-hall.ts';

let hall: OpenHall;
let counterId: number;
let elsewhere: number;
beforeEach(async () => {
  hall = await openHall();
  [counterId, elsewhere] = hall.counters;
});
afterEach(() => hall.store.close());

/** Everything that is kept about a ticket. */
const kept = ({ id }: { readonly id: number }): unknown =>
  [
    'SELECT * FROM ticket WHERE id = ?',
    'SELECT * FROM ticket_leg WHERE ticket_id = ?',
    'SELECT * FROM ticket_item WHERE ticket_id = ?',
    'SELECT * FROM ticket_step WHERE ticket_id = ?',
  ].map((sql) => hall.store.connection.db.read<[number], unknown>(sql).all(id));
const lastStep = async (at = counterId) => (await hall.screen(at)).undo?.eventId ?? 0;
const undo = async (at = counterId) =>
  hall.store.call('queue.undo', { counterId: at, eventId: await lastStep(at) });
const refusedUndoing = async (eventId: number, at = counterId) =>
  (await hall.store.refused('queue.undo', { counterId: at, eventId })).code;

type Step = (ticket: TicketView) => Promise<unknown>;
const at = (ticket: TicketView) => ({ counterId, ticketId: ticket.id });
const firstItem = ({ items }: TicketView): number => items[0]?.id ?? 0;

const stepsInService: readonly (readonly [string, Step])[] = [
  ['a finish', (ticket) => hall.finish(counterId, ticket)],
  [
    'a finish with its agreement',
    (ticket) => hall.store.call('queue.finish', { ...at(ticket), agreement: 'signed' }),
  ],
  ['a step that is over', (ticket) => hall.store.call('queue.endStep', at(ticket))],
  ['a hold', (ticket) => hall.store.call('queue.hold', at(ticket))],
  ['a hold for the hall', (ticket) => hall.store.call('queue.hold', { ...at(ticket), forHall: true })],
  [
    'a transfer to a series',
    (ticket) =>
      hall.store.call('queue.transfer', {
        ...at(ticket),
        to: { kind: 'series', seriesId: hall.seriesId('S') },
      }),
  ],
  [
    'a transfer to a counter',
    (ticket) =>
      hall.store.call('queue.transfer', { ...at(ticket), to: { kind: 'counter', counterId: elsewhere } }),
  ],
  [
    'an added business',
    (ticket) => hall.store.call('queue.addItem', { ...at(ticket), businessTypeId: hall.businessId('B02') }),
  ],
  [
    'a business taken out',
    (ticket) => hall.store.call('queue.removeItem', { ...at(ticket), itemId: firstItem(ticket) }),
  ],
  [
    'a business ended by itself',
    (ticket) => hall.store.call('queue.endItem', { ...at(ticket), itemId: firstItem(ticket) }),
  ],
];

const stepsWhileCalled: readonly (readonly [string, Step])[] = [
  ['a recall', (ticket) => hall.store.call('queue.recall', at(ticket))],
  ['an arrival', (ticket) => hall.arrive(counterId, ticket)],
  ['a no-show', (ticket) => hall.noShow(counterId, ticket)],
];

const stepsFromAside: readonly (readonly [string, 'finished' | 'held', Step])[] = [
  ['a visit taken up again', 'finished', (ticket) => hall.store.call('queue.reopen', at(ticket))],
  ['a held ticket taken up again', 'held', (ticket) => hall.store.call('queue.callHeld', at(ticket))],
];

/** Takes a step, takes it back, and says what is kept of the ticket at each moment. */
async function takenBack(ticket: TicketView, step: Step) {
  const before = kept(ticket);
  hall.pass(5 * second);
  await step(ticket);
  const between = kept(ticket);
  hall.pass(10 * second);
  const { ticket: restored } = await undo();
  return { before, between, after: kept(ticket), restored };
}

/** A step that changed something, and nothing of it is left. */
function asBefore({ before, between, after }: Awaited<ReturnType<typeof takenBack>>): boolean {
  return isDeepStrictEqual(before, after) && !isDeepStrictEqual(before, between);
}

describe('within ten seconds', () => {
  beforeEach(() => hall.set('stepTiming', true));

  it.each(stepsInService)('%s is taken back, and everything is as before', async (_name, step) => {
    await hall.issue('B01', { more: [{ businessTypeId: hall.businessId('B11'), count: 2 }] });
    expect(asBefore(await takenBack(await hall.serveNext(counterId), step))).toBe(true);
  });

  it.each(stepsWhileCalled)('%s is taken back, and everything is as before', async (_name, step) => {
    await hall.issue('B01');
    expect(asBefore(await takenBack(await hall.callNext(counterId), step))).toBe(true);
  });

  it.each(stepsFromAside)('%s is taken back, and everything is as before', async (_name, aside, step) => {
    await hall.issue('B01');
    const ticket = await hall.serveNext(counterId);
    if (aside === 'finished') await hall.finish(counterId, ticket);
    else await hall.store.call('queue.hold', at(ticket));
    expect(asBefore(await takenBack(ticket, step))).toBe(true);
  });

  it('a business taken out comes back, though others have come in the meantime', async () => {
    await hall.issue('B02', { more: [{ businessTypeId: hall.businessId('B11') }] });
    const ticket = await hall.serveNext(counterId);
    const itemId = ticket.items[1]?.id ?? 0;
    await hall.store.call('queue.removeItem', { ...at(ticket), itemId });
    const { items } = await hall.issue('B01');
    expect((await undo()).ticket?.items).toEqual(ticket.items);
    expect(items[0]?.id).not.toBe(itemId);
  });

  it('a call is taken back: the customer waits on, and is as near to being called as before', async () => {
    const ticket = await hall.issue('B01', { class: { priorityClass: 'care', classReason: 'frail' } });
    const chosen = { counterId, number: ticket.number, reason: '行动不便' };
    const steps = [() => hall.callNext(counterId), () => hall.store.call('queue.callChosen', chosen)];
    for (const step of steps) {
      const taken = await takenBack(ticket, step);
      expect(asBefore(taken)).toBe(true);
      expect(taken.restored).toEqual(ticket);
    }
    expect((await hall.callNext(counterId)).id).toBe(ticket.id);
  });

  it('a call that was taken back does not count against the turn of the others', async () => {
    await hall.set('prioritiesInARow', 1);
    const care = await hall.issue('B01', { class: { priorityClass: 'care' } });
    await hall.issue('B01');
    await hall.callNext(counterId);
    await undo();
    expect((await hall.callNext(counterId)).id).toBe(care.id);
  });

  it('the event stays, and the one that takes it back names it', async () => {
    await hall.issue('B01');
    const ticket = await hall.callNext(counterId);
    await undo();
    const { steps } = await hall.store.call('queue.ticket', { ticketId: ticket.id });
    expect(steps.map(({ kind, undone }) => [kind, undone])).toEqual([
      ['ticket.issued', false],
      ['ticket.called', true],
      ['ticket.undone', false],
    ]);
  });

  it('a visit that began without a number is void: its number is not given again', async () => {
    const visit = { counterId, businessTypeId: hall.businessId('B01') };
    const ticket = await hall.store.call('queue.serveWithoutTicket', visit);
    expect(await undo()).toEqual({ ticket: null });
    expect((await hall.ticket(ticket)).state).toBe('cancelled');
    expect((await hall.screen(counterId)).counter.ticket).toBeNull();
    expect((await hall.screen(counterId)).calledToday).toBe(0);
    expect((await hall.issue('B01')).number).toBe('A002');
  });
});

describe('a step cannot be taken back', () => {
  it('after its ten seconds', async () => {
    await hall.issue('B01');
    await hall.callNext(counterId);
    const step = await lastStep();
    hall.pass(10 * second + 1);
    expect((await hall.screen(counterId)).undo).toBeNull();
    expect(await refusedUndoing(step)).toBe('queue.undo-too-late');
  });

  it('twice, or when it is not the counter’s last', async () => {
    await hall.issue('B01');
    const ticket = await hall.callNext(counterId);
    const call = await lastStep();
    await hall.arrive(counterId, ticket);
    expect(await refusedUndoing(call)).toBe('queue.nothing-to-undo');
    const arrival = await lastStep();
    await undo();
    expect(await refusedUndoing(arrival)).toBe('queue.nothing-to-undo');
  });

  it('by another counter', async () => {
    await hall.issue('B01');
    await hall.callNext(counterId);
    expect(await refusedUndoing(await lastStep(), elsewhere)).toBe('queue.nothing-to-undo');
  });

  it('once somebody else has done something with the ticket', async () => {
    await hall.issue('B01');
    const ticket = await hall.serveNext(counterId);
    await hall.store.call('queue.hold', { ...at(ticket), forHall: true });
    const step = await lastStep();
    await hall.store.call('queue.callHeld', { counterId: elsewhere, ticketId: ticket.id });
    expect((await hall.screen(counterId)).undo).toBeNull();
    expect(await refusedUndoing(step)).toBe('queue.undo-overtaken');
  });

  it('while the seat is empty, paused or somebody else’s', async () => {
    await hall.issue('B01');
    await hall.finish(counterId, await hall.serveNext(counterId));
    const step = await lastStep();
    await hall.store.call('queue.pause', { counterId, reason: 'meal' });
    expect(await refusedUndoing(step)).toBe('queue.counter-paused');
    await hall.store.call('queue.leaveSeat', { counterId });
    expect(await refusedUndoing(step)).toBe('queue.seat-empty');
    await hall.store.call('queue.takeSeat', { counterId, staffNumber: '8001' });
    expect(await refusedUndoing(step)).toBe('queue.undo-overtaken');
    await hall.store.call('queue.leaveSeat', { counterId });
    await hall.store.call('queue.takeSeat', { counterId, staffNumber: '8011' });
    expect(await undo()).toMatchObject({ ticket: { state: 'serving' } });
  });

  it('after the day’s end', async () => {
    await hall.set('undoSeconds', 60);
    hall.pass(15.5 * 60 * minute - 10 * second);
    await hall.issue('B01');
    await hall.callNext(counterId);
    const step = await lastStep();
    hall.pass(20 * second);
    await hall.issue('B01');
    expect(await refusedUndoing(step)).toBe('queue.undo-overtaken');
  });
});
