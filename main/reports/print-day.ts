import { z } from 'zod';
import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import { isRoll } from '../../shared/printing/printer.ts';
import { paperLanguages } from '../../shared/printing/printing-words.ts';
import type { reportsContract } from '../../shared/reports/contract.ts';
import { newestPrintOf } from '../../db/printing/print-jobs.ts';
import { nextCopyOf } from '../../db/printing/queue-print-job.ts';
import type { CommandContext } from '../call/handler.ts';
import { paperKind } from '../printing/paper-kind.ts';
import { queuePrint } from '../printing/queue-print.ts';
import { dayPaper } from './day-paper.ts';

type PrintDay = (typeof reportsContract)['printDay'];

/** 日报 on the hall's report printer, with the figures as they are when it is printed. */
export const dayPaperKind = paperKind({
  kind: 'reports.day',
  purpose: 'report',
  payload: z.strictObject({ date: z.string(), language: z.enum(paperLanguages) }),
  stillWanted: () => true,
  subjectName: (_db, { date }) => date,
  render: (context, { date, language }) => {
    const paper = dayPaper(context, date, language);
    const size = isRoll(context.paper) ? paper.size : context.paper;
    return { kind: 'page', paper: { ...paper, size, reprint: context.copy } };
  },
});

/**
 * Queues the day's report for the caller's report printer. One that still waits is not asked for twice; after it came
 * out, the next says that it is a further copy. Refuses with `printing.no-printer`.
 */
export function printDay(context: CommandContext, { date, language }: InputOf<PrintDay>): OutputOf<PrintDay> {
  const subject = { kind: 'day', id: Number(date.replaceAll('-', '')) };
  const newest = newestPrintOf(context.db, dayPaperKind.kind, subject);
  if (newest?.state === 'queued' || newest?.state === 'sending') return {};
  const copy = nextCopyOf(context.db, dayPaperKind.kind, subject);
  const jobId = queuePrint(context, dayPaperKind, { date, language }, subject, { copy });
  if (jobId === null) throw new Refusal('printing.no-printer');
  return {};
}
