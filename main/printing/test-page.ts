import { z } from 'zod';
import { filled } from '../../shared/call/filled.ts';
import { printingWords } from '../../shared/printing/printing-words.ts';
import { type Printer, type PrinterPaper, isRoll } from '../../shared/printing/printer.ts';
import { qrSvg } from '../../shared/printing/qr-figure.ts';
import {
  barcodeLine,
  centredLines,
  qrLine,
  ruleLine,
  startLines,
} from '../../shared/printing/receipt-document.ts';
import { rollColumns } from '../../shared/printing/receipt-text.ts';
import { nameIn } from '../../shared/store/local-name.ts';
import { businessDateOf, timeOfDay } from '../../shared/time/business-date.ts';
import { findPrinter } from '../../db/printing/printers.ts';
import { newestPrintOf } from '../../db/printing/print-jobs.ts';
import { nextCopyOf } from '../../db/printing/queue-print-job.ts';
import type { CommandContext } from '../call/handler.ts';
import { type PaperContext, type RenderedPaper, paperKind } from './paper-kind.ts';
import { queuePrint } from './queue-print.ts';

/** 测试页: whether Chinese, rare characters, codes and the width come out right. */
export const testPage = paperKind({
  kind: 'printing.test',
  purpose: 'slip',
  payload: z.strictObject({ printerId: z.int() }),
  stillWanted: () => true,
  subjectName: (db, { printerId }) => findPrinter(db, printerId)?.name ?? '',
  render: (context, { printerId }) => {
    const name = findPrinter(context.db, printerId)?.name ?? '';
    return isRoll(context.paper)
      ? onRoll(context, name, context.paper)
      : onSheet(context, name, context.paper);
  },
});

const words = printingWords['zh-CN'].testPage;

/** Queues a test page for a printer and returns its id: that of the one that still waits, where there is one. */
export function printTestPage(context: CommandContext, { id }: Printer): number {
  const subject = { kind: 'printer', id };
  const last = newestPrintOf(context.db, testPage.kind, subject);
  if (last && (last.state === 'queued' || last.state === 'sending') && last.printerId === id) return last.id;
  const copy = nextCopyOf(context.db, testPage.kind, subject);
  const jobId = queuePrint(context, testPage, { printerId: id }, subject, { copy, printerId: id });
  if (jobId === null) throw new Error('A test page was queued for no printer.');
  return jobId;
}

/** A ruler as wide as the paper: every tenth column has its number, so that a line that is too long shows itself. */
function ruler(columns: number): string {
  return Array.from({ length: columns }, (_, index) => String((index + 1) % 10)).join('');
}

function onRoll(context: PaperContext, name: string, roll: keyof typeof rollColumns): RenderedPaper {
  const columns = rollColumns[roll];
  const lines = [
    ...centredLines(words.title, columns, { scale: 2 }),
    ...centredLines(hallName(context), columns),
    ...centredLines(name, columns),
    ruleLine(columns),
    ...[words.chinese, words.rare, words.latin].flatMap((text) => startLines(text, columns)),
    `|${ruler(columns)} |`,
    ...centredLines(filled(words.columns, { columns }), columns),
    barcodeLine(context.hall.code),
    '',
    qrLine(`${context.hall.code}-${context.now}`),
    '',
    ...centredLines(printedAt(context), columns),
  ];
  return { kind: 'receipt', document: `${lines.join('\n')}\n` };
}

function onSheet(
  context: PaperContext,
  name: string,
  size: Exclude<PrinterPaper, keyof typeof rollColumns>,
): RenderedPaper {
  return {
    kind: 'page',
    paper: {
      title: words.title,
      hall: hallName(context),
      date: businessDateOf(context.now, context.hall.timeZone),
      size,
      language: 'zh-CN',
      body: [
        { kind: 'text', paragraphs: [name, printedAt(context)] },
        { kind: 'text', paragraphs: [words.chinese, words.rare, words.latin] },
        { kind: 'text', heading: words.ruler, paragraphs: [ruler(100)] },
        { kind: 'figure', figure: qrSvg(`${context.hall.code}-${context.now}`) },
      ],
    },
  };
}

function hallName({ hall }: PaperContext): string {
  return nameIn(hall.name, 'zh-CN');
}

function printedAt({ hall, now }: PaperContext): string {
  const date = businessDateOf(now, hall.timeZone);
  return filled(words.printedAt, { at: `${date} ${timeOfDay(now, hall.timeZone)}` });
}
