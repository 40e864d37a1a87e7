import type { OverLimitCause, TicketView } from '../../../shared/queue/ticket.ts';
import { queueCalls } from '../calls.ts';
import type { Desk } from './desk-context.ts';
import type { FreshStart } from './strip.ts';

/** 办结. Marked items are not settled; what goes over its limit during a system failure has that for its cause. */
export function finishTicket(desk: Desk, { id, clock, items }: TicketView, onDone?: () => void): void {
  const isOver = clock.limitMs !== null && clock.spentMs > clock.limitMs;
  const cause: OverLimitCause | null = isOver && desk.view.failureSince !== null ? 'system' : null;
  const unsettled = items.flatMap((item) => {
    const why = desk.unsettled.get(item.id);
    return why !== undefined && item.outcome === null ? [{ itemId: item.id, cause: why }] : [];
  });
  desk.run(
    queueCalls.finish,
    {
      counterId: desk.counterId,
      ticketId: id,
      unsettled,
      ...(cause === null ? {} : { overLimitCause: cause }),
    },
    onDone,
  );
}

/** 过号. */
export function missTicket({ counterId, run }: Desk, { id }: TicketView, onDone?: () => void): void {
  run(queueCalls.noShow, { counterId, ticketId: id }, onDone);
}

/** 挂起: for this counter, or for any counter of the hall. */
export function holdTicket(
  { counterId, run }: Desk,
  { id }: TicketView,
  forHall: boolean,
  onDone?: () => void,
): void {
  run(queueCalls.hold, { counterId, ticketId: id, forHall }, onDone);
}

/** Names why a visit takes, or took, longer than its limit. */
export function nameCause({ counterId, run }: Desk, ticketId: number, cause: OverLimitCause): void {
  run(queueCalls.nameOverLimitCause, { counterId, ticketId, cause });
}

/** Begins with somebody else; while a ticket is still here, what becomes of that is asked first. */
export function startFresh({ ticket, open }: Desk, next: FreshStart): void {
  open(ticket ? { kind: 'first', next } : { kind: next });
}
