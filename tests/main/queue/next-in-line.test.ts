import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import { type OpenHall, minute, openHall } from './open-hall.ts';

/** Somebody who comes: for a business, with a class, so many minutes after the one before. */
const visitor = fc.record({
  code: fc.constantFrom('B01', 'B12', 'B28'),
  priorityClass: fc.constantFrom('ordinary', 'ordinary', 'care', 'service', 'vip'),
  afterMinutes: fc.integer({ min: 0, max: 12 }),
});

/** Which counter calls, how long after the call before, and what becomes of the customer. */
const call = fc.record({
  counter: fc.integer({ min: 0, max: 2 }),
  afterMinutes: fc.integer({ min: 0, max: 6 }),
  ending: fc.constantFrom('finish', 'sendOn', 'noShow'),
});

type Visitor = typeof visitor extends fc.Arbitrary<infer V> ? V : never;
type Call = typeof call extends fc.Arbitrary<infer C> ? C : never;

/** Calls the next one; null where the store says that there is nobody to call. */
async function callIfAnybody({ store }: OpenHall, counterId: number): Promise<TicketView | null> {
  const answer = await store.send({ procedure: 'queue.callNext', id: randomUUID(), input: { counterId } });
  return answer.ok ? (answer.value as TicketView) : null;
}

/** Calls and compares: the screen has gone through everyone who waits, the call only through the fronts of the queues. */
async function callThrough(visitors: readonly Visitor[], calls: readonly Call[]): Promise<void> {
  const hall = await openHall();
  try {
    await hall.set('maxRequeues', 10);
    for (const { code, priorityClass, afterMinutes } of visitors) {
      await hall.issue(code, { class: { priorityClass } });
      hall.pass(afterMinutes * minute);
    }
    for (const { counter, afterMinutes, ending } of calls) {
      hall.pass(afterMinutes * minute);
      const counterId = hall.counters[counter] ?? 0;
      const [next] = (await hall.screen(counterId)).next;
      const ticket = await callIfAnybody(hall, counterId);
      expect(ticket?.number).toBe(next?.number);
      if (!ticket) continue;
      const at = { counterId, ticketId: ticket.id };
      const to = { kind: 'series', seriesId: hall.seriesId('B') } as const;
      if (ending === 'noShow') {
        await hall.noShow(counterId, ticket);
        await hall.store.call('queue.requeue', { ticketId: ticket.id });
      } else if (ending === 'sendOn') await hall.store.call('queue.transfer', { ...at, to });
      else await hall.finish(counterId, await hall.arrive(counterId, ticket));
    }
  } finally {
    hall.store.close();
  }
}

describe('whom the counter’s screen shows as next', () => {
  it('is called next, whatever the classes, transfers and returns', async () => {
    const visitors = fc.array(visitor, { minLength: 4, maxLength: 25 });
    const calls = fc.array(call, { minLength: 4, maxLength: 25 });
    await fc.assert(fc.asyncProperty(visitors, calls, callThrough), { numRuns: 25 });
  });
});
