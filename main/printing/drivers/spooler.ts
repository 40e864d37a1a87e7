import type { SendResult } from '../../../shared/printing/print-job.ts';
import type { PrinterState } from '../../../shared/printing/printer.ts';

/** A printer that the operating system knows, and how it is as far as the system says. */
export interface SpooledPrinter {
  readonly systemName: string;
  readonly state: PrinterState;
}

/** The operating system's spooler, as one system has it. */
export interface Spooler {
  /** Hands over raw bytes: `sent` at most, for a spooler never says what came out. */
  send(systemName: string, bytes: Uint8Array, signal: AbortSignal): Promise<SendResult>;
  /** How a printer is: `unknown` where the system sees no trouble, for it does not see the paper. */
  state(systemName: string, signal: AbortSignal): Promise<PrinterState>;
  printers(signal: AbortSignal): Promise<SpooledPrinter[]>;
}

/** What a print job is called in the system's own list. */
export const spooledTitle = 'Storefront Desk';

/** How long a spooler may take to accept a job or to answer, milliseconds. */
export const spoolerPatience = { send: 30_000, ask: 10_000 } as const;
