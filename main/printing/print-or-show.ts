import type { z } from 'zod';
import { paperHtml } from '../../shared/printing/paper.ts';
import type { PrintSubject } from '../../shared/printing/print-job.ts';
import type { Printed } from '../../shared/printing/printed.ts';
import { type PrinterPaper, isRoll } from '../../shared/printing/printer.ts';
import type { Slip } from '../../shared/printing/slip.ts';
import { slipDocument } from '../../shared/printing/slip-document.ts';
import { slipPaper } from '../../shared/printing/slip-paper.ts';
import { findHall } from '../../db/store/hall.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import type { PaperKind, RenderedPaper } from './paper-kind.ts';
import { queuePrint } from './queue-print.ts';

/** A slip in the form that fits what the printer holds. */
export function renderedSlip(slip: Slip, paper: PrinterPaper): RenderedPaper {
  return isRoll(paper)
    ? { kind: 'receipt', document: slipDocument(slip, paper) }
    : { kind: 'page', paper: slipPaper(slip, paper) };
}

/**
 * Queues a slip on the printer that the caller's station has for it; where it has none, makes it on A5 for the
 * browser to print. @param copy 0 for the first print
 */
export function printOrShow<P extends z.ZodType>(
  context: CommandContext,
  kind: PaperKind<P>,
  values: z.input<P>,
  subject: PrintSubject,
  copy: number,
): Exclude<Printed, { on: 'before' }> {
  const jobId = queuePrint(context, kind, values, subject, { copy });
  if (jobId !== null) return { on: 'printer' };
  return { on: 'screen', html: shownPaper(context, kind, values, copy) };
}

/** A paper of a kind on A5, as the screen shows it. */
export function shownPaper<P extends z.ZodType>(
  { db, host, now }: QueryContext,
  { kind, payload, render }: PaperKind<P>,
  values: z.input<P>,
  copy: number,
): string {
  const hall = findHall(db);
  if (!hall) throw new Error('There is no hall to print for.');
  const made = render({ db, host, hall, now, paper: 'A5', copy }, payload.parse(values));
  if (made.kind !== 'page') throw new Error(`${kind} is no page on A5.`);
  return paperHtml(made.paper);
}
