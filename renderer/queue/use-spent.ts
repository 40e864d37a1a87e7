import { useMemo } from 'react';
import type { TicketView } from '../../shared/queue/ticket.ts';
import { useClient } from '../call/client-context.ts';
import { useHostNow } from '../call/use-host-now.ts';

/**
 * How long a visit has been in service by now, ms. The host tells what its clock showed when it answered; the
 * screen counts on from there while it runs, and stands still with it during a system failure.
 */
export function useSpent({ clock }: TicketView): number {
  const hostClock = useClient().clock;
  const toldAt = useMemo(() => ({ clock, at: hostClock.now() }), [clock, hostClock]).at;
  const now = useHostNow();
  return clock.running ? clock.spentMs + Math.max(0, now - toldAt) : clock.spentMs;
}
