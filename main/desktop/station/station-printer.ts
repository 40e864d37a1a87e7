import type { SendResult } from '../../../shared/printing/print-job.ts';
import { type Printer, type PrinterState, isStopped } from '../../../shared/printing/printer.ts';
import type { StationDocument } from '../../../shared/printing/station-printing-contract.ts';
import { Refusal } from '../../../shared/call/refusal.ts';
import type { ReachPrinter, ReachedPrinter } from '../../printing/printer-driver.ts';
import { type HostCall, pause } from './host-calls.ts';

/** How often a printer in trouble is looked at, ms: paper in is printing. */
const whileStopped = 1000;

/** One printer on this machine, as the station prints on it. */
export interface StationPrinter {
  /** Prints this unless something is being printed. The host offers it again as long as nobody has claimed it. */
  print(id: number, printer: Printer): void;
  /** Resolves when nothing is under way. */
  rest(): Promise<void>;
}

export interface StationPrinterOptions {
  readonly call: HostCall;
  readonly reach: ReachPrinter;
  /** The host's time, UTC ms. */
  readonly now: () => number;
  readonly signal: AbortSignal;
  readonly failed: (error: unknown) => void;
}

export function createStationPrinter(options: StationPrinterOptions): StationPrinter {
  const { call, signal, failed } = options;
  let busy: Promise<void> | undefined;
  let reached: { readonly connection: string; readonly way: ReachedPrinter } | undefined;
  let told: string | undefined;

  /** What a driver has learned of its printer is kept until the printer is reached another way. */
  const wayTo = ({ connection }: Printer): ReachedPrinter | null => {
    if (connection.kind === 'browser') return null;
    const asText = JSON.stringify(connection);
    if (reached?.connection !== asText) reached = { connection: asText, way: options.reach(connection) };
    return reached.way;
  };
  const tell = (printerId: number, state: PrinterState): void => {
    if (told === JSON.stringify(state)) return;
    told = JSON.stringify(state);
    call('printing.reportPrinter', { printerId, state }).catch(failed);
  };
  const work = async (id: number, printer: Printer, way: ReachedPrinter): Promise<void> => {
    told = undefined;
    const onState = (state: PrinterState): void => tell(printer.id, state);
    const result = await printClaimed(options, id, way, onState);
    if (result?.fate !== 'not-sent') return;
    // The host gives it out again when the printer is well, or when its time has come.
    while (!signal.aborted) {
      const state = await stateOf(way, signal);
      onState(state);
      if (!isStopped(state)) return;
      await pause(whileStopped, signal);
    }
  };
  return {
    print: (id, printer) => {
      const way = wayTo(printer);
      if (!way || busy) return;
      busy = work(id, printer, way)
        .catch(failed)
        .finally(() => (busy = undefined));
    },
    rest: async () => busy,
  };
}

function stateOf(way: ReachedPrinter, signal: AbortSignal): Promise<PrinterState> {
  return (way.takes === 'bytes' ? way.driver : way.printer).state(signal);
}

/**
 * Claims a print, prints it and reports, however long the host is away in between. A claim whose time is over before
 * the first byte is left alone: the host has told the people that nobody knows its fate. @returns null where nothing was done
 */
async function printClaimed(
  { call, now, signal }: StationPrinterOptions,
  id: number,
  way: ReachedPrinter,
  onState: (state: PrinterState) => void,
): Promise<SendResult | null> {
  const claim = await call('printing.claim', { id }).catch(unlessRefused);
  if (!claim) return null;
  const { leaseUntil, ...attempt } = claim;
  const document = await call('printing.document', attempt).catch(unlessRefused);
  if (now() >= leaseUntil) return null;
  const result: SendResult = document
    ? await sent(document, way, { signal, onState })
    : { fate: 'not-sent', trouble: 'error' };
  // A station that is being closed cannot report any more: its claim runs out, and the fate is unknown.
  await call('printing.report', { ...attempt, result });
  return result;
}

/** What the host refuses, somebody else has or nobody wants any more. */
function unlessRefused(error: unknown): null {
  if (error instanceof Refusal) return null;
  throw error;
}

interface Watched {
  readonly signal: AbortSignal;
  readonly onState: (state: PrinterState) => void;
}

/** A driver that breaks has told nothing of what it did before. */
async function sent(
  document: StationDocument,
  way: ReachedPrinter,
  { signal, onState }: Watched,
): Promise<SendResult> {
  try {
    if (document.takes === 'bytes' && way.takes === 'bytes')
      return await way.driver.send(Buffer.from(document.base64, 'base64'), signal, onState);
    if (document.takes === 'page' && way.takes === 'pages')
      return await way.printer.print({ ...document, sheet: null }, signal);
    return { fate: 'not-sent', trouble: 'error' };
  } catch {
    return { fate: 'unknown', trouble: 'error' };
  }
}
