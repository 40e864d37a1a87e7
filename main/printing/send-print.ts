import type { SendResult } from '../../shared/printing/print-job.ts';
import { pauseBeforePrint } from '../../shared/printing/print-retry.ts';
import type { PrinterState } from '../../shared/printing/printer.ts';
import type { Printer } from '../../shared/printing/printer.ts';
import type { Db } from '../../db/database/handle.ts';
import type { KeptPrintJob } from '../../db/printing/print-jobs.ts';
import {
  type PrintAttempt,
  beginPrint,
  cancelPrint,
  endPrint,
  failPrint,
  putPrintBack,
} from '../../db/printing/print-work.ts';
import { type Printable, isWanted, makePaper } from './make-paper.ts';
import type { ReachedPrinter } from './printer-driver.ts';
import type { PrintRunnerOptions } from './runner-options.ts';

/** What one print is sent through. */
export interface PrintWay {
  readonly printer: Printer;
  readonly reached: ReachedPrinter;
  readonly signal: AbortSignal;
  readonly onState: (state: PrinterState) => void;
}

/**
 * Sends one print: it is made, committed as under way, sent, and what became of it is written down. Answers with that,
 * or null where it was not begun.
 */
export async function sendPrint(
  options: PrintRunnerOptions,
  job: KeptPrintJob,
  way: PrintWay,
): Promise<SendResult | null> {
  const printable = madeOrFailed(options, job, way.printer);
  const attempt = printable && begun(options, job);
  if (!attempt) return null;
  options.onChanged(['printing']);
  const result = await sent(options, printable, way);
  options.connection.atomically(() =>
    settleAttempt(options.connection.db, attempt, result, options.clock.now()),
  );
  return result;
}

/** Writes down what became of an attempt. False where nobody waits to be told any more. */
export function settleAttempt(db: Db, attempt: PrintAttempt, result: SendResult, now: number): boolean {
  if (result.fate === 'not-sent') {
    return putPrintBack(db, attempt, result.trouble, now + pauseBeforePrint(attempt.attempt));
  }
  return endPrint(db, attempt, result.fate, result.fate === 'unknown' ? result.trouble : null, now);
}

function madeOrFailed(options: PrintRunnerOptions, job: KeptPrintJob, printer: Printer): Printable | null {
  const { connection, services, clock, onFault, onChanged } = options;
  try {
    return makePaper({ db: connection.db, host: services, now: clock.now() }, job, printer);
  } catch (error) {
    onFault(`printing ${job.paper} ${job.id}`, error);
    connection.atomically(() => failPrint(connection.db, job.id, 'fault', clock.now()));
    onChanged(['printing']);
    return null;
  }
}

/** Committed before the first byte goes out, together with the last look at whether anybody still wants it. */
function begun(
  { connection, services, clock }: PrintRunnerOptions,
  job: KeptPrintJob,
): PrintAttempt | undefined {
  const { db } = connection;
  return connection.atomically(() => {
    if (isWanted({ db, host: services }, job)) return beginPrint(db, job.id, clock.now(), null);
    cancelPrint(db, job.id, 'over', clock.now());
    return undefined;
  });
}

/** A driver that breaks has told nothing of what it did before. */
async function sent(
  { onFault }: PrintRunnerOptions,
  printable: Printable,
  { reached, signal, onState }: PrintWay,
): Promise<SendResult> {
  try {
    if (printable.takes === 'bytes' && reached.takes === 'bytes') {
      return await reached.driver.send(printable.bytes, signal, onState);
    }
    if (printable.takes === 'page' && reached.takes === 'pages') {
      return await reached.printer.print(printable.page, signal);
    }
    throw new Error(`A printer that takes ${reached.takes} was given a ${printable.takes}.`);
  } catch (error) {
    onFault('printing', error);
    return { fate: 'unknown', trouble: 'error' };
  }
}
