import type { TicketState } from '../../../shared/queue/ticket.ts';

/** A ticket as a patient observer with a notebook would keep it. Times are UTC ms. */
export interface NotedTicket {
  readonly number: string;
  readonly series: 'A' | 'B';
  readonly issuedAt: number;
  state: TicketState;
  counter: number | null;
  calls: number;
  calledAt: number | null;
  arrivedAt: number | null;
  endedAt: number | null;
}

/** What somebody does in the hall; a counter is 0, 1 or 2, a ticket its place in the notebook. */
export type Act =
  | { readonly act: 'issue'; readonly series: 'A' | 'B' }
  | { readonly act: 'callNext' | 'recall' | 'arrive' | 'finish' | 'noShow'; readonly counter: number }
  | { readonly act: 'cancel'; readonly ticket: number }
  | { readonly act: 'wait'; readonly seconds: number };

/** The series that each counter of the test hall serves, of the two that are used here. */
const served: readonly (readonly string[])[] = [['A'], ['A', 'B'], ['B']];
const mostCalls = 3;

/**
 * A slow, obvious model of the hall with ordinary customers: first come, first served. It keeps no index and looks
 * through the whole notebook every time.
 */
export interface HallModel {
  readonly tickets: readonly NotedTicket[];
  at(counter: number): NotedTicket | undefined;
  waiting(): NotedTicket[];
  /** Does something at a moment, and says whether it could be done. Time passes by itself. */
  does(act: Exclude<Act, { act: 'wait' }>, now: number): boolean;
}

export function hallModel(): HallModel {
  const tickets: NotedTicket[] = [];
  const at = (counter: number): NotedTicket | undefined =>
    tickets.find((one) => one.counter === counter && (one.state === 'called' || one.state === 'serving'));
  const waiting = (): NotedTicket[] => tickets.filter((one) => one.state === 'waiting');

  const issue = (series: 'A' | 'B', issuedAt: number): true => {
    const earlier = tickets.filter((one) => one.series === series).length;
    tickets.push({
      number: `${series}${String(earlier + 1).padStart(3, '0')}`,
      series,
      issuedAt,
      state: 'waiting',
      counter: null,
      calls: 0,
      calledAt: null,
      arrivedAt: null,
      endedAt: null,
    });
    return true;
  };
  const callNext = (counter: number, now: number): boolean => {
    const next = waiting().find(({ series }) => served[counter]?.includes(series));
    if (at(counter) || !next) return false;
    Object.assign(next, { state: 'called', counter, calls: 1, calledAt: now });
    return true;
  };
  const change = (ticket: NotedTicket | undefined, from: TicketState, to: Partial<NotedTicket>): boolean => {
    if (ticket?.state !== from) return false;
    Object.assign(ticket, to);
    return true;
  };

  return {
    tickets,
    at,
    waiting,
    does: (act, now) => {
      switch (act.act) {
        case 'issue':
          return issue(act.series, now);
        case 'callNext':
          return callNext(act.counter, now);
        case 'recall': {
          const ticket = at(act.counter);
          return (
            ticket !== undefined &&
            ticket.calls < mostCalls &&
            change(ticket, 'called', { calls: ticket.calls + 1 })
          );
        }
        case 'arrive':
          return change(at(act.counter), 'called', { state: 'serving', arrivedAt: now });
        case 'finish':
          return change(at(act.counter), 'serving', { state: 'finished', endedAt: now });
        case 'noShow':
          return change(at(act.counter), 'called', { state: 'no-show' });
        case 'cancel':
          return (
            change(tickets[act.ticket], 'waiting', { state: 'cancelled' }) ||
            change(tickets[act.ticket], 'no-show', { state: 'cancelled' })
          );
      }
    },
  };
}
