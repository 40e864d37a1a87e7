import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerOf } from '../../../shared/api/contract.ts';
import { type Act, type HallModel, type NotedTicket, hallModel } from './hall-model.ts';
import { type OpenHall, firstDay, openHall, second } from './open-hall.ts';

const counter = fc.integer({ min: 0, max: 2 });
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant('issue'), series: fc.constantFrom('A', 'B') }) },
  { weight: 8, arbitrary: fc.record({ act: fc.constantFrom('callNext', 'arrive', 'finish'), counter }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom('recall', 'noShow'), counter }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('cancel'), ticket: fc.nat({ max: 20 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({ act: fc.constant('wait'), seconds: fc.integer({ min: 1, max: 900 }) }),
  },
);

/** A hall and its model, with the ids of the tickets in the order of the notebook. */
interface Day {
  readonly hall: OpenHall;
  readonly model: HallModel;
  readonly ids: number[];
}

/** Sends what somebody does, and says whether the store has done it. */
async function send({ hall, model, ids }: Day, doing: Exclude<Act, { act: 'wait' }>): Promise<boolean> {
  const done = (procedure: string, input: object): Promise<{ ok: boolean; value?: unknown }> =>
    hall.store.send({ procedure: `queue.${procedure}`, id: crypto.randomUUID(), input });
  switch (doing.act) {
    case 'issue':
      ids.push((await hall.issue(doing.series === 'A' ? 'B01' : 'B12')).id);
      return true;
    case 'cancel':
      return (await done('cancel', { ticketId: ids[doing.ticket] ?? 999_999 })).ok;
    case 'callNext':
      return (await done('callNext', { counterId: hall.counters[doing.counter] })).ok;
    default: {
      const here = model.tickets.findIndex((ticket) => ticket === model.at(doing.counter));
      const at = { counterId: hall.counters[doing.counter], ticketId: ids[here] ?? ids[0] ?? 999_999 };
      return (await done(doing.act, at)).ok;
    }
  }
}

/** The hall as screens see it, and as the notebook has it. */
async function seen({ hall }: Day): Promise<unknown> {
  const { counters, waiting } = await hall.store.call('queue.hall', {});
  return {
    waiting: waiting.map(({ number }) => number),
    counters: counters.map(({ ticket }) => ticket && [ticket.number, ticket.state, ticket.calls]),
  };
}

function noted({ model }: Day): unknown {
  return {
    waiting: model.waiting().map(({ number }) => number),
    counters: [0, 1, 2].map((place) => {
      const ticket = model.at(place);
      return ticket ? [ticket.number, ticket.state, ticket.calls] : null;
    }),
  };
}

/** The day's figures, counted from the notebook. */
function countedIn({ tickets }: HallModel): Partial<AnswerOf<'reports.day'>['figures']> {
  const meanOf = (measure: (ticket: NotedTicket) => number | null): number | null => {
    const values = tickets.map(measure).filter((value) => value !== null);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  const between = (from: number | null, to: number | null): number | null =>
    from === null || to === null ? null : to - from;
  return {
    visitors: tickets.length,
    served: tickets.filter(({ state }) => state === 'finished').length,
    abandoned: tickets.filter(({ state }) => state === 'no-show' || state === 'cancelled').length,
    meanWaitMs: meanOf(({ issuedAt, calledAt, arrivedAt }) =>
      arrivedAt === null ? null : between(issuedAt, calledAt),
    ),
    meanWayMs: meanOf(({ calledAt, arrivedAt }) => between(calledAt, arrivedAt)),
    meanHandlingMs: meanOf(({ arrivedAt, endedAt }) => between(arrivedAt, endedAt)),
  };
}

async function playDay(acts: readonly Act[]): Promise<void> {
  const hall = await openHall();
  const day: Day = { hall, model: hallModel(), ids: [] };
  try {
    for (const doing of acts) {
      if (doing.act === 'wait') {
        hall.pass(doing.seconds * second);
        continue;
      }
      const isDone = await send(day, doing);
      expect([doing, isDone]).toEqual([doing, day.model.does(doing, hall.store.clock.now())]);
      expect(await seen(day)).toEqual(noted(day));
    }
    const { figures } = await hall.store.call('reports.day', { date: firstDay });
    expect(figures).toMatchObject(countedIn(day.model));
  } finally {
    hall.store.close();
  }
}

describe('any day of ordinary customers', () => {
  it('goes step by step as in the notebook, and ends with its figures', async () => {
    await fc.assert(fc.asyncProperty(fc.array(act, { minLength: 20, maxLength: 90 }), playDay), {
      numRuns: 15,
    });
  });
});
