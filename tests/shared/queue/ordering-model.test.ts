import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type OrderRules,
  type QueuedTicket,
  callingOrder,
  chooseNext,
} from '../../../shared/queue/ordering.ts';
import type { PriorityClass } from '../../../shared/queue/priority.ts';
import {
  canTakeATurn,
  hasPriority,
  isCare,
  isOverdue,
  mayBeCalled,
  mostInARow,
  nextByTheRules,
} from './order-model.ts';
import {
  callAt,
  callableTickets,
  earlierCalls,
  earlierReturns,
  hallOf,
  inAnyOrder,
  minute,
  someRules,
  someTickets,
  without,
} from './queued-tickets.ts';

interface Call {
  readonly ticket: QueuedTicket;
  readonly at: number;
  /** Who waited when it was called, itself included. */
  readonly among: readonly QueuedTicket[];
}

/** Calls one ticket a minute until nobody is left, or until that long has brought nobody. */
function callAll(tickets: readonly QueuedTicket[], rules: OrderRules, before: PriorityClass[] = []): Call[] {
  const calls: Call[] = [];
  let waiting = [...tickets];
  let lastClasses = before;
  let lastCameBack: boolean[] = [];
  for (let at = callAt; waiting.length > 0 && at < callAt + 60 * minute; at += minute) {
    const choice = chooseNext(waiting, rules, hallOf(waiting, lastClasses, at, lastCameBack));
    if (!choice) continue;
    calls.push({ ticket: choice.ticket, at, among: waiting });
    const { priorityClass, cameBack } = choice.ticket;
    lastClasses = [priorityClass, ...lastClasses];
    if (priorityClass === 'ordinary') lastCameBack = [cameBack, ...lastCameBack];
    waiting = without(waiting, choice.ticket.id);
  }
  return calls;
}

const idsOf = (calls: readonly Call[]): number[] => calls.map(({ ticket }) => ticket.id);

describe('the next ticket', () => {
  it('is the one that the rules name, for the reason that they give', () => {
    fc.assert(
      fc.property(someTickets, someRules, earlierCalls, earlierReturns, (tickets, rules, before, returns) => {
        const hall = hallOf(tickets, before, callAt, returns);
        expect(chooseNext(tickets, rules, hall)).toEqual(nextByTheRules(tickets, rules, hall));
      }),
      { numRuns: 3_000 },
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(inAnyOrder(someTickets), someRules, earlierCalls, ({ list, shuffled }, rules, before) => {
        const hall = hallOf(list, before);
        expect(chooseNext(shuffled, rules, hall)).toEqual(chooseNext(list, rules, hall));
      }),
    );
  });

  it('is one past the maximum wait, the longest wait first, while there is one that may be called', () => {
    fc.assert(
      fc.property(callableTickets, someRules, earlierCalls, (tickets, rules, before) => {
        const heldBack = (ticket: QueuedTicket): boolean =>
          ticket.priorityClass === 'vip' && tickets.some(isCare);
        const overdue = tickets.filter((one) => isOverdue(one, rules, callAt) && !heldBack(one));
        const choice = chooseNext(tickets, rules, hallOf(tickets, before));
        expect(choice?.reason === 'overdue').toBe(overdue.length > 0);
        const longest = Math.min(...overdue.map(({ ranksFrom }) => ranksFrom));
        expect(choice?.reason !== 'overdue' || choice.ticket.ranksFrom === longest).toBe(true);
      }),
    );
  });

  it('is never a VIP while somebody with care may be called, however long the VIP has waited', () => {
    fc.assert(
      fc.property(someTickets, someRules, earlierCalls, (tickets, rules, before) => {
        const choice = chooseNext(tickets, rules, hallOf(tickets, before));
        fc.pre(choice?.ticket.priorityClass === 'vip');
        expect(tickets.filter(isCare).filter((one) => mayBeCalled(one, rules, callAt))).toEqual([]);
      }),
    );
  });

  it('is somebody who came back before any other ordinary customer who is not past the maximum wait', () => {
    fc.assert(
      fc.property(callableTickets, someRules, (tickets, rules) => {
        const choice = chooseNext(tickets, rules, hallOf(tickets, []));
        fc.pre(choice?.reason === 'first-come' && choice.ticket.priorityClass === 'ordinary');
        const back = tickets.filter((one) => one.cameBack && one.priorityClass === 'ordinary');
        expect(rules.returnsInARow === 0 || back.length === 0 || tickets.some(isCare)).toBe(true);
      }),
    );
  });

  it('is nobody who came back out of turn while care may be called', () => {
    fc.assert(
      fc.property(callableTickets, someRules, (tickets, rules) => {
        fc.pre(tickets.some(isCare));
        const noCalls = hallOf(tickets, []);
        expect(chooseNext(tickets, rules, noCalls)?.reason).not.toBe('came-back');
      }),
    );
  });

  it('is the first one issued where everything else is equal', () => {
    fc.assert(
      fc.property(
        inAnyOrder(fc.tuple(someTickets, fc.integer({ min: 1, max: 5 })).map(twins)),
        someRules,
        ({ shuffled }, rules) => {
          expect(chooseNext(shuffled, rules, hallOf(shuffled, []))?.ticket.id).toBe(
            shuffled.length ? 1 : undefined,
          );
        },
      ),
    );
  });

  it('is none that missed its call a moment ago, and none whose predecessors still wait', () => {
    fc.assert(
      fc.property(someTickets, someRules, earlierCalls, (tickets, rules, before) => {
        const choice = chooseNext(tickets, rules, hallOf(tickets, before));
        const callable = tickets.filter((one) => mayBeCalled(one, rules, callAt));
        const rightly = choice ? callable.includes(choice.ticket) : callable.length === 0;
        expect(rightly).toBe(true);
      }),
    );
  });
});

describe('call after call', () => {
  it('everybody is called once, whatever the rules', () => {
    fc.assert(
      fc.property(someTickets, someRules, earlierCalls, (tickets, rules, before) => {
        expect(idsOf(callAll(tickets, rules, before)).sort((a, b) => a - b)).toEqual(
          tickets.map(({ id }) => id),
        );
      }),
    );
  });

  it('the same day gives the same calls again, whatever order its rows come in', () => {
    fc.assert(
      fc.property(inAnyOrder(someTickets), someRules, ({ list, shuffled }, rules) => {
        expect(idsOf(callAll(shuffled, rules))).toEqual(idsOf(callAll(list, rules)));
      }),
    );
  });

  it('so many priority calls in a row and no more while somebody else can be called; with a crowd of care, one', () => {
    fc.assert(
      fc.property(someTickets, someRules, (tickets, rules) => {
        let inARow = 0;
        const tooMany = callAll(tickets, rules).filter(({ ticket, at, among }) => {
          inARow = hasPriority(ticket) ? inARow + 1 : 0;
          const passedOver = among.some((one) => mayBeCalled(one, rules, at) && canTakeATurn(one, rules, at));
          const most = mostInARow(rules, hallOf(among, []).waiting);
          return passedOver && !isOverdue(ticket, rules, at) && inARow > most;
        });
        expect(tooMany).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('so many who came back go before the others in a row and no more', () => {
    fc.assert(
      fc.property(someTickets, someRules, (tickets, rules) => {
        let inARow = 0;
        const tooMany = callAll(tickets, rules).filter(({ ticket, at, among }) => {
          if (ticket.priorityClass !== 'ordinary') return false;
          inARow = ticket.cameBack ? inARow + 1 : 0;
          const passedOver = among.some(
            (one) =>
              one.priorityClass === 'ordinary' &&
              !one.cameBack &&
              one.ranksFrom < ticket.ranksFrom &&
              mayBeCalled(one, rules, at),
          );
          return passedOver && inARow > rules.returnsInARow;
        });
        expect(tooMany).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('the order shown in advance is that of the calls, if nothing else happens', () => {
    fc.assert(
      fc.property(someTickets, someRules, earlierCalls, fc.nat(12), (tickets, rules, before, count) => {
        const shown = callingOrder(tickets, rules, hallOf(tickets, before), count);
        const called: unknown[] = [];
        let waiting = tickets;
        let lastClasses = before;
        let lastCameBack: boolean[] = [];
        while (called.length < count) {
          const choice = chooseNext(waiting, rules, hallOf(waiting, lastClasses, callAt, lastCameBack));
          if (!choice) break;
          const { id, priorityClass, cameBack } = choice.ticket;
          called.push({ id, reason: choice.reason });
          lastClasses = [priorityClass, ...lastClasses];
          if (priorityClass === 'ordinary') lastCameBack = [cameBack, ...lastCameBack];
          waiting = without(waiting, id);
        }
        expect(shown.map(({ ticket, reason }) => ({ id: ticket.id, reason }))).toEqual(called);
      }),
    );
  });
});

/** So many tickets that differ in nothing but their number. */
function twins([[ticket], count]: [QueuedTicket[], number]): QueuedTicket[] {
  if (!ticket) return [];
  return Array.from({ length: count }, (_, index) => ({
    ...ticket,
    id: index + 1,
    behind: [],
    unansweredCallAt: null,
  }));
}
