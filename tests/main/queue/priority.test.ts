import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SentTo } from '../../../shared/api/contract.ts';
import { type OpenHall, minute, openHall } from './open-hall.ts';

type Asked = NonNullable<SentTo<'queue.issueTicket'>['class']>;

let hall: OpenHall;
let counterId: number;
beforeEach(async () => {
  hall = await openHall();
  [counterId] = hall.counters;
});
afterEach(() => hall.store.close());

const issue = (priorityClass: Asked['priorityClass'], more: Partial<Asked> = {}) =>
  hall.issue('B01', { class: { priorityClass, ...more } });
/** So many of each, in this order. */
const come = async (...classes: Asked['priorityClass'][]) => {
  for (const one of classes) await issue(one);
};
/** Calls everybody, one after the other, in the same moment. */
async function callAll(): Promise<string[]> {
  const called: string[] = [];
  while ((await hall.screen(counterId)).next.length > 0) {
    const ticket = await hall.serveNext(counterId);
    await hall.finish(counterId, ticket);
    called.push(ticket.priorityClass);
  }
  return called;
}

describe('who is called next', () => {
  it('are those with priority, but after two of them somebody else', async () => {
    await come('ordinary', 'ordinary', 'ordinary', 'ordinary', 'service', 'service', 'vip');
    expect(await callAll()).toEqual([
      'service',
      'service',
      'ordinary',
      'vip',
      'ordinary',
      'ordinary',
      'ordinary',
    ]);
  });

  it('is care and others by turns while over 40 % of those waiting hold care tickets', async () => {
    await come('ordinary', 'ordinary', 'ordinary', 'care', 'care', 'care', 'care', 'care');
    const { notices } = await hall.store.call('queue.hall', {});
    expect(notices.careCrowd).toBe(true);
    const turns = ['care', 'ordinary', 'care', 'ordinary', 'care', 'ordinary', 'care', 'care'];
    expect(await callAll()).toEqual(turns);
  });

  it('is no VIP while somebody with care waits, even one who waits too long', async () => {
    await issue('vip');
    hall.pass(31 * minute);
    await issue('care');
    expect((await hall.screen(counterId)).next.map(({ number, reason }) => [number, reason])).toEqual([
      ['A002', 'priority'],
      ['A001', 'overdue'],
    ]);
  });

  it('is whoever has waited longer than half an hour, before all with priority', async () => {
    const ordinary = await issue('ordinary');
    hall.pass(30 * minute + 1);
    await issue('care');
    const { next } = await hall.screen(counterId);
    expect(next[0]).toMatchObject({ number: ordinary.number, reason: 'overdue' });
  });

  it('is told to the clerk with the reason', async () => {
    await come('ordinary', 'ordinary', 'ordinary', 'ordinary', 'ordinary', 'service', 'service', 'service');
    const reasons = (await hall.screen(counterId)).next.map(({ reason }) => reason);
    expect(reasons).toEqual([
      'priority',
      'priority',
      'ordinary-turn',
      'priority',
      'first-come',
      'first-come',
      'first-come',
      'first-come',
    ]);
  });

  it('follows the store’s own rules from the day on which they are set', async () => {
    await hall.set('maxWaitMinutes', 5);
    await issue('ordinary');
    hall.pass(5 * minute + 1);
    await issue('care');
    expect((await hall.screen(counterId)).next[0]?.reason).toBe('overdue');
  });
});

describe('an appointment', () => {
  it('counts from its time, and needs one', async () => {
    const input = { businessTypeId: hall.businessId('B01'), class: { priorityClass: 'appointment' } };
    expect((await hall.store.refused('queue.issueTicket', input)).code).toBe(
      'queue.appointment-time-missing',
    );
    const appointmentAt = hall.store.clock.now() + 60 * minute;
    const booked = await issue('appointment', { appointmentAt });
    hall.pass(20 * minute);
    const { number } = await issue('ordinary');
    const order = async () => (await hall.screen(counterId)).next.map((line) => line.number);
    expect(await order()).toEqual([number, booked.number]);
    hall.pass(40 * minute - 1);
    await hall.store.call('queue.cancel', {
      ticketId: (await hall.store.call('queue.findTicket', { number })).ticketId ?? 0,
    });
    const late = await issue('ordinary');
    expect(await order()).toEqual([booked.number, late.number]);
  });

  it('that is still far away takes nobody’s turn', async () => {
    await issue('appointment', { appointmentAt: hall.store.clock.now() + 60 * minute });
    await come('service', 'service', 'service', 'ordinary');
    expect(await callAll()).toEqual(['service', 'service', 'ordinary', 'service', 'appointment']);
  });

  it('waits in the lists from its time on, never less than nothing', async () => {
    await issue('appointment', { appointmentAt: hall.store.clock.now() + 60 * minute });
    const { waiting, series } = await hall.store.call('queue.hall', {});
    expect(waiting[0]?.queuedAt).toBe(hall.store.clock.now());
    expect(series[0]?.longestSince).toBe(hall.store.clock.now());
  });
});

describe('the class of a ticket', () => {
  it('can be changed by the greeter while it waits, and its wait counts on', async () => {
    const ticket = await issue('ordinary');
    hall.pass(3 * minute);
    const change = { ticketId: ticket.id, priorityClass: 'care', classReason: 'elderly' } as const;
    expect(await hall.store.call('queue.changeClass', change)).toMatchObject({
      number: ticket.number,
      priorityClass: 'care',
      classReason: 'elderly',
    });
    expect((await hall.store.call('queue.hall', {})).waiting[0]?.queuedAt).toBe(ticket.issuedAt);
    await hall.callNext(counterId);
    expect((await hall.store.refused('queue.changeClass', change)).code).toBe('queue.ticket-wrong-state');
  });

  it('gives a wait back that an appointment had put off', async () => {
    const appointmentAt = hall.store.clock.now() + 60 * minute;
    const ticket = await issue('appointment', { appointmentAt });
    hall.pass(3 * minute);
    const change = { ticketId: ticket.id, priorityClass: 'ordinary' } as const;
    expect(await hall.store.call('queue.changeClass', change)).toMatchObject({ appointmentAt: null });
    expect((await hall.store.call('queue.hall', {})).waiting[0]?.queuedAt).toBe(ticket.issuedAt);
  });

  it('is nowhere in what the customers see', async () => {
    const { next } = await hall.screen(counterId);
    expect(next).toEqual([]);
    await come('care', 'service', 'vip', 'ordinary');
    await issue('care', { classReason: 'pregnant' });
    await hall.finish(counterId, await hall.serveNext(counterId));
    await hall.callNext(counterId);
    const display = await hall.store.call('queue.display', {});
    expect(display.calling).toHaveLength(1);
    expect(display.recent).toHaveLength(2);
    expect(JSON.stringify(display)).not.toMatch(
      /class|priority|reason|"(care|service|vip|ordinary|pregnant)"/i,
    );
  });
});
