import type { TicketState } from './ticket.ts';

/**
 * What can be done with a ticket: 叫号, 续叫(挂起), 重呼, 到台, 办结, 过号, 过号恢复, 挂起, 转移, 取消, 续办.
 */
export type TicketStep =
  | 'call'
  | 'call-held'
  | 'recall'
  | 'arrive'
  | 'finish'
  | 'no-show'
  | 'requeue'
  | 'hold'
  | 'transfer'
  | 'cancel'
  | 'reopen';

/** Where each step leads, from where it is allowed; what is not here is refused. */
const lifeCycle: Readonly<Record<TicketState, Partial<Record<TicketStep, TicketState>>>> = {
  waiting: { call: 'called', transfer: 'waiting', cancel: 'cancelled' },
  called: { recall: 'called', arrive: 'serving', 'no-show': 'no-show', hold: 'held', transfer: 'waiting' },
  serving: { finish: 'finished', hold: 'held', transfer: 'waiting' },
  held: { 'call-held': 'called', cancel: 'cancelled' },
  'no-show': { requeue: 'waiting', cancel: 'cancelled' },
  finished: { reopen: 'serving' },
  cancelled: {},
  expired: {},
};

/** The state after a step, or undefined where the step is not allowed. */
export function stateAfter(state: TicketState, step: TicketStep): TicketState | undefined {
  return lifeCycle[state][step];
}

/** What becomes of a ticket that the day's end finds open: who was being served was served, the others are expired. */
export function stateAtDaysEnd(state: TicketState): 'finished' | 'expired' | undefined {
  switch (state) {
    case 'serving':
      return 'finished';
    case 'waiting':
    case 'called':
    case 'held':
    case 'no-show':
      return 'expired';
    case 'finished':
    case 'cancelled':
    case 'expired':
      return undefined;
  }
}
