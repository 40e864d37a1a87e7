import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenHall, firstDay, minute, openHall } from '../queue/open-hall.ts';

let hall: OpenHall;
beforeEach(async () => {
  hall = await openHall();
});
afterEach(() => hall.store.close());

/**
 * The special counter is busy; three more come, of whom the last gives up. The first is called after 5 minutes, the
 * second after 45.
 */
async function specialMorning(): Promise<void> {
  const counterId = hall.counters[2];
  const serving = await hall.issue('B28');
  await hall.serveNext(counterId);
  const [first] = [await hall.issue('B28'), await hall.issue('B28')];
  const third = await hall.issue('B28');
  hall.pass(5 * minute);
  await hall.store.call('queue.cancel', { ticketId: third.id });
  await hall.finish(counterId, serving);
  await hall.serveNext(counterId);
  hall.pass(40 * minute);
  await hall.finish(counterId, first);
  await hall.callNext(counterId);
}

describe('how good the estimates were', () => {
  it('is told by day, series and hour, each with its n and what is not compared', async () => {
    await specialMorning();
    const { all, days, series, hours } = await hall.store.call('reports.estimates', {});
    expect(all).toMatchObject({ scored: 2, atOnce: 1, gaveUp: 1, untold: 0, open: 0 });
    expect(all.meanErrorMs).toBeGreaterThan(0);
    expect(days).toEqual([{ ...all, date: firstDay }]);
    expect(series).toEqual([
      { ...all, seriesId: hall.seriesId('S'), letter: 'S', name: { zh: '特殊业务', en: 'Special business' } },
    ]);
    expect(hours).toEqual([{ ...all, hour: 8 }]);
  });

  it('leads to the tickets behind each figure, with what was told and how long they waited', async () => {
    await specialMorning();
    const { tickets } = await hall.store.call('reports.estimateTickets', { filter: 'scored', hour: 8 });
    expect(tickets.map(({ waitMs }) => waitMs)).toEqual([5 * minute, 45 * minute]);
    for (const { told, waitMs, errorMs } of tickets) {
      expect(errorMs).toBe((told?.meanMs ?? NaN) - (waitMs ?? NaN));
    }
    const gaveUp = await hall.store.call('reports.estimateTickets', { filter: 'gave-up', date: firstDay });
    expect(gaveUp.tickets.map(({ ticket }) => ticket.number)).toEqual(['S004']);
    const elsewhere = { filter: 'scored', seriesId: hall.seriesId('A') } as const;
    expect((await hall.store.call('reports.estimateTickets', elsewhere)).tickets).toEqual([]);
  });

  it('does not change when a call is followed by more waiting, or the hall learns', async () => {
    await specialMorning();
    const before = await hall.store.call('reports.estimates', {});
    const counterId = hall.counters[2];
    const { ticket } = (await hall.screen(counterId)).counter;
    await hall.noShow(counterId, { id: ticket?.id ?? 0 });
    await hall.store.call('queue.requeue', { ticketId: ticket?.id ?? 0 });
    hall.pass(20 * minute);
    await hall.callNext(counterId);
    expect(await hall.store.call('reports.estimates', {})).toEqual(before);
  });

  it('has nothing to say of days before', async () => {
    await specialMorning();
    expect((await hall.store.call('reports.estimates', { to: '2026-11-16' })).days).toEqual([]);
  });
});
