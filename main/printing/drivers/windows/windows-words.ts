import { z } from 'zod';
import type { SendResult } from '../../../../shared/printing/print-job.ts';
import type { PrinterState, PrinterTrouble } from '../../../../shared/printing/printer.ts';
import type { ProgramEnd } from '../run-program.ts';
import type { SpooledPrinter } from '../spooler.ts';

/** How far our script came with a job: `failed` where it did not even come to the printer. */
const sendAnswer = z.enum(['sent', 'no-printer', 'refused', 'failed', 'broken']);

/** What became of a job that was given to our script. Without an answer of it, nobody knows. */
export function windowsFate(end: ProgramEnd): SendResult {
  if (end.kind === 'absent') return { fate: 'not-sent', trouble: 'unreachable' };
  const answer = sendAnswer.safeParse(answerOf(end));
  if (!answer.success) return { fate: 'unknown', trouble: 'error' };
  switch (answer.data) {
    case 'sent':
      return { fate: 'sent' };
    case 'no-printer':
      return { fate: 'not-sent', trouble: 'unreachable' };
    case 'refused':
    case 'failed':
      return { fate: 'not-sent', trouble: 'error' };
    case 'broken':
      return { fate: 'unknown', trouble: 'error' };
  }
}

/** What `Win32_Printer` says: `fault` is DetectedErrorState, `status` PrinterStatus. */
const listedPrinters = z.array(
  z.object({ name: z.string(), offline: z.boolean(), fault: z.int(), status: z.int() }),
);

/** DetectedErrorState in numbers; 0 to 2 are unknown, other and none, 5 and 6 mean toner. */
const faults: ReadonlyMap<number, PrinterTrouble> = new Map([
  [3, 'paper-low'],
  [4, 'paper-out'],
  [7, 'cover-open'],
  [8, 'error'],
  [9, 'offline'],
  [10, 'error'],
  [11, 'error'],
]);

/** PrinterStatus in numbers: stopped, and offline. */
const stoppedStatus: ReadonlySet<number> = new Set([6, 7]);

/** The printers that Windows knows. What it sees no trouble with is unknown: few drivers ever tell it of the paper. */
export function windowsPrinters(end: ProgramEnd): SpooledPrinter[] {
  const listed = listedPrinters.safeParse(answerOf(end));
  if (!listed.success) return [];
  return listed.data.map(({ name, ...said }) => ({ systemName: name, state: stateIn(said) }));
}

function stateIn({
  offline,
  fault,
  status,
}: {
  offline: boolean;
  fault: number;
  status: number;
}): PrinterState {
  const trouble = faults.get(fault) ?? (offline || stoppedStatus.has(status) ? 'offline' : null);
  return trouble === null ? { kind: 'unknown' } : { kind: 'trouble', trouble };
}

/** What the script wrote: JSON in UTF-8, in base64. Undefined for anything else. */
function answerOf(end: ProgramEnd): unknown {
  if (end.kind !== 'ended') return undefined;
  try {
    return JSON.parse(Buffer.from(end.said, 'base64').toString('utf8'));
  } catch {
    return undefined;
  }
}
