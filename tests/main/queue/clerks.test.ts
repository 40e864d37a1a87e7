import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../shared/call/envelope.ts';
import { type OpenHall, openHall } from './open-hall.ts';

let hall: OpenHall;
beforeEach(async () => {
  hall = await openHall();
});
afterEach(() => hall.store.close());

/** Sends a step, as a screen does, under a request id of its own or a given one. */
function send(procedure: string, input: object, id: string = randomUUID()): Promise<Answer> {
  return hall.store.send({ procedure: `queue.${procedure}`, id, input });
}

function codeOf(answer: Answer | undefined): string {
  return answer?.ok === false ? answer.refusal.code : 'done';
}

/** A code and its details, of a step that must be refused. */
async function refusal(
  procedure: 'callNext' | 'arrive' | 'takeSeat' | 'leaveSeat' | 'issueTicket',
  input: object,
) {
  return hall.store.refused(`queue.${procedure}`, input);
}

describe('two clerks who call at the same moment', () => {
  it('never get the same customer', async () => {
    const [, second, third] = hall.counters;
    const ticket = await hall.issue('B12');
    const answers = await Promise.all([
      send('callNext', { counterId: second }),
      send('callNext', { counterId: third }),
    ]);
    expect(answers.map(codeOf)).toEqual(['done', 'queue.nobody-waiting']);
    expect((await hall.ticket(ticket)).counterId).toBe(second);
  });

  it('each get somebody while there are enough', async () => {
    const [first, second, third] = hall.counters;
    for (const code of ['B01', 'B12', 'B12', 'B01', 'B12']) await hall.issue(code);
    await Promise.all([first, second, third].map((counterId) => send('callNext', { counterId })));
    const called = (await hall.store.call('queue.hall', {})).counters.map(({ ticket }) => ticket?.number);
    expect(new Set(called).size).toBe(3);
    expect(called).not.toContain(undefined);
  });

  it('and one of them has it: the other cannot serve it from a stale screen', async () => {
    const [first, second] = hall.counters;
    await hall.issue('B01');
    const { id, number } = await hall.callNext(first);
    expect(await refusal('arrive', { counterId: second, ticketId: id })).toEqual({
      code: 'queue.ticket-of-another-counter',
      details: { number, counter: 1 },
    });
    expect((await hall.ticket({ id })).state).toBe('called');
  });
});

describe('a clerk', () => {
  it('who clicks twice calls once: the second click is the same request', async () => {
    const [first] = hall.counters;
    await hall.issue('B01');
    await hall.issue('B01');
    const id = randomUUID();
    const [one, two] = await Promise.all([
      send('callNext', { counterId: first }, id),
      send('callNext', { counterId: first }, id),
    ]);
    expect(two).toEqual(one);
    expect((await hall.store.call('queue.hall', {})).waiting).toHaveLength(1);
  });

  it('who presses again has to finish the one at the counter first', async () => {
    const [first] = hall.counters;
    await hall.issue('B01');
    await hall.issue('B01');
    const { number } = await hall.callNext(first);
    expect(await refusal('callNext', { counterId: first })).toEqual({
      code: 'queue.counter-has-ticket',
      details: { number },
    });
  });

  it('of two screens at one counter finishes a visit once', async () => {
    const [first] = hall.counters;
    await hall.issue('B01');
    const { id: ticketId } = await hall.serveNext(first);
    const at = { counterId: first, ticketId };
    const answers = await Promise.all([send('finish', at), send('finish', at)]);
    expect(answers.map(codeOf)).toEqual(['done', 'queue.ticket-wrong-state']);
    expect((await hall.screen(first)).counter.finishedToday).toBe(1);
  });

  it('who calls just as the customer gives up, is refused or the customer is: never both', async () => {
    const [first] = hall.counters;
    const { id: ticketId } = await hall.issue('B01');
    const answers = await Promise.all([send('cancel', { ticketId }), send('callNext', { counterId: first })]);
    expect(answers.map(codeOf)).toEqual(['done', 'queue.nobody-waiting']);
    const other = await hall.issue('B01');
    const reversed = await Promise.all([
      send('callNext', { counterId: first }),
      send('cancel', { ticketId: other.id }),
    ]);
    expect(reversed.map(codeOf)).toEqual(['done', 'queue.ticket-wrong-state']);
  });

  it('without a seat calls nobody', async () => {
    const [first] = hall.counters;
    await hall.issue('B01');
    await hall.store.call('queue.leaveSeat', { counterId: first });
    expect((await refusal('callNext', { counterId: first })).code).toBe('queue.seat-empty');
  });
});

describe('a seat', () => {
  it('belongs to one person, and a person has one', async () => {
    const [first, second] = hall.counters;
    expect(await refusal('takeSeat', { counterId: first, staffNumber: '8012' })).toEqual({
      code: 'queue.seat-taken',
      details: { counter: 1, staff: '8011' },
    });
    await hall.store.call('queue.leaveSeat', { counterId: second });
    expect(await refusal('takeSeat', { counterId: second, staffNumber: '8011' })).toEqual({
      code: 'queue.person-sits-elsewhere',
      details: { counter: 1, staff: '8011' },
    });
  });

  it('may be taken again by the person who has it: nothing changes', async () => {
    const [first] = hall.counters;
    const events = (): unknown =>
      hall.store.connection.raw.prepare('SELECT count(*) FROM event').pluck().get();
    const before = events();
    await hall.store.call('queue.takeSeat', { counterId: first, staffNumber: '8011' });
    expect(events()).toBe(before);
  });

  it('is taken once, however many try at once', async () => {
    const [first] = hall.counters;
    await hall.store.call('queue.leaveSeat', { counterId: first });
    const answers = await Promise.all(
      ['8001', '8011'].map((staffNumber) => send('takeSeat', { counterId: first, staffNumber })),
    );
    expect(answers.map(codeOf)).toEqual(['done', 'queue.seat-taken']);
  });

  it('cannot be left with a customer at the counter', async () => {
    const [first] = hall.counters;
    await hall.issue('B01');
    await hall.callNext(first);
    expect((await refusal('leaveSeat', { counterId: first })).code).toBe('queue.counter-has-ticket');
  });

  it('is not for somebody who no longer works here', async () => {
    const [first] = hall.counters;
    await hall.store.call('queue.leaveSeat', { counterId: first });
    const people = await hall.store.call('staff.people', {});
    const id = people.find(({ staffNumber }) => staffNumber === '8011')?.id ?? 0;
    await hall.store.call('staff.setPersonActive', { id, active: false, reason: '离职' });
    expect(await refusal('takeSeat', { counterId: first, staffNumber: '8011' })).toEqual({
      code: 'queue.person-unknown',
      details: { staff: '8011' },
    });
  });
});

describe('what does not exist', () => {
  const unknown = 999_999;

  it.each([
    ['a counter', 'callNext', { counterId: unknown }, 'queue.counter-unknown'],
    ['a ticket', 'arrive', { counterId: 1, ticketId: unknown }, 'queue.ticket-unknown'],
    ['a business', 'issueTicket', { businessTypeId: unknown }, 'queue.business-unknown'],
    ['a person', 'takeSeat', { counterId: 1, staffNumber: '0000' }, 'queue.person-unknown'],
  ] as const)('(%s) is named as such', async (_what, procedure, input, code) => {
    expect((await refusal(procedure, input)).code).toBe(code);
  });
});
