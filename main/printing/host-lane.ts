import type { SendResult } from '../../shared/printing/print-job.ts';
import { type PrinterState, isStopped } from '../../shared/printing/printer.ts';
import { type WaitingPrintJob, queuedOn } from '../../db/printing/print-jobs.ts';
import { hastenPrints, loseInterruptedOn } from '../../db/printing/print-work.ts';
import type { ReachedPrinter } from './printer-driver.ts';
import type { PrintRunnerOptions } from './runner-options.ts';
import { sendPrint } from './send-print.ts';
import { tidyWaiting } from './tidy-waiting.ts';
import type { HostPrinter } from './whose-printer.ts';

/** How often a printer in trouble is looked at while papers wait for it, ms: paper in is printing. */
const whileStopped = 1_000;
/** And any other, so that a trouble is known before the next paper needs it. */
const whileWell = 15_000;
/** After so long a print is given up on in the middle, ms: longer than any driver waits. */
const longestPrint = 120_000;

/** A printer as this lane has come to know it. */
interface Known {
  /** JSON: one that is reached another way is another printer. */
  readonly connection: string;
  readonly reached: ReachedPrinter;
  lookedAt: number;
  /** Whether the last look found it stopped. */
  seenStopped: boolean;
}

/** How the host works off what waits for one of its own printers, one after the other. */
export function hostLane(
  options: PrintRunnerOptions,
  closing: AbortSignal,
): (printer: HostPrinter) => Promise<number> {
  const { connection, clock, services, onChanged } = options;
  const { printerStates } = services;
  let known: Known | undefined;
  let unsettled = false;

  const knownAs = (printer: HostPrinter): Known => {
    const asText = JSON.stringify(printer.connection);
    if (known?.connection === asText) return known;
    printerStates.forget(printer.id);
    const reached = options.reach(printer.connection);
    known = { connection: asText, reached, lookedAt: -Infinity, seenStopped: false };
    return known;
  };
  const tell = (printer: HostPrinter, state: PrinterState): void => {
    if (printerStates.tell(printer.id, state, clock.now())) onChanged(['printing']);
  };
  const look = async (printer: HostPrinter): Promise<void> => {
    const at = knownAs(printer);
    const state = await stateOf(options, at.reached, closing);
    if (closing.aborted) return;
    at.lookedAt = performance.now();
    if (at.seenStopped && !isStopped(state)) hastenPrints(connection.db, printer.id, clock.now());
    at.seenStopped = isStopped(state);
    tell(printer, state);
    tidyWaiting(options, printer);
  };
  const print = async (printer: HostPrinter, job: WaitingPrintJob): Promise<void> => {
    unsettled = true;
    const result = await sendPrint(options, job, {
      printer,
      reached: knownAs(printer).reached,
      signal: AbortSignal.any([closing, AbortSignal.timeout(longestPrint)]),
      onState: (state) => {
        tell(printer, state);
        // What waits behind a print that hangs in the middle does not wait for its end.
        tidyWaiting(options, printer);
      },
    });
    unsettled = false;
    if (result) tell(printer, stateAfter(result, printerStates.of(printer.id).state));
    onChanged(['printing']);
  };
  const settle = (printer: HostPrinter): void => {
    // How the last print ended could not be written down: nobody knows what is on its paper.
    connection.atomically(() => loseInterruptedOn(connection.db, printer.id, clock.now()));
    unsettled = false;
  };

  return async (printer) => {
    if (unsettled) settle(printer);
    if (!printer.active) {
      tidyWaiting(options, printer);
      return Infinity;
    }
    const { lookedAt } = knownAs(printer);
    const [first] = queuedOn(connection.db, printer.id);
    const stopped = isStopped(printerStates.of(printer.id).state);
    const dueIn = first && !stopped ? first.nextAttemptAt - clock.now() : Infinity;
    if (first && dueIn <= 0) {
      await print(printer, first);
      return 0;
    }
    const lookIn = lookedAt + (stopped && first ? whileStopped : whileWell) - performance.now();
    if (lookIn > 0) return Math.min(lookIn, dueIn);
    await look(printer);
    return 0;
  };
}

async function stateOf(
  { onFault }: PrintRunnerOptions,
  reached: ReachedPrinter,
  closing: AbortSignal,
): Promise<PrinterState> {
  try {
    return await (reached.takes === 'bytes' ? reached.driver : reached.printer).state(closing);
  } catch (error) {
    onFault('printing', error);
    return { kind: 'trouble', trouble: 'error' };
  }
}

/** How a printer is after a print, as far as that tells. */
export function stateAfter(result: SendResult, before: PrinterState): PrinterState {
  switch (result.fate) {
    case 'not-sent':
    case 'unknown':
      return { kind: 'trouble', trouble: result.trouble };
    case 'confirmed':
      return isStopped(before) ? { kind: 'ready' } : before.kind === 'unknown' ? { kind: 'ready' } : before;
    case 'sent':
      return isStopped(before) ? { kind: 'unknown' } : before;
  }
}
