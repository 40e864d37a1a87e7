import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import type { OutlookOfTicket } from '../../shared/queue/expected-wait.ts';
import type { ticketPaperContract } from '../../shared/queue/ticket-paper-contract.ts';
import { newestPrintOf } from '../../db/printing/print-jobs.ts';
import { nextCopyOf } from '../../db/printing/queue-print-job.ts';
import { isTicketOpen } from '../../db/queue/printed-ticket.ts';
import { allWaiting } from '../../db/queue/waiting.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { queuePrint } from '../printing/queue-print.ts';
import { ticketInHall } from './lookup.ts';
import { hallOutlook } from './outlook.ts';
import { type TicketPrint, ticketPaper } from './ticket-paper.ts';

/** Queues the paper of a number, where the caller's station has a printer for it. Nothing waits for its printing. */
export function printTicket(context: CommandContext, print: TicketPrint, copy = 0): number | null {
  return queuePrint(context, ticketPaper, print, subjectOf(print.ticketId), { copy });
}

/** 补打: one more paper of a number whose ticket is not over, at the caller's station. It says what the first one said. */
export function reprintTicket(
  context: CommandContext,
  { ticketId, copy }: InputOf<typeof ticketPaperContract.reprintTicket>,
): OutputOf<typeof ticketPaperContract.reprintTicket> {
  const { db } = context;
  const { number, state } = ticketInHall(context, ticketId);
  if (!isTicketOpen(db, ticketId)) throw new Refusal('queue.ticket-wrong-state', { number, state });
  if (copy > nextCopyOf(db, ticketPaper.kind, subjectOf(ticketId))) throw new Refusal('printing.other-copy');
  const print = printedBefore(context, ticketId) ?? printNow(context, ticketId);
  const jobId = printTicket(context, { ...print, untilOver: true }, copy);
  if (jobId === null) throw new Refusal('printing.no-printer');
  const body = { paper: ticketPaper.kind, copy };
  context.record({ kind: 'print.reprinted', subjectKind: 'print', subjectId: jobId, body });
  return {};
}

function printedBefore({ db }: QueryContext, ticketId: number): TicketPrint | undefined {
  const newest = newestPrintOf(db, ticketPaper.kind, subjectOf(ticketId));
  return newest && ticketPaper.payload.parse(JSON.parse(newest.payload));
}

/** A number that was taken where nothing printed it. */
function printNow(context: QueryContext, ticketId: number): TicketPrint {
  const { priorityClass } = ticketInHall(context, ticketId);
  const told = outlookNow(context, ticketId);
  return { ticketId, large: priorityClass === 'care', language: 'zh-CN', told };
}

/** What can be told of the wait at this moment; one who is being called waits for nothing. */
function outlookNow(context: QueryContext, ticketId: number): OutlookOfTicket {
  const { db, hall, businessDate } = context;
  const waiting = allWaiting(db, hall.id, businessDate);
  const ticket = waiting.find(({ id }) => id === ticketId);
  return ticket ? hallOutlook(context, waiting).ofTicket(ticket) : { ahead: 0, wait: { kind: 'at-once' } };
}

function subjectOf(ticketId: number): { readonly kind: string; readonly id: number } {
  return { kind: 'ticket', id: ticketId };
}
