import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { zonedTime } from '../../../shared/time/business-date.ts';
import { firstDay, minute } from './open-hall.ts';
import { type WatchedHall, openWatchedHall } from './watched-hall.ts';

let hall: WatchedHall;
beforeEach(async () => {
  hall = await openWatchedHall();
});
afterEach(() => hall.store.close());

const named = async () => (await hall.store.call('queue.longWaiters', {})).waiters;
const log = async (ticketId: number, kind: 'apology' | 'water' | 'other', words?: string) =>
  hall.store.call(
    'queue.logRecovery',
    { ticketId, kind, ...(words !== undefined && { words }) },
    await hall.as('8013'),
  );
const done = async (ticketId: number) =>
  (await hall.store.call('queue.recoveriesOf', { ticketId })).recoveries;

describe('who waited too long', () => {
  it('is named once the limit of the store is over, the longest wait first', async () => {
    const first = await hall.issue('B01');
    hall.pass(5 * minute);
    const second = await hall.issue('B01');
    hall.pass(10 * minute);
    expect(await named()).toEqual([]);
    hall.pass(1);
    expect(await named()).toMatchObject([
      { number: first.number, state: 'waiting', waitedMs: 15 * minute + 1, counterNumber: null, done: [] },
    ]);
    hall.pass(5 * minute);
    expect((await named()).map(({ number }) => number)).toEqual([first.number, second.number]);
  });

  it('is named on while called and served, by the wait that it was, and no longer when gone', async () => {
    const { id } = await hall.issue('B01');
    hall.pass(20 * minute);
    await hall.callNext(hall.counters[0]);
    hall.pass(minute);
    expect(await named()).toMatchObject([{ state: 'called', waitedMs: 20 * minute, counterNumber: 1 }]);
    await hall.arrive(hall.counters[0], { id });
    hall.pass(minute);
    expect(await named()).toMatchObject([{ state: 'serving', waitedMs: 20 * minute }]);
    await hall.finish(hall.counters[0], { id });
    expect(await named()).toEqual([]);
  });

  it('has waited in all its legs, after a transfer too', async () => {
    const { id } = await hall.issue('B01');
    hall.pass(10 * minute);
    await hall.serveNext(hall.counters[0]);
    hall.pass(5 * minute);
    await hall.store.call('queue.transfer', {
      counterId: hall.counters[0],
      ticketId: id,
      to: { kind: 'series', seriesId: hall.seriesId('B') },
    });
    hall.pass(6 * minute);
    expect(await named()).toMatchObject([{ waitedMs: 16 * minute }]);
  });

  it('is named by the store’s own limit', async () => {
    await hall.set('recoverAfterMinutes', 5);
    await hall.issue('B01');
    hall.pass(6 * minute);
    expect(await hall.store.call('queue.longWaiters', {})).toMatchObject({
      afterMinutes: 5,
      waiters: [{ number: 'A001' }],
    });
  });
});

describe('what was done about a wait', () => {
  it('stands with the ticket: what, by whom, when, in which words', async () => {
    const { id } = await hall.issue('B01');
    hall.pass(20 * minute);
    await log(id, 'apology');
    hall.pass(minute);
    await log(id, 'other', '请到休息区坐');
    expect(await done(id)).toMatchObject([
      { kind: 'apology', words: null, by: '8013', at: hall.store.clock.now() - minute },
      { kind: 'other', words: '请到休息区坐', by: '8013', at: hall.store.clock.now() },
    ]);
    expect((await named())[0]?.done).toHaveLength(2);
  });

  it('needs words where the kind says nothing', async () => {
    const { id } = await hall.issue('B01');
    expect(await hall.store.refused('queue.logRecovery', { ticketId: id, kind: 'other' })).toMatchObject({
      code: 'queue.recovery-words-missing',
    });
  });

  it('can be taken back on its day, and only once; its words are gone then', async () => {
    const { id } = await hall.issue('B01');
    const { recoveryId } = await log(id, 'other', '写错了');
    await hall.store.call('queue.takeBackRecovery', { recoveryId });
    expect(await done(id)).toEqual([]);
    expect(await hall.store.refused('queue.takeBackRecovery', { recoveryId })).toMatchObject({
      code: 'queue.recovery-unknown',
    });
    const { db } = hall.store.connection;
    expect(db.read('SELECT * FROM recovery_words').all()).toEqual([]);
    expect(
      db
        .read(`SELECT kind, undoes_event_id IS NOT NULL AS undoes FROM event WHERE subject_kind = 'recovery'`)
        .all(),
    ).toEqual([
      { kind: 'recovery.logged', undoes: 0 },
      { kind: 'recovery.taken-back', undoes: 1 },
    ]);
  });

  it('is noted on the day of the ticket only', async () => {
    const { id } = await hall.issue('B01');
    const { recoveryId } = await log(id, 'water');
    hall.store.clock.advanceTo(zonedTime('2026-11-18', '08:30', 'Asia/Shanghai'));
    const tooLate = { code: 'queue.recovery-not-today' };
    expect(await hall.store.refused('queue.logRecovery', { ticketId: id, kind: 'water' })).toMatchObject(
      tooLate,
    );
    expect(await hall.store.refused('queue.takeBackRecovery', { recoveryId })).toMatchObject(tooLate);
  });

  it('stands in the report of the day, which leads to those for whom nothing was done', async () => {
    const tickets = [await hall.issue('B01'), await hall.issue('B01'), await hall.issue('B01')];
    hall.pass(20 * minute);
    for (const { id } of tickets) {
      await hall.serveNext(hall.counters[0]);
      await hall.finish(hall.counters[0], { id });
    }
    await log(tickets[1]?.id ?? 0, 'water');
    const { figures } = await hall.store.call('reports.day', { date: firstDay });
    expect(figures.recovery).toEqual({ part: 1, whole: 3 });
    const behind = await hall.store.call('reports.dayTickets', { date: firstDay, filter: 'unrecovered' });
    expect(behind.tickets.map(({ ticket }) => ticket.number)).toEqual(['A001', 'A003']);
  });

  it('does not stand in the way of an undo at the counter', async () => {
    const { id } = await hall.issue('B01');
    hall.pass(20 * minute);
    await hall.callNext(hall.counters[0]);
    await log(id, 'apology');
    const { undo } = await hall.screen(hall.counters[0]);
    await hall.store.call('queue.undo', { counterId: hall.counters[0], eventId: undo?.eventId ?? 0 });
    expect((await hall.ticket({ id })).state).toBe('waiting');
    expect(await done(id)).toHaveLength(1);
  });
});
