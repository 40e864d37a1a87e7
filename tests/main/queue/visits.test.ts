import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenHall, minute, openHall } from './open-hall.ts';

let hall: OpenHall;
let counterId: number;
let elsewhere: number;
beforeEach(async () => {
  hall = await openHall();
  [counterId, elsewhere] = hall.counters;
});
afterEach(() => hall.store.close());

const withoutTicket = (at = counterId) =>
  hall.store.call('queue.serveWithoutTicket', { counterId: at, businessTypeId: hall.businessId('B01') });
const reopen = (ticket: { readonly id: number }) =>
  hall.store.call('queue.reopen', { counterId, ticketId: ticket.id });
const refusedReopening = async (at: number, ticket: { readonly id: number }) =>
  (await hall.store.refused('queue.reopen', { counterId: at, ticketId: ticket.id })).code;

/** A visit of four minutes at the counter, finished. */
async function finishedVisit() {
  const ticket = await withoutTicket();
  hall.pass(4 * minute);
  return hall.finish(counterId, ticket);
}

describe('a customer without a number', () => {
  it('gets the next number and is served at once: no wait and no way', async () => {
    await hall.issue('B01');
    const ticket = await withoutTicket();
    expect(ticket).toMatchObject({ number: 'A002', entry: 'counter', state: 'serving', counterId });
    const { issuedAt } = ticket;
    expect(hall.legs(ticket)).toMatchObject([
      { queuedAt: issuedAt, firstCalledAt: issuedAt, arrivedAt: issuedAt },
    ]);
  });

  it('does not appear on the display', async () => {
    await withoutTicket();
    expect(await hall.store.call('queue.display', {})).toMatchObject({ calling: [], recent: [] });
  });

  it('is served neither at a counter that has somebody nor at an empty one', async () => {
    await withoutTicket();
    const sent = { counterId, businessTypeId: hall.businessId('B01') };
    expect((await hall.store.refused('queue.serveWithoutTicket', sent)).code).toBe(
      'queue.counter-has-ticket',
    );
    await hall.store.call('queue.leaveSeat', { counterId: elsewhere });
    const empty = { ...sent, counterId: elsewhere };
    expect((await hall.store.refused('queue.serveWithoutTicket', empty)).code).toBe('queue.seat-empty');
    expect((await hall.issue('B01')).number).toBe('A002');
  });
});

describe('a finished visit that is taken up again', () => {
  it('is at once in service, and its handling is that of both services', async () => {
    const finished = await finishedVisit();
    hall.pass(30 * minute);
    expect(await reopen(finished)).toMatchObject({
      state: 'serving',
      endedAt: null,
      items: [{ outcome: null }],
      clock: { limitMs: 5 * minute, spentMs: 4 * minute, running: true },
    });
    hall.pass(3 * minute);
    expect((await hall.finish(counterId, finished)).clock.spentMs).toBe(7 * minute);
    const handling = hall.legs(finished).map((leg) => (leg.endedAt ?? 0) - (leg.arrivedAt ?? 0));
    expect(handling).toEqual([4 * minute, 3 * minute]);
  });

  it('forgets a correction of its end', async () => {
    const finished = await finishedVisit();
    const endedAt = hall.store.clock.now() - minute;
    await hall.store.call('queue.correctEnd', { ticketId: finished.id, endedAt, reason: '忘按办结' });
    expect((await reopen(finished)).correctedEndAt).toBeNull();
  });

  it('is this counter’s, finished, of today, and the counter is free', async () => {
    const finished = await finishedVisit();
    expect(await refusedReopening(elsewhere, finished)).toBe('queue.ticket-of-another-counter');
    const serving = await withoutTicket();
    expect(await refusedReopening(counterId, finished)).toBe('queue.counter-has-ticket');
    await hall.finish(counterId, serving);
    const waiting = await hall.issue('B12');
    expect(await refusedReopening(counterId, waiting)).toBe('queue.ticket-wrong-state');
    hall.pass(24 * 60 * minute);
    await hall.store.call('queue.takeSeat', { counterId, staffNumber: '8011' });
    expect(await refusedReopening(counterId, finished)).toBe('queue.ticket-unknown');
  });

  it('is among the last five that the counter shows, newest first', async () => {
    for (let visits = 0; visits < 6; visits += 1) await finishedVisit();
    const shown = (await hall.screen(counterId)).finished.map(({ number }) => number);
    expect(shown).toEqual(['A006', 'A005', 'A004', 'A003', 'A002']);
  });
});

describe('an end that was pressed too late', () => {
  const correct = (ticket: { readonly id: number }, endedAt: number) => ({
    ticketId: ticket.id,
    endedAt,
    reason: '忘按办结',
  });

  it('is corrected, and both times are kept', async () => {
    const finished = await finishedVisit();
    const endedAt = hall.store.clock.now() - 3 * minute;
    expect(await hall.store.call('queue.correctEnd', correct(finished, endedAt))).toMatchObject({
      endedAt: finished.endedAt,
      correctedEndAt: endedAt,
    });
    const again = await hall.store.call('queue.correctEnd', correct(finished, endedAt + minute));
    expect(again).toMatchObject({ endedAt: finished.endedAt, correctedEndAt: endedAt + minute });
    const { steps } = await hall.store.call('queue.ticket', { ticketId: finished.id });
    expect(steps.filter(({ kind }) => kind === 'ticket.end-corrected')).toHaveLength(2);
  });

  it('can only lie between the arrival and the end as pressed', async () => {
    const finished = await finishedVisit();
    const arrivedAt = finished.arrivedAt ?? 0;
    const pressedAt = finished.endedAt ?? 0;
    for (const endedAt of [arrivedAt - 1, pressedAt + 1]) {
      const refusal = await hall.store.refused('queue.correctEnd', correct(finished, endedAt));
      expect(refusal.code).toBe('queue.correction-out-of-range');
    }
    for (const endedAt of [arrivedAt, pressedAt]) {
      expect(await hall.store.call('queue.correctEnd', correct(finished, endedAt))).toMatchObject({
        correctedEndAt: endedAt,
      });
    }
  });

  it('needs a reason and a finished visit, and cannot be corrected on another day', async () => {
    const serving = await withoutTicket();
    const at = hall.store.clock.now();
    expect((await hall.store.refused('queue.correctEnd', correct(serving, at))).code).toBe(
      'queue.ticket-wrong-state',
    );
    await hall.finish(counterId, serving);
    const noReason = { ...correct(serving, at), reason: '  ' };
    expect((await hall.store.refused('queue.correctEnd', noReason)).code).toBe('call.bad-input');
    hall.pass(24 * 60 * minute);
    expect((await hall.store.refused('queue.correctEnd', correct(serving, at))).code).toBe(
      'queue.correction-too-late',
    );
  });
});
