import type { TicketView } from '../../../shared/queue/ticket.ts';
import type { Limit } from '../../design/limit-state.ts';
import { useSpent } from '../use-spent.ts';
import { useDesk } from './desk-context.ts';

/** Where the visit at this counter stands against its limit; null where none of its businesses has one. */
export function useLimit(ticket: TicketView): Limit | null {
  const { limitWarnPercent } = useDesk().view.rules;
  const elapsed = useSpent(ticket);
  const { limitMs } = ticket.clock;
  return limitMs === null ? null : { elapsed, limit: limitMs, warnPercent: limitWarnPercent };
}
