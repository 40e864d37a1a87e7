import type { TicketState } from './ticket.ts';

/** What can be done with a ticket: 叫号, 重呼, 到台, 办结, 过号, 取消. */
export type TicketStep = 'call' | 'recall' | 'arrive' | 'finish' | 'no-show' | 'cancel';

/** Where each step leads, from where it is allowed; what is not here is refused. */
const lifeCycle: Readonly<Record<TicketState, Partial<Record<TicketStep, TicketState>>>> = {
  waiting: { call: 'called', cancel: 'cancelled' },
  called: { recall: 'called', arrive: 'serving', 'no-show': 'no-show' },
  serving: { finish: 'finished' },
  finished: {},
  'no-show': {},
  cancelled: {},
};

/** The state after a step, or undefined where the step is not allowed. */
export function stateAfter(state: TicketState, step: TicketStep): TicketState | undefined {
  return lifeCycle[state][step];
}
