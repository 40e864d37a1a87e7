import type { Agreement } from '../../../shared/queue/agreement.ts';
import type { OverLimitCause, TicketItem, TicketView } from '../../../shared/queue/ticket.ts';
import { queueCalls } from '../calls.ts';
import type { Desk } from './desk-context.ts';
import type { AskedAgreement, FreshStart } from './strip.ts';

/** 办结. Marked items are not settled; what goes over its limit during a system failure has that for its cause. */
export function finishTicket(
  desk: Desk,
  { id, clock, items }: TicketView,
  { agreement, onDone }: { readonly agreement?: Agreement; readonly onDone?: () => void } = {},
): void {
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
      ...(agreement === undefined ? {} : { agreement }),
    },
    onDone,
  );
}

/** 空格 办结: where something must be signed for, that is asked first; `next` is what begins afterwards. */
export function finishOrAsk(desk: Desk, ticket: TicketView, next?: FreshStart): void {
  const isAsked = itemsToSign(desk, ticket).length > 0;
  if (isAsked) desk.open({ kind: 'agreement', ...(next && { next }) });
  else finishTicket(desk, ticket, next ? { onDone: () => desk.open({ kind: next }) } : {});
}

/** 须告知: the items that are about to be settled and need an agreement. @param itemId only this one */
export function itemsToSign(desk: Desk, { items }: TicketView, itemId?: number): TicketItem[] {
  return items.filter(
    ({ id, mustInform, outcome }) =>
      mustInform && outcome === null && !desk.unsettled.has(id) && (itemId === undefined || id === itemId),
  );
}

/** Ends what the agreement was asked for. */
export function answerAgreement(
  desk: Desk,
  ticket: TicketView,
  { itemId, next }: AskedAgreement,
  agreement: Agreement,
): void {
  if (itemId === undefined) {
    finishTicket(desk, ticket, { agreement, ...(next && { onDone: () => desk.open({ kind: next }) }) });
  } else {
    const { counterId } = desk;
    desk.run(queueCalls.endItem, { counterId, ticketId: ticket.id, itemId, agreement });
  }
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
