import { z } from 'zod';
import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import { ticketDocument } from '../../shared/printing/ticket-paper.ts';
import { isRoll } from '../../shared/printing/printer.ts';
import { type OutlookOfTicket, toldRange } from '../../shared/queue/expected-wait.ts';
import type { ticketPaperContract } from '../../shared/queue/ticket-paper-contract.ts';
import { ticketPaperKind } from '../../shared/queue/ticket-paper-kind.ts';
import { nameIn } from '../../shared/store/local-name.ts';
import { businessDateOf, timeOfDay } from '../../shared/time/business-date.ts';
import { nextCopyOf } from '../../db/printing/queue-print-job.ts';
import { isAwaited, ticketAsPrinted } from '../../db/queue/printed-ticket.ts';
import { allWaiting } from '../../db/queue/waiting.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { type PaperContext, type RenderedPaper, paperKind } from '../printing/paper-kind.ts';
import { queuePrint } from '../printing/queue-print.ts';
import { ticketInHall } from './lookup.ts';
import { hallOutlook } from './outlook.ts';

const payload = z.strictObject({
  ticketId: z.int(),
  ahead: z.int(),
  /** What was told of the wait, minutes; null where nothing could be said, and for whoever is called at once. */
  minutes: z.strictObject({ low: z.int(), high: z.int() }).nullable(),
});

/** 号票: wanted for as long as its number waits or is being called. */
export const ticketPaper = paperKind({
  kind: ticketPaperKind,
  purpose: 'ticket',
  payload,
  stillWanted: (db, { ticketId }) => isAwaited(db, ticketId),
  subjectName: (db, { ticketId }) => ticketAsPrinted(db, ticketId).number,
  render: ticketOnPaper,
});

function ticketOnPaper(
  { db, hall, paper, copy }: PaperContext,
  { ticketId, ahead, minutes }: z.infer<typeof payload>,
): RenderedPaper {
  const ticket = ticketAsPrinted(db, ticketId);
  const issuedOn = businessDateOf(ticket.issuedAt, hall.timeZone);
  const printed = {
    hall: nameIn(hall.name, 'zh-CN'),
    number: ticket.number,
    business: nameIn(ticket.businessName, 'zh-CN'),
    ahead,
    expectedMinutes: minutes,
    issuedAt: `${issuedOn} ${timeOfDay(ticket.issuedAt, hall.timeZone)}`,
    reprint: copy,
    language: 'zh-CN',
  } as const;
  return { kind: 'receipt', document: ticketDocument(printed, isRoll(paper) ? paper : '80mm') };
}

/** Queues the paper of a number, where the caller's station has a printer for it. Nothing waits for its printing. */
export function printTicket(
  context: CommandContext,
  ticketId: number,
  { ahead, wait }: OutlookOfTicket,
  copy = 0,
): number | null {
  const minutes = wait.kind === 'range' ? toldRange(wait) : null;
  const subject = { kind: 'ticket', id: ticketId };
  return queuePrint(context, ticketPaper, { ticketId, ahead, minutes }, subject, { copy });
}

/** 补打: one more paper of a number that is still awaited, at the caller's station. */
export function reprintTicket(
  context: CommandContext,
  { ticketId, copy }: InputOf<typeof ticketPaperContract.reprintTicket>,
): OutputOf<typeof ticketPaperContract.reprintTicket> {
  const { db } = context;
  const { number, state } = ticketInHall(context, ticketId);
  if (!isAwaited(db, ticketId)) throw new Refusal('queue.ticket-wrong-state', { number, state });
  const subject = { kind: 'ticket', id: ticketId };
  if (copy > nextCopyOf(db, ticketPaper.kind, subject)) throw new Refusal('printing.other-copy');
  const jobId = printTicket(context, ticketId, outlookNow(context, ticketId), copy);
  if (jobId === null) throw new Refusal('printing.no-printer');
  const body = { paper: ticketPaper.kind, copy };
  context.record({ kind: 'print.reprinted', subjectKind: 'print', subjectId: jobId, body });
  return {};
}

/** What can be told of the wait at this moment; one who is being called waits for nothing. */
function outlookNow(context: QueryContext, ticketId: number): OutlookOfTicket {
  const { db, hall, businessDate } = context;
  const waiting = allWaiting(db, hall.id, businessDate);
  const ticket = waiting.find(({ id }) => id === ticketId);
  return ticket ? hallOutlook(context, waiting).ofTicket(ticket) : { ahead: 0, wait: { kind: 'at-once' } };
}
