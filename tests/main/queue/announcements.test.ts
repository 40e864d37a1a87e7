import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerOf } from '../../../shared/api/contract.ts';
import type { Caller } from '../../../shared/call/caller.ts';
import { createSpeakerLeases } from '../../../main/queue/speaker-leases.ts';
import { type OpenHall, openHall, second } from './open-hall.ts';

let hall: OpenHall;
beforeEach(async () => {
  hall = await openHall();
});
afterEach(() => hall.store.close());

const screen = (station: number): Caller => ({ door: 'lan', station, person: null, roles: ['display'] });

const announced = async (after = 0): Promise<AnswerOf<'queue.announcements'>> =>
  hall.store.call('queue.announcements', { after }, screen(5));

/** What was asked to be heard: kind, number and counter. */
const told = ({ announcements }: AnswerOf<'queue.announcements'>): unknown[] =>
  announcements.map((one) =>
    one.kind === 'notice' ? [one.kind, one.words.zh] : [one.kind, one.number, one.counterNumber],
  );

const addDisplay = async (name: string): Promise<number> =>
  (await hall.store.call('stations.add', { name, purpose: 'display', counterId: null })).id;

describe('what the hall is to hear', () => {
  it('is each call and each recall, once and in order', async () => {
    const [first, middle] = hall.counters;
    await hall.issue('B01');
    await hall.issue('B12');
    const ticket = await hall.callNext(first);
    await hall.callNext(middle);
    await hall.store.call('queue.recall', { counterId: first, ticketId: ticket.id });
    await hall.arrive(first, ticket);
    expect(told(await announced())).toEqual([
      ['call', 'A001', 1],
      ['call', 'B001', 2],
      ['recall', 'A001', 1],
    ]);
  });

  it('is a number called out of order, and one taken up again after it was held', async () => {
    const [first] = hall.counters;
    await hall.issue('B01');
    const { number } = await hall.issue('B01');
    const ticket = await hall.store.call('queue.callChosen', {
      counterId: first,
      number,
      reason: '客户着急',
    });
    await hall.arrive(first, ticket);
    await hall.store.call('queue.hold', { counterId: first, ticketId: ticket.id, forHall: false });
    await hall.store.call('queue.callHeld', { counterId: first, ticketId: ticket.id });
    expect(told(await announced())).toEqual([
      ['call', 'A002', 1],
      ['call', 'A002', 1],
    ]);
  });

  it('is nothing where nobody is called: served without a number, or taken up again at once', async () => {
    const [first] = hall.counters;
    const businessTypeId = hall.businessId('B01');
    const { id: ticketId } = await hall.store.call('queue.serveWithoutTicket', {
      counterId: first,
      businessTypeId,
    });
    await hall.finish(first, { id: ticketId });
    await hall.store.call('queue.reopen', { counterId: first, ticketId });
    expect(told(await announced())).toEqual([]);
  });

  it('is taken back with the call', async () => {
    const [first] = hall.counters;
    await hall.issue('B01');
    await hall.callNext(first);
    const { undo } = await hall.screen(first);
    await hall.store.call('queue.undo', { counterId: first, eventId: undo?.eventId ?? 0 });
    const { announcements, withdrawn } = await announced();
    expect(announcements).toMatchObject([{ number: 'A001', withdrawn: true }]);
    expect(withdrawn).toEqual(announcements.map(({ id }) => id));
  });

  it('is not taken back with a later step', async () => {
    const [first] = hall.counters;
    await hall.issue('B01');
    await hall.arrive(first, await hall.callNext(first));
    const { undo } = await hall.screen(first);
    await hall.store.call('queue.undo', { counterId: first, eventId: undo?.eventId ?? 0 });
    expect((await announced()).announcements).toMatchObject([{ withdrawn: false }]);
  });

  it('is told from where a screen left off', async () => {
    const [first, middle] = hall.counters;
    await hall.issue('B01');
    await hall.issue('B12');
    await hall.callNext(first);
    const [{ id } = { id: 0 }] = (await announced()).announcements;
    expect(told(await announced(id))).toEqual([]);
    await hall.callNext(middle);
    expect(told(await announced(id))).toEqual([['call', 'B001', 2]]);
  });

  it('can be the words of whoever is in charge, and of nobody else', async () => {
    await hall.store.call('queue.announceNotice', { words: { zh: '大厅将在十分钟后关门' } });
    expect(told(await announced())).toEqual([['notice', '大厅将在十分钟后关门']]);
    const clerk: Caller = { door: 'lan', station: 2, person: 2, roles: ['clerk'] };
    const refusal = await hall.store.refused('queue.announceNotice', { words: { zh: '喂' } }, clerk);
    expect(refusal.code).toBe('call.not-allowed');
  });

  it('begins each day anew', async () => {
    const [first] = hall.counters;
    await hall.issue('B01');
    await hall.callNext(first);
    hall.pass(24 * 3_600 * second);
    expect(await announced()).toEqual({ announcements: [], withdrawn: [] });
  });
});

describe('the word', () => {
  const ask = (station: number, speaker = `page-of-${station}`): Promise<AnswerOf<'queue.holdSpeaker'>> =>
    hall.store.call('queue.holdSpeaker', { speaker }, screen(station));

  it('has one speaker at a time, and another once it is given back', async () => {
    const [one, other] = [await addDisplay('大厅左'), await addDisplay('大厅右')];
    expect((await ask(one)).held).toBe(true);
    expect((await ask(other)).held).toBe(false);
    expect((await ask(one, 'another-window')).held).toBe(false);
    expect((await ask(one)).held).toBe(true);
    await hall.store.call('queue.releaseSpeaker', { speaker: `page-of-${one}` }, screen(one));
    expect((await ask(other)).held).toBe(true);
    expect((await ask(one)).held).toBe(false);
  });

  it('is never given to a silent screen, and a screen that speaks for itself has its own', async () => {
    const [one, silent, upstairs] = [
      await addDisplay('大厅'),
      await addDisplay('橱窗'),
      await addDisplay('二楼'),
    ];
    const [, , third] = hall.counters;
    const set = (stationId: number, sound: 'own' | 'silent', counterIds: number[]) =>
      hall.store.call('queue.setDisplayStation', { stationId, sound, counterIds });
    await set(silent, 'silent', []);
    await set(upstairs, 'own', [third]);
    expect(await ask(silent)).toMatchObject({ held: false });
    expect(await ask(upstairs)).toMatchObject({ held: true, counterNumbers: [3] });
    expect(await ask(one)).toMatchObject({ held: true, counterNumbers: [] });
  });

  it('goes on after the last announcement whose end was told', async () => {
    const [first, middle] = hall.counters;
    const [one, other] = [await addDisplay('大厅左'), await addDisplay('大厅右')];
    await hall.issue('B01');
    await hall.issue('B12');
    await hall.callNext(first);
    await hall.callNext(middle);
    const [{ id: announcementId } = { id: 0 }] = (await announced()).announcements;
    expect((await ask(one)).last).toBe(0);
    const results = [{ announcementId, result: 'spoken' as const, at: hall.store.clock.now() }];
    await hall.store.call('queue.reportSpoken', { results }, screen(one));
    expect((await ask(other)).last).toBe(announcementId);
  });

  it('is logged once for each announcement, as it was told first', async () => {
    const [first] = hall.counters;
    const one = await addDisplay('大厅');
    await hall.issue('B01');
    await hall.callNext(first);
    const [{ id: announcementId } = { id: 0 }] = (await announced()).announcements;
    const at = hall.store.clock.now();
    const report = (result: 'spoken' | 'chime') =>
      hall.store.call('queue.reportSpoken', { results: [{ announcementId, result, at }] }, screen(one));
    await report('spoken');
    await report('chime');
    expect(await hall.store.call('queue.spokenLog', {})).toMatchObject([
      { announcement: { number: 'A001' }, result: 'spoken', at, stationName: '大厅' },
    ]);
  });
});

describe('the lease of the word', () => {
  let now = 0;
  beforeEach(() => {
    now = 0;
  });
  const left = { stationId: 5, page: 'left' };
  const right = { stationId: 6, page: 'right' };

  it('runs out ten seconds after its holder last asked, and not before', () => {
    const leases = createSpeakerLeases(() => now);
    expect(leases.hold('hall', left, null)).toBe(true);
    now = 9_999;
    expect(leases.hold('hall', right, null)).toBe(false);
    now = 10_000;
    expect(leases.hold('hall', right, null)).toBe(true);
    expect(leases.hold('hall', left, null)).toBe(false);
  });

  it('stays with whoever spoke when the host restarted, unless that one is gone too', () => {
    const leases = createSpeakerLeases(() => now);
    expect(leases.hold('hall', right, left.stationId)).toBe(false);
    expect(leases.hold('hall', left, left.stationId)).toBe(true);
    const later = createSpeakerLeases(() => now);
    now = 10_000;
    expect(later.hold('hall', right, left.stationId)).toBe(true);
  });
});

describe('a display with counters of its own', () => {
  it('shows their calls and their pauses alone', async () => {
    const [first, middle, third] = hall.counters;
    const upstairs = await addDisplay('二楼');
    await hall.store.call('queue.setDisplayStation', {
      stationId: upstairs,
      sound: 'hall',
      counterIds: [middle],
    });
    await hall.issue('B01');
    await hall.issue('B12');
    await hall.callNext(first);
    await hall.callNext(middle);
    await hall.store.call('queue.pause', { counterId: third, reason: 'meal' });
    const own = await hall.store.call('queue.display', {}, screen(upstairs));
    expect(own.calling.map(({ counterNumber }) => counterNumber)).toEqual([2]);
    expect(own.recent.map(({ counterNumber }) => counterNumber)).toEqual([2]);
    expect(own.paused).toEqual([]);
    const all = await hall.store.call('queue.display', {}, screen(99));
    expect(all.calling).toHaveLength(2);
    expect(all.paused).toEqual([3]);
  });

  it('cannot be set to a counter or a screen that is not there', async () => {
    const stationId = await addDisplay('二楼');
    const set = { stationId, sound: 'hall', counterIds: [999] };
    expect((await hall.store.refused('queue.setDisplayStation', set)).code).toBe('queue.counter-unknown');
    const elsewhere = { stationId: 999, sound: 'hall', counterIds: [] };
    expect((await hall.store.refused('queue.setDisplayStation', elsewhere)).code).toBe(
      'queue.display-unknown',
    );
  });
});

describe('a counter’s plate', () => {
  const plate = (counter: number): Promise<AnswerOf<'queue.plate'>> =>
    hall.store.call('queue.plate', { counter }, screen(5));

  it('shows the number and the clerk’s staff number, and the name only where the store wants it', async () => {
    const [first] = hall.counters;
    expect(await plate(1)).toMatchObject({ state: 'open', ticket: null });
    await hall.issue('B01');
    const ticket = await hall.callNext(first);
    expect(await plate(1)).toMatchObject({
      number: 1,
      ticket: { number: 'A001', state: 'called' },
      clerk: { staffNumber: '8011', name: null },
    });
    await hall.arrive(first, ticket);
    await hall.store.call('store.changeSetting', {
      key: 'queue.plateName',
      value: true,
      effectiveFrom: '2026-11-17',
    });
    expect(await plate(1)).toMatchObject({ ticket: { state: 'serving' }, clerk: { name: '李晓云' } });
  });

  it('says when the counter pauses, and when nobody sits there', async () => {
    const [first] = hall.counters;
    await hall.store.call('queue.pause', { counterId: first, reason: 'meal' });
    expect(await plate(1)).toMatchObject({ state: 'paused' });
    await hall.store.call('queue.resume', { counterId: first });
    await hall.store.call('queue.leaveSeat', { counterId: first });
    expect(await plate(1)).toMatchObject({ state: 'closed', clerk: null });
  });

  it('is that of the counter at which its station stands', async () => {
    const [, middle] = hall.counters;
    const { id } = await hall.store.call('stations.add', {
      name: '二号牌',
      purpose: 'counter',
      counterId: middle,
    });
    expect(await hall.store.call('queue.plate', {}, screen(id))).toMatchObject({ number: 2 });
    expect(await hall.store.call('queue.plate', {}, screen(99))).toBeNull();
    expect((await hall.store.refused('queue.plate', { counter: 88 })).code).toBe('queue.counter-unknown');
  });
});
