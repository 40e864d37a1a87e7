import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seriesPace } from '../../../db/queue/paces.ts';
import { followEvents } from '../../../main/events/subscribers.ts';
import { learnPaces } from '../../../main/queue/learn-paces.ts';
import { addDays } from '../../../shared/time/business-date.ts';
import { type OpenHall, firstDay, minute, openHall, second } from './open-hall.ts';

let hall: OpenHall;
let follow: () => unknown;
beforeEach(async () => {
  hall = await openHall();
  follow = followEvents(hall.store.connection, [learnPaces], (_name, _event, error) => {
    throw error;
  });
});
afterEach(() => hall.store.close());

/** Minutes that a ticket of a series is expected to keep a counter, as far as was learned. */
function handlingMinutes(letter: string, on = firstDay): number {
  follow();
  return seriesPace(hall.store.connection.db, hall.seriesId(letter), on).handlingMs / minute;
}

/** In how many minutes of waiting somebody gives up, as far as was learned. */
function patienceMinutes(letter: string): number {
  follow();
  return 1 / (seriesPace(hall.store.connection.db, hall.seriesId(letter), firstDay).givesUpPerMs * minute);
}

async function serve(code: string, counterId: number, minutes: number): Promise<void> {
  const ticket = await hall.issue(code);
  await hall.callNext(counterId);
  await hall.arrive(counterId, ticket);
  hall.pass(minutes * minute);
  await hall.finish(counterId, ticket);
}

describe('how long a ticket keeps a counter', () => {
  it('is what the series’ businesses aim at, before anything is known: quick ones four minutes and the way', () => {
    expect(handlingMinutes('A')).toBeCloseTo(4.5, 9);
    expect(handlingMinutes('C')).toBeGreaterThan(handlingMinutes('B'));
  });

  it('is learned from the call to the end, and after a few dozen it is what was seen', async () => {
    const [first] = hall.counters;
    const start = handlingMinutes('A');
    for (let count = 0; count < 10; count += 1) await serve('B01', first, 8);
    // With each call those before it count a fiftieth less.
    const counted = (1 - 0.98 ** 10) / 0.02;
    expect(handlingMinutes('A')).toBeCloseTo((10 * start + counted * 8) / (10 + counted), 5);
    for (let count = 0; count < 40; count += 1) await serve('B01', first, 8);
    expect(handlingMinutes('A')).toBeGreaterThan(7.1);
    expect(handlingMinutes('B')).toBe(handlingMinutes('B', addDays(firstDay, 1)));
  });

  it('counts a number that nobody answered as short, and a held visit with what comes after', async () => {
    const [first] = hall.counters;
    const start = handlingMinutes('A');
    const missed = await hall.issue('B01');
    await hall.callNext(first);
    hall.pass(minute);
    await hall.noShow(first, missed);
    expect(handlingMinutes('A')).toBeCloseTo((10 * start + 1) / 11, 5);
    const held = await hall.issue('B01');
    await hall.serveNext(first);
    hall.pass(3 * minute);
    await hall.store.call('queue.hold', { counterId: first, ticketId: held.id });
    await hall.store.call('queue.callHeld', { counterId: first, ticketId: held.id });
    await hall.arrive(first, held);
    hall.pass(2 * minute);
    await hall.finish(first, held);
    expect(handlingMinutes('A')).toBeCloseTo((10 * start + 0.98 + 5) / 11.98, 5);
  });

  it('forgets what was taken back', async () => {
    const [first] = hall.counters;
    const start = handlingMinutes('A');
    await serve('B01', first, 8);
    expect(handlingMinutes('A')).toBeGreaterThan(start);
    const { undo } = await hall.screen(first);
    hall.pass(second);
    await hall.store.call('queue.undo', { counterId: first, eventId: undo?.eventId ?? 0 });
    expect(handlingMinutes('A')).toBeCloseTo(start, 9);
  });

  it('learns nothing from visits without a number', async () => {
    const [first] = hall.counters;
    const start = handlingMinutes('A');
    const visit = await hall.store.call('queue.serveWithoutTicket', {
      counterId: first,
      businessTypeId: hall.businessId('B01'),
    });
    hall.pass(30 * minute);
    await hall.finish(first, visit);
    expect(handlingMinutes('A')).toBe(start);
  });

  it('fades: what was learned weighs less from day to day', async () => {
    const start = handlingMinutes('A');
    for (let count = 0; count < 20; count += 1) await serve('B01', hall.counters[0], 10);
    const learned = handlingMinutes('A');
    const aWeekLater = handlingMinutes('A', addDays(firstDay, 7));
    expect(aWeekLater).toBeLessThan(learned);
    expect(aWeekLater).toBeGreaterThan(start);
  });

  it('is learned from each event once, however often it is followed', async () => {
    await serve('B01', hall.counters[0], 8);
    const learned = handlingMinutes('A');
    const again = followEvents(hall.store.connection, [learnPaces], () => undefined);
    again();
    expect(handlingMinutes('A')).toBe(learned);
  });
});

describe('how soon people give up', () => {
  it('is learned from those who cancel while they wait, over the time that all have waited', async () => {
    const start = patienceMinutes('A');
    for (let count = 0; count < 5; count += 1) {
      const ticket = await hall.issue('B01');
      hall.pass(10 * minute);
      await hall.store.call('queue.cancel', { ticketId: ticket.id });
    }
    const impatient = patienceMinutes('A');
    expect(impatient).toBeCloseTo((2 * start + 50) / 7, 3);
    await hall.issue('B01');
    hall.pass(20 * minute);
    await hall.callNext(hall.counters[0]);
    expect(patienceMinutes('A')).toBeCloseTo((2 * start + 70) / 7, 3);
  });
});
