import type { TicketView } from '../../shared/queue/ticket.ts';

/** Whether a visit has gone over its limit. @param spentMs ms in service so far */
export function isOverLimit({ limitMs }: TicketView['clock'], spentMs: number): boolean {
  return limitMs !== null && spentMs > limitMs;
}

/** Whether a visit that is over went over its limit and nobody has said why. */
export function lacksCause({ clock, overLimitCause, state }: TicketView): boolean {
  return state === 'finished' && overLimitCause === null && isOverLimit(clock, clock.spentMs);
}
