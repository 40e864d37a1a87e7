import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, zonedTime } from '../../../shared/time/business-date.ts';
import { followEvents } from '../../../main/events/subscribers.ts';
import { findLongVisits } from '../../../main/queue/find-long-visits.ts';
import { firstDay, minute } from './open-hall.ts';
import { type WatchedHall, openWatchedHall } from './watched-hall.ts';

let hall: WatchedHall;
let follow: () => unknown;
beforeEach(async () => {
  hall = await openWatchedHall();
  follow = followEvents(hall.store.connection, [findLongVisits], (_name, _event, error) => {
    throw error;
  });
});
afterEach(() => hall.store.close());

const goTo = (date: string, time: string): void =>
  hall.store.clock.advanceTo(zonedTime(date, time, 'Asia/Shanghai'));

async function found(kind: string) {
  follow();
  const { findings } = await hall.store.call('findings.list', { from: firstDay, to: '2026-12-31' });
  return findings.filter((finding) => finding.kind === `queue.${kind}`);
}

/** On a day at ten, somebody of each business takes a number and is called after 31 minutes. */
async function waitLong(date: string, codes: readonly string[]): Promise<number> {
  goTo(date, '10:00');
  const counterId = hall.counters[1];
  if (date !== firstDay) await hall.store.call('queue.takeSeat', { counterId, staffNumber: '8012' });
  for (const code of codes) await hall.issue(code);
  hall.pass(31 * minute);
  let last = 0;
  for (let nth = 0; nth < codes.length; nth += 1) {
    const { id } = await hall.callNext(counterId);
    last = id;
    if (nth < codes.length - 1) await hall.noShow(counterId, { id });
  }
  return last;
}

describe('long waits that come back', () => {
  it('are a finding of the day from the fifth on, with where most of them were and how many were recovered', async () => {
    await waitLong(firstDay, ['B01', 'B01', 'B11', 'B01']);
    expect(await found('long-waits-on-day')).toEqual([]);
    const { waiters } = await hall.store.call('queue.longWaiters', {});
    await hall.store.call('queue.logRecovery', { ticketId: waiters[0]?.ticketId ?? 0, kind: 'apology' });
    await hall.issue('B01');
    hall.pass(31 * minute);
    await hall.callNext(hall.counters[0]);
    const [finding, ...more] = await found('long-waits-on-day');
    expect(more).toEqual([]);
    expect(finding?.words.zh).toBe(
      '2026-11-17 有 5 位客户等候超过 30 分钟，最多的是 10 时取号的 A 号段（4 位）；已补救 1 位。',
    );
  });

  it('are settled where a call that was taken back leaves too few', async () => {
    await waitLong(firstDay, ['B01', 'B01', 'B01', 'B01', 'B01']);
    expect(await found('long-waits-on-day')).toMatchObject([{ state: 'open' }]);
    const { undo } = await hall.screen(hall.counters[1]);
    await hall.store.call('queue.undo', { counterId: hall.counters[1], eventId: undo?.eventId ?? 0 });
    expect(await found('long-waits-on-day')).toMatchObject([{ state: 'settled' }]);
  });

  it('in one series at one hour are a finding on the third day, with the days and what may help', async () => {
    await waitLong(firstDay, ['B01']);
    await waitLong(addDays(firstDay, 2), ['B01', 'B01']);
    await waitLong(addDays(firstDay, 3), ['B11']);
    expect(await found('long-waits-at-hour')).toEqual([]);
    await waitLong(addDays(firstDay, 6), ['B01']);
    const [finding, ...more] = await found('long-waits-at-hour');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'major',
      subject: { kind: 'series', id: hall.seriesId('A') },
    });
    expect(finding?.words.zh).toContain(
      '14 天里有 3 天（11-17、11-19、11-23），10 时取 A 号的客户等候过长，共 4 位',
    );
  });

  it('that lie too far back are forgotten', async () => {
    await waitLong(firstDay, ['B01']);
    await waitLong(addDays(firstDay, 2), ['B01']);
    await waitLong(addDays(firstDay, 14), ['B01']);
    expect(await found('long-waits-at-hour')).toEqual([]);
  });
});
