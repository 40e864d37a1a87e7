import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenHall, minute, openHall, second } from './open-hall.ts';

let hall: OpenHall;
let counterId: number;
beforeEach(async () => {
  hall = await openHall();
  [counterId] = hall.counters;
});
afterEach(() => hall.store.close());

const recall = (ticket: { readonly id: number }) =>
  hall.store.call('queue.recall', { counterId, ticketId: ticket.id });
const requeue = (ticket: { readonly id: number }) =>
  hall.store.call('queue.requeue', { ticketId: ticket.id });
const nextNumbers = async () => (await hall.screen(counterId)).next.map(({ number }) => number);

/** Issues a number, calls it, and nobody comes. */
async function missedCall() {
  await hall.issue('B01');
  return hall.noShow(counterId, await hall.callNext(counterId));
}

describe('a number that nobody answers', () => {
  it('can be called again twice, then it is a no-show', async () => {
    await hall.issue('B01');
    const called = await hall.callNext(counterId);
    hall.pass(20 * second);
    expect(await recall(called)).toMatchObject({ calls: 2, calledAt: called.calledAt });
    expect(await recall(called)).toMatchObject({ calls: 3, lastCalledAt: hall.store.clock.now() });
    const refusal = await hall.store.refused('queue.recall', { counterId, ticketId: called.id });
    expect(refusal).toEqual({ code: 'queue.recalls-used-up', details: { number: 'A001', calls: 3 } });
    expect((await hall.noShow(counterId, called)).state).toBe('no-show');
  });

  it('waits again behind the next three, and goes before whoever comes later', async () => {
    const missed = await missedCall();
    for (let index = 0; index < 4; index += 1) await hall.issue('B01');
    expect(await requeue(missed)).toMatchObject({ number: 'A001', state: 'waiting', requeues: 1 });
    hall.pass(5 * minute);
    expect(await nextNumbers()).toEqual(['A002', 'A003', 'A004', 'A001', 'A005']);
    for (const number of ['A002', 'A003', 'A004', 'A001', 'A005']) {
      const called = await hall.serveNext(counterId);
      expect(called.number).toBe(number);
      await hall.finish(counterId, called);
    }
  });

  it('is behind fewer when some of them go elsewhere', async () => {
    const missed = await missedCall();
    const ahead = await hall.issue('B01');
    const sentOn = await hall.issue('B01');
    await requeue(missed);
    hall.pass(5 * minute);
    await hall.store.call('queue.cancel', { ticketId: ahead.id });
    const to = { kind: 'series', seriesId: hall.seriesId('B') } as const;
    await hall.store.call('queue.transfer', { ticketId: sentOn.id, to });
    expect((await hall.callNext(counterId)).id).toBe(missed.id);
  });

  it('is not called by itself for five minutes after its call, though it can be chosen', async () => {
    await hall.issue('B01');
    const called = await hall.callNext(counterId);
    hall.pass(minute);
    await requeue(await hall.noShow(counterId, called));
    hall.pass(4 * minute - 1);
    expect(await hall.store.refused('queue.callNext', { counterId })).toEqual({
      code: 'queue.only-unanswered-waiting',
      details: { number: 'A001' },
    });
    const chosen = { counterId, number: 'a001', reason: '客户已到' };
    expect((await hall.store.call('queue.callChosen', chosen)).state).toBe('called');
    const { undo } = await hall.screen(counterId);
    await hall.store.call('queue.undo', { counterId, eventId: undo?.eventId ?? 0 });
    hall.pass(1);
    expect((await hall.callNext(counterId)).number).toBe('A001');
  });

  it('keeps the place after the others and the rest when the greeter sends it to another series', async () => {
    const missed = await missedCall();
    await requeue(missed);
    const to = { kind: 'series', seriesId: hall.seriesId('N') } as const;
    await hall.store.call('queue.transfer', { ticketId: missed.id, to });
    expect((await hall.store.refused('queue.callNext', { counterId })).code).toBe(
      'queue.only-unanswered-waiting',
    );
    hall.pass(5 * minute);
    expect((await hall.callNext(counterId)).id).toBe(missed.id);
  });

  it('comes back within half an hour of its last call, later it needs a new number', async () => {
    const missed = await missedCall();
    hall.pass(30 * minute + 1);
    expect(await hall.store.refused('queue.requeue', { ticketId: missed.id })).toEqual({
      code: 'queue.requeue-too-late',
      details: { number: 'A001', minutes: 30 },
    });
    const another = await missedCall();
    hall.pass(30 * minute);
    expect((await requeue(another)).state).toBe('waiting');
  });

  it('comes back twice at most', async () => {
    let missed = await missedCall();
    for (let times = 0; times < 2; times += 1) {
      await requeue(missed);
      hall.pass(5 * minute);
      missed = await hall.noShow(counterId, await hall.callNext(counterId));
    }
    expect(await hall.store.refused('queue.requeue', { ticketId: missed.id })).toEqual({
      code: 'queue.requeues-used-up',
      details: { number: 'A001', times: 2 },
    });
  });

  it('waits on a new leg: the time in which it was away is no wait', async () => {
    await hall.issue('B01');
    hall.pass(3 * minute);
    const missed = await hall.noShow(counterId, await hall.callNext(counterId));
    hall.pass(10 * minute);
    await requeue(missed);
    hall.pass(2 * minute);
    await hall.serveNext(counterId);
    const waits = hall.legs(missed).map((leg) => (leg.firstCalledAt ?? 0) - leg.queuedAt);
    expect(waits).toEqual([3 * minute, 2 * minute]);
  });

  it('stays bound to the counter that it was sent to', async () => {
    await hall.issue('B01');
    const { id: ticketId } = await hall.callNext(counterId);
    const [, , third] = hall.counters;
    await hall.store.call('queue.transfer', {
      counterId,
      ticketId,
      to: { kind: 'counter', counterId: third },
    });
    await hall.callNext(third);
    await requeue(await hall.noShow(third, { id: ticketId }));
    hall.pass(5 * minute);
    expect((await hall.store.refused('queue.callNext', { counterId })).code).toBe('queue.nobody-waiting');
    expect((await hall.callNext(third)).id).toBe(ticketId);
  });
});

describe('two numbers that were put behind each other', () => {
  it('do not wait for each other for ever', async () => {
    const [, second] = hall.counters;
    await hall.issue('B01');
    await hall.issue('B01');
    const one = await hall.noShow(counterId, await hall.callNext(counterId));
    await requeue(one);
    const other = await hall.noShow(second, await hall.callNext(second));
    hall.pass(5 * minute);
    await requeue(other);
    hall.pass(5 * minute);
    expect((await hall.callNext(counterId)).id).toBe(one.id);
    expect((await hall.callNext(second)).id).toBe(other.id);
  });
});
