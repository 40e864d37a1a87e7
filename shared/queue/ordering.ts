/** A waiting ticket, as far as the order needs it. */
export interface WaitingTicket {
  readonly id: number;
  readonly seriesId: number;
  /** When it was queued, UTC ms. */
  readonly queuedAt: number;
}

/**
 * The order in which waiting tickets are called: first come, first served, over all series that the counter
 * serves; tickets queued in the same millisecond go in the order of their issue.
 */
export function inCallingOrder<T extends WaitingTicket>(waiting: readonly T[]): T[] {
  return [...waiting].sort((a, b) => a.queuedAt - b.queuedAt || a.id - b.id);
}

/** The ticket that a counter calls next, or undefined when nobody waits for one of its series. */
export function nextForCounter<T extends WaitingTicket>(
  waiting: readonly T[],
  servedSeriesIds: readonly number[],
): T | undefined {
  let next: T | undefined;
  for (const ticket of waiting) {
    if (!servedSeriesIds.includes(ticket.seriesId)) continue;
    if (
      !next ||
      ticket.queuedAt < next.queuedAt ||
      (ticket.queuedAt === next.queuedAt && ticket.id < next.id)
    ) {
      next = ticket;
    }
  }
  return next;
}
