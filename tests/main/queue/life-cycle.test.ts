import { afterEach, describe, expect, it } from 'vitest';
import { contract } from '../../../shared/api/contract.ts';
import type { RefusalAnswer } from '../../../shared/call/envelope.ts';
import { type TicketState, ticketStates } from '../../../shared/queue/ticket.ts';
import { zonedTime } from '../../../shared/time/business-date.ts';
import { type OpenHall, minute, openHall } from './open-hall.ts';

/** Every step that can be done with a given ticket, under the names of the contract; a transfer has two ways. */
type Step = keyof typeof allowedFrom;

/** From where each step is allowed: the life cycle, written down a second time by hand. */
const allowedFrom = {
  callChosen: ['waiting'],
  recall: ['called'],
  arrive: ['called'],
  noShow: ['called'],
  finish: ['serving'],
  hold: ['called', 'serving'],
  sendOn: ['called', 'serving'],
  sendWaiting: ['waiting'],
  callHeld: ['held'],
  requeue: ['no-show'],
  cancel: ['waiting', 'held', 'no-show'],
  changeClass: ['waiting'],
  reopen: ['finished'],
  correctEnd: ['finished'],
} as const satisfies Record<string, readonly TicketState[]>;
const steps = Object.keys(allowedFrom) as Step[];

/** Steps that a counter does with a ticket that it has. */
const counterSteps = [
  'recall',
  'arrive',
  'noShow',
  'finish',
  'hold',
  'sendOn',
] as const satisfies readonly Step[];

interface Case {
  readonly hall: OpenHall;
  readonly ticketId: number;
  readonly number: string;
}

let opened: OpenHall | undefined;
afterEach(() => closeHall());

function closeHall(): void {
  opened?.store.close();
  opened = undefined;
}

/** A fresh hall with one ticket in a state, at the first counter if at any. */
async function ticketIn(state: TicketState): Promise<Case> {
  closeHall();
  const hall = await openHall();
  opened = hall;
  const ticket = await hall.issue('B01');
  const [counterId] = hall.counters;
  const at = { counterId, ticketId: ticket.id };
  hall.pass(minute);
  const isWithCounter = state !== 'waiting' && state !== 'cancelled' && state !== 'expired';
  if (isWithCounter) await hall.callNext(counterId);
  if (state === 'serving' || state === 'finished') await hall.arrive(counterId, ticket);
  hall.pass(minute);
  if (state === 'finished') await hall.finish(counterId, ticket);
  if (state === 'no-show') await hall.noShow(counterId, ticket);
  if (state === 'held') await hall.store.call('queue.hold', at);
  if (state === 'cancelled') await hall.store.call('queue.cancel', { ticketId: ticket.id });
  if (state === 'expired') await nextMorning(hall);
  expect((await hall.ticket(ticket)).state).toBe(state);
  return { hall, ticketId: ticket.id, number: ticket.number };
}

async function nextMorning({ store, counters }: OpenHall): Promise<void> {
  store.clock.advanceTo(zonedTime('2026-11-18', '08:30', 'Asia/Shanghai'));
  await store.call('queue.takeSeat', { counterId: counters[0], staffNumber: '8011' });
}

/** What a step sends, as done by a counter. */
function request(
  { hall, ticketId, number }: Case,
  step: Step,
  counterId: number,
): { readonly procedure: keyof typeof contract.queue; readonly input: object } {
  const at = { counterId, ticketId };
  const to = { kind: 'series', seriesId: hall.seriesId('B') };
  switch (step) {
    case 'callChosen':
      return { procedure: step, input: { counterId, number, reason: '老人' } };
    case 'sendOn':
      return { procedure: 'transfer', input: { ...at, to } };
    case 'sendWaiting':
      return { procedure: 'transfer', input: { ticketId, to } };
    case 'cancel':
    case 'requeue':
      return { procedure: step, input: { ticketId } };
    case 'changeClass':
      return { procedure: step, input: { ticketId, priorityClass: 'vip' } };
    case 'correctEnd':
      return { procedure: step, input: { ticketId, endedAt: hall.store.clock.now(), reason: '忘按办结' } };
    default:
      return { procedure: step, input: at };
  }
}

/** Everything that stands about tickets, as one text. */
function allRows({ store }: OpenHall): string {
  const tables = ['ticket', 'ticket_leg', 'ticket_item', 'event', 'audit', 'seat', 'counter_last_step'];
  return JSON.stringify(tables.map((table) => store.connection.raw.prepare(`SELECT * FROM ${table}`).all()));
}

/** Tries a step that must be refused with a declared code, and must change nothing. */
async function refusedWithoutChange(one: Case, step: Step, counterId: number): Promise<RefusalAnswer> {
  const { procedure, input } = request(one, step, counterId);
  const before = allRows(one.hall);
  const refusal = await one.hall.store.refused(`queue.${procedure}`, input);
  expect(contract.queue[procedure].refusals).toContain(refusal.code);
  expect(allRows(one.hall)).toBe(before);
  return refusal;
}

describe.each(steps)('the step “%s”', (step) => {
  const allowed: readonly TicketState[] = allowedFrom[step];

  it.each(allowed)('can be done with a ticket that is %s, and is recorded', async (state) => {
    const one = await ticketIn(state);
    const before = one.hall.store.connection.raw.prepare('SELECT count(*) FROM event').pluck().get();
    const { procedure, input } = request(one, step, one.hall.counters[0]);
    const answer = await one.hall.store.send({
      procedure: `queue.${procedure}`,
      id: 'life-cycle-test-0001',
      input,
    });
    expect(answer).toMatchObject({ ok: true });
    const after = one.hall.store.connection.raw.prepare('SELECT count(*) FROM event').pluck().get();
    expect(after).toBe(Number(before) + 1);
  });

  it('is refused from every other state, and changes nothing', async () => {
    const others = ticketStates.filter((one) => !allowed.includes(one));
    const refusals: RefusalAnswer[] = [];
    for (const state of others) {
      const one = await ticketIn(state);
      refusals.push(await refusedWithoutChange(one, step, one.hall.counters[0]));
    }
    expect(refusals).toHaveLength(others.length);
  });
});

describe('a counter that does not have the ticket', () => {
  it.each(counterSteps)('cannot do “%s” with it, is told who has it, and changes nothing', async (step) => {
    const one = await ticketIn(allowedFrom[step][0]);
    expect(await refusedWithoutChange(one, step, one.hall.counters[1])).toEqual({
      code: 'queue.ticket-of-another-counter',
      details: { number: one.number, counter: 1 },
    });
  });
});

describe('a step with a ticket that moved on meanwhile', () => {
  it('names the ticket and where it stands now, so that the screen can say so', async () => {
    const one = await ticketIn('finished');
    expect(await refusedWithoutChange(one, 'arrive', one.hall.counters[0])).toEqual({
      code: 'queue.ticket-wrong-state',
      details: { number: one.number, state: 'finished' },
    });
  });
});
