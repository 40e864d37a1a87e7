import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { priorityClasses } from '../../../shared/queue/priority.ts';
import { insertLeg } from '../../../db/queue/legs.ts';
import { countersInUse } from '../../../db/queue/counters.ts';
import { setQueue, setWaitingAgain } from '../../../db/queue/states.ts';
import { insertTicket } from '../../../db/queue/tickets.ts';
import { allWaiting } from '../../../db/queue/waiting.ts';
import { queryContext } from '../../../main/call/call-context.ts';
import type { QueryContext } from '../../../main/call/handler.ts';
import {
  type NextForCounter,
  nextForCounter,
  orderForCounter,
  rulesOfDay,
  servedBy,
} from '../../../main/queue/order.ts';
import { competenceOf } from '../../../main/queue/competence.ts';
import { nextByTheRules } from '../../shared/queue/order-model.ts';
import { atTheDesk } from '../open-test-store.ts';
import { type OpenHall, firstDay, minute, openHall } from './open-hall.ts';

const letters = ['A', 'B', 'S'] as const;

/** Somebody who waits. Whole minutes, so that equal waits are common. */
const someone = fc.record({
  letter: fc.constantFrom(...letters),
  priorityClass: fc.constantFrom(...priorityClasses),
  cameBack: fc.boolean(),
  waitedMinutes: fc.nat(45),
  appointmentInMinutes: fc.nat(40),
  sentTo: fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    fc.record({ counter: fc.nat(2) }),
    fc.record({ skill: fc.nat(1) }),
  ),
  /** Back after a missed call so long ago, behind those at these places. */
  missed: fc.option(fc.record({ minutesAgo: fc.nat(8), behind: fc.array(fc.nat(20), { maxLength: 3 }) }), {
    freq: 4,
  }),
});
type Someone = typeof someone extends fc.Arbitrary<infer T> ? T : never;

const everybody = fc.array(someone, { minLength: 1, maxLength: 25 });

let hall: OpenHall;
let skillIds: number[];
beforeAll(async () => {
  hall = await openHall();
  const [first, second] = hall.counters;
  skillIds = (await hall.store.call('queue.skills', {})).map(({ id }) => id);
  const helps = [
    { counterId: first, fallbacks: [{ seriesId: hall.seriesId('S'), afterMinutes: 15 }] },
    { counterId: second, fallbacks: [{ seriesId: hall.seriesId('S'), afterMinutes: 0 }] },
  ];
  for (const rules of helps) {
    await hall.store.call('queue.setCounterRules', { ...rules, skillIds: skillIds.slice(0, 1) });
  }
  hall.pass(60 * minute);
});
afterAll(() => hall.store.close());

/** Asks a question of a hall in which these people wait, and sends them away again. */
function amongThem<T>(people: readonly Someone[], ask: (context: QueryContext) => T): T {
  const { connection, services, clock } = hall.store;
  connection.raw.exec('BEGIN');
  try {
    const ids = people.map((person, index) => putInQueue(person, index + 1));
    people.forEach((person, index) => putBack(person, ids, index));
    return ask(queryContext({ db: connection.db, services, caller: atTheDesk, now: clock.now() }));
  } finally {
    connection.raw.exec('ROLLBACK');
  }
}

function putInQueue(person: Someone, number: number): number {
  const { db } = hall.store.connection;
  const now = hall.store.clock.now();
  const issuedAt = now - person.waitedMinutes * minute;
  const byAppointment = person.priorityClass === 'appointment';
  const appointmentAt = byAppointment ? now + (person.appointmentInMinutes - 20) * minute : null;
  const id = insertTicket(db, {
    hallId: 1,
    businessDate: firstDay,
    seriesId: hall.seriesId(person.letter),
    businessTypeId: hall.businessId('B01'),
    number,
    entry: 'ticket',
    priorityClass: person.priorityClass,
    classReason: null,
    cameBack: person.cameBack,
    appointmentAt,
    issuedAt,
    ranksFrom: Math.max(issuedAt, appointmentAt ?? issuedAt),
  });
  insertLeg(db, { id, leg: 1 }, hall.seriesId(person.letter), issuedAt);
  return id;
}

/** Sends somebody to a counter or a skill, and puts those who missed their call behind some who came before. */
function putBack({ letter, sentTo, missed }: Someone, ids: readonly number[], index: number): void {
  const { db } = hall.store.connection;
  const id = ids[index] ?? 0;
  if (sentTo) {
    const counterId = 'counter' in sentTo ? hall.counters[sentTo.counter] : undefined;
    const skillId = 'skill' in sentTo ? skillIds[sentTo.skill] : undefined;
    const bound =
      counterId === undefined
        ? ({ kind: 'skill', skillId: skillId ?? 0 } as const)
        : ({ kind: 'counter', counterId } as const);
    setQueue(db, id, { seriesId: hall.seriesId(letter), bound });
  }
  if (missed) {
    const behind = missed.behind
      .filter((place) => place < index)
      .map((place) => ({ id: ids[place] ?? 0, leg: 1 }));
    setWaitingAgain(db, id, behind, hall.store.clock.now() - missed.minutesAgo * minute);
  }
}

describe('the next ticket of a counter', () => {
  it('is the same whether all who wait are looked at or only those at the front', () => {
    fc.assert(
      fc.property(everybody, (people) => {
        const [fromTheFront, fromAll] = amongThem(people, (context) => {
          const counters = countersInUse(context.db, context.hall.id);
          return [
            counters.map((counter) => nextForCounter(context, counter)),
            counters.map((counter) => orderForCounter(context, competenceOf(context, counter, null), 1)[0]),
          ];
        });
        expect(fromTheFront).toEqual(fromAll);
      }),
      { numRuns: 300 },
    );
  });

  it('is the one that the rules name among those whom it serves', () => {
    fc.assert(
      fc.property(everybody, (people) => {
        const [chosen, named] = amongThem(people, (context) => {
          const counters = countersInUse(context.db, context.hall.id);
          const waiting = allWaiting(context.db, context.hall.id, firstDay);
          const care = waiting.filter(({ priorityClass }) => priorityClass === 'care').length;
          const situation = {
            now: context.now,
            lastClasses: [],
            lastCameBack: [],
            waiting: { all: waiting.length, care },
          };
          return [
            counters.map((counter) => nextForCounter(context, counter)).map(unlessHelping),
            counters.map((counter) =>
              nextByTheRules(waiting.filter(servedBy(counter)), rulesOfDay(context), situation),
            ),
          ];
        });
        expect(chosen).toEqual(named);
      }),
      { numRuns: 300 },
    );
  });
});

function unlessHelping(next: NextForCounter | undefined): Omit<NextForCounter, 'fallback'> | undefined {
  if (!next || next.fallback) return undefined;
  const { fallback: _no, ...choice } = next;
  return choice;
}
