import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { zonedTime } from '../../../shared/time/business-date.ts';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import { type OpenHall, minute, openHall } from './open-hall.ts';

const midnight = zonedTime('2026-11-18', '00:00', 'Asia/Shanghai');
const nextMorning = zonedTime('2026-11-18', '08:30', 'Asia/Shanghai');

let hall: OpenHall;
let counterId: number;
beforeEach(async () => {
  hall = await openHall();
  [counterId] = hall.counters;
});
afterEach(() => hall.store.close());

const takeSeat = () => hall.store.call('queue.takeSeat', { counterId, staffNumber: '8011' });
const inexact = ({ id }: TicketView) =>
  hall.store.connection.db
    .read<[number], { inexact: number }>('SELECT inexact FROM ticket WHERE id = ?')
    .get(id)?.inexact === 1;
const lastLeg = (ticket: TicketView) => hall.legs(ticket).at(-1);

/** A visit that is left in each of the open states, all at the first counter. */
async function leaveOneOfEach() {
  const seats = hall.counters;
  const held = await hall.store.call('queue.hold', {
    counterId,
    ticketId: (await hall.issue('B01').then(() => hall.serveNext(counterId))).id,
  });
  await hall.issue('B01');
  const missed = await hall.noShow(counterId, await hall.callNext(counterId));
  await hall.issue('B01');
  const serving = await hall.serveNext(counterId);
  await hall.issue('B12');
  const called = await hall.callNext(seats[1]);
  const waiting = await hall.issue('B28');
  return { held, missed, serving, called, waiting };
}

describe('the first step of a day', () => {
  it('closes what the day before left open, at its midnight, and says so', async () => {
    const { held, missed, serving, called, waiting } = await leaveOneOfEach();
    const last = hall.store.clock.now();
    hall.store.clock.advanceTo(nextMorning);
    await takeSeat();
    expect(await hall.ticket(serving)).toMatchObject({
      state: 'finished',
      endedAt: midnight,
      items: [{ outcome: 'settled' }],
    });
    for (const ticket of [held, missed, called, waiting]) {
      expect(await hall.ticket(ticket)).toMatchObject({ state: 'expired', endedAt: midnight });
    }
    for (const ticket of [held, missed, serving, called, waiting]) expect(inexact(ticket)).toBe(true);
    for (const ticket of [serving, called, waiting]) expect(lastLeg(ticket)?.endedAt).toBe(midnight);
    for (const ticket of [held, missed]) expect(lastLeg(ticket)?.endedAt).toBe(last);
  });

  it.each([
    ['a seat', () => takeSeat()],
    ['a number', () => hall.issue('B01')],
  ])('is %s, and begins again with everybody up and number 001', async (_name, begin) => {
    await leaveOneOfEach();
    hall.store.clock.advanceTo(nextMorning);
    await begin();
    const { counters, waiting, missed } = await hall.store.call('queue.hall', {});
    expect(counters.filter(({ person }) => person).length).toBeLessThanOrEqual(1);
    expect(counters.filter(({ ticket }) => ticket)).toEqual([]);
    expect(waiting.length).toBeLessThanOrEqual(1);
    expect(missed).toEqual([]);
    const today = hall.store.connection.db
      .read<[string], { last: number }>('SELECT last_number AS last FROM series_day WHERE business_date = ?')
      .all('2026-11-18');
    expect(today.every(({ last }) => last === 1)).toBe(true);
  });

  it('ends yesterday’s pauses and seats with their day', async () => {
    await hall.store.call('queue.pause', { counterId, reason: 'meal' });
    hall.store.clock.advanceTo(nextMorning);
    await takeSeat();
    expect((await hall.screen(counterId)).counter).toMatchObject({ state: 'open', pause: null });
    const ends = hall.store.connection.db
      .read<[], { at: number }>(
        `SELECT left_at AS at FROM seat WHERE left_at IS NOT NULL
         UNION ALL SELECT ended_at FROM counter_pause`,
      )
      .all();
    expect(ends.map(({ at }) => at)).toEqual([midnight, midnight, midnight, midnight]);
  });

  it('lets nobody serve before sitting down, and the screens say that nobody sits there', async () => {
    await hall.store.call('queue.pause', { counterId, reason: 'other' });
    hall.store.clock.advanceTo(nextMorning);
    expect((await hall.screen(counterId)).counter).toMatchObject({ state: 'closed', person: null });
    expect((await hall.store.call('queue.display', {})).paused).toEqual([]);
    const withoutNumber = { counterId, businessTypeId: hall.businessId('B01') };
    for (const [step, input] of [
      ['queue.callNext', { counterId }],
      ['queue.serveWithoutTicket', withoutNumber],
      ['queue.leaveSeat', { counterId }],
    ] as const) {
      expect((await hall.store.refused(step, input)).code).toBe('queue.seat-empty');
    }
  });
});

describe('a visit that lasts past midnight', () => {
  it('can be finished, and is exact', async () => {
    hall.store.clock.advanceTo(midnight - 5 * minute);
    await hall.issue('B01');
    const ticket = await hall.serveNext(counterId);
    hall.store.clock.advanceTo(midnight + 5 * minute);
    expect(await hall.finish(counterId, ticket)).toMatchObject({ endedAt: midnight + 5 * minute });
    expect(inexact(ticket)).toBe(false);
  });

  it('that is sent on after midnight does not stop the new day', async () => {
    hall.store.clock.advanceTo(midnight - 5 * minute);
    await hall.issue('B01');
    const ticket = await hall.serveNext(counterId);
    hall.store.clock.advanceTo(midnight + 5 * minute);
    const to = { kind: 'series', seriesId: hall.seriesId('S') } as const;
    await hall.store.call('queue.transfer', { counterId, ticketId: ticket.id, to });
    hall.store.clock.advanceTo(nextMorning);
    await hall.issue('B01');
    expect(await hall.ticket(ticket)).toMatchObject({ state: 'expired', endedAt: midnight + 5 * minute });
    expect(lastLeg(ticket)).toMatchObject({
      queuedAt: midnight + 5 * minute,
      endedAt: midnight + 5 * minute,
    });
  });
});
