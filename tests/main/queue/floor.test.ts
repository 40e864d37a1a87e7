import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenHall, minute, openHall } from './open-hall.ts';

let hall: OpenHall;
let counterId: number;
beforeEach(async () => {
  hall = await openHall();
  [counterId] = hall.counters;
});
afterEach(() => hall.store.close());

const code = async (name: Parameters<typeof hall.store.refused>[0], input: unknown) =>
  (await hall.store.refused(name, input)).code;
const events = (kind: string) =>
  hall.store.connection.db
    .read<[string], { body: string }>('SELECT body FROM event WHERE kind = ? ORDER BY id')
    .all(kind)
    .map(({ body }) => JSON.parse(body) as unknown);

describe('a counter that pauses', () => {
  const pause = (reason: 'restroom' | 'meal' = 'restroom') =>
    hall.store.call('queue.pause', { counterId, reason });

  it('shows the staff why and for how long, and the public only that it does', async () => {
    await pause('meal');
    const startedAt = hall.store.clock.now();
    expect((await hall.screen(counterId)).counter).toMatchObject({
      state: 'paused',
      pause: { reason: 'meal', startedAt, limitMinutes: 45 },
    });
    const display = await hall.store.call('queue.display', {});
    expect(display.paused).toEqual([1]);
    expect(JSON.stringify(display)).not.toContain('meal');
  });

  it('calls nobody until it resumes, and the pause is counted', async () => {
    await hall.issue('B01');
    await pause();
    expect(await code('queue.callNext', { counterId })).toBe('queue.counter-paused');
    expect(await code('queue.pause', { counterId, reason: 'meal' })).toBe('queue.counter-paused');
    hall.pass(7 * minute);
    await hall.store.call('queue.resume', { counterId });
    expect(events('counter.resumed')).toEqual([{ reason: 'restroom', pausedMs: 7 * minute }]);
    expect((await hall.callNext(counterId)).number).toBe('A001');
  });

  it('has somebody in its seat and nobody before it', async () => {
    expect(await code('queue.resume', { counterId })).toBe('queue.counter-not-paused');
    await hall.issue('B01');
    const ticket = await hall.callNext(counterId);
    expect(await code('queue.pause', { counterId, reason: 'meal' })).toBe('queue.counter-has-ticket');
    await hall.noShow(counterId, ticket);
    await hall.store.call('queue.leaveSeat', { counterId });
    expect(await code('queue.pause', { counterId, reason: 'meal' })).toBe('queue.seat-empty');
  });

  it('no longer pauses once its clerk has left', async () => {
    await pause();
    await hall.store.call('queue.leaveSeat', { counterId });
    await hall.store.call('queue.takeSeat', { counterId, staffNumber: '8011' });
    expect((await hall.screen(counterId)).counter.state).toBe('open');
  });
});

describe('a system failure', () => {
  it('stops the limit clocks of all who are served until it is over', async () => {
    await hall.issue('B01');
    const ticket = await hall.serveNext(counterId);
    hall.pass(2 * minute);
    await hall.store.call('queue.declareFailure', {});
    hall.pass(10 * minute);
    expect((await hall.ticket(ticket)).clock).toEqual({
      limitMs: 5 * minute,
      spentMs: 2 * minute,
      running: false,
    });
    await hall.store.call('queue.endFailure', {});
    hall.pass(minute);
    expect((await hall.ticket(ticket)).clock).toMatchObject({ spentMs: 3 * minute, running: true });
  });

  it('is told to the counters, the hall and the display', async () => {
    await hall.store.call('queue.declareFailure', {});
    const failureSince = hall.store.clock.now();
    expect((await hall.screen(counterId)).failureSince).toBe(failureSince);
    expect((await hall.store.call('queue.hall', {})).notices.failureSince).toBe(failureSince);
    expect((await hall.store.call('queue.display', {})).systemFailure).toBe(true);
    await hall.store.call('queue.endFailure', {});
    expect((await hall.store.call('queue.display', {})).systemFailure).toBe(false);
  });

  it('is declared once and ended once', async () => {
    expect(await code('queue.endFailure', {})).toBe('queue.no-failure');
    await hall.store.call('queue.declareFailure', {});
    expect(await code('queue.declareFailure', {})).toBe('queue.failure-under-way');
    hall.pass(5 * minute);
    await hall.store.call('queue.endFailure', {});
    expect(events('failure.ended')).toEqual([{ lastedMs: 5 * minute }]);
    await hall.store.call('queue.declareFailure', {});
  });
});

describe('a call for the manager', () => {
  it('is made once and timed until somebody comes', async () => {
    await hall.store.call('queue.callManager', { counterId });
    const calledAt = hall.store.clock.now();
    hall.pass(minute);
    await hall.store.call('queue.callManager', { counterId });
    expect((await hall.screen(counterId)).counter.managerCalledAt).toBe(calledAt);
    hall.pass(minute);
    await hall.store.call('queue.managerArrived', { counterId });
    expect(events('manager.called')).toHaveLength(1);
    expect(events('manager.arrived')).toEqual([{ afterMs: 2 * minute }]);
    expect((await hall.screen(counterId)).counter.managerCalledAt).toBeNull();
    expect(await code('queue.managerArrived', { counterId })).toBe('queue.manager-not-called');
  });

  it('that nobody answered ends with its day', async () => {
    await hall.store.call('queue.callManager', { counterId });
    hall.pass(24 * 60 * minute);
    expect((await hall.screen(counterId)).counter.managerCalledAt).toBeNull();
    expect(await code('queue.managerArrived', { counterId })).toBe('queue.manager-not-called');
    await hall.store.call('queue.callManager', { counterId });
    expect((await hall.screen(counterId)).counter.managerCalledAt).toBe(hall.store.clock.now());
  });

  it('is not seen by the customers', async () => {
    const before = await hall.store.call('queue.display', {});
    await hall.store.call('queue.callManager', { counterId });
    expect(await hall.store.call('queue.display', {})).toEqual(before);
  });
});

describe('a counter that is taken out of use while somebody sits there', () => {
  it('can finish its visit and be left, and is gone then', async () => {
    await hall.issue('B01');
    const ticket = await hall.serveNext(counterId);
    const all = ['A', 'B', 'C', 'N'];
    const second = { id: hall.counters[1], number: 2, name: null, series: all };
    await hall.store.call('store.changeCounter', second);
    await hall.store.call('store.setCounterActive', { id: counterId, active: false });
    await hall.finish(counterId, ticket);
    await hall.store.call('queue.leaveSeat', { counterId });
    expect(await code('queue.callNext', { counterId })).toBe('queue.counter-unknown');
    expect(await code('queue.takeSeat', { counterId, staffNumber: '8011' })).toBe('queue.counter-unknown');
    await hall.store.call('queue.takeSeat', { counterId: hall.counters[2], staffNumber: '8013' });
  });
});
