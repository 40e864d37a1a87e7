import type { SendResult } from '../../shared/printing/print-job.ts';
import type { PrinterConnection, PrinterState } from '../../shared/printing/printer.ts';

/** A printer that takes bytes (ESC/POS): network, spooler, serial. */
export interface PrinterDriver {
  /**
   * Sends one job. Answers `not-sent` only where not one byte of the job left us. Aborting it answers with what is so
   * then: `not-sent` before the first byte, `unknown` afterwards.
   * @param onState told how the printer is each time it says so in the middle of the job, such as that its paper ended
   */
  send(bytes: Uint8Array, signal: AbortSignal, onState?: (state: PrinterState) => void): Promise<SendResult>;
  /** How the printer is, as far as it says, within two seconds. No answer is `unknown`. */
  state(signal: AbortSignal): Promise<PrinterState>;
}

/** A page as a page printer takes it. */
export interface PrintablePage {
  /** A whole HTML document with print styles. */
  readonly html: string;
  readonly size: 'A4' | 'A5' | 'roll';
  /** Microns; for a roll the width of the paper, its height being that of the content. */
  readonly widthMicrons: number;
  readonly copies: number;
  /** What a file of it is called, without its ending. */
  readonly name: string;
  /** The same as a workbook (.xlsx), for a host that makes no PDF; null for a paper that has none. */
  readonly sheet: (() => Promise<Uint8Array>) | null;
}

/** A printer that takes pages: system, folder. */
export interface PagePrinter {
  print(page: PrintablePage, signal: AbortSignal): Promise<SendResult>;
  state(signal: AbortSignal): Promise<PrinterState>;
}

/** A connection that a program can print through without a person; `browser` needs one. */
export type DrivenConnection = Exclude<PrinterConnection, { readonly kind: 'browser' }>;

/** A printer as it is reached. */
export type ReachedPrinter =
  | { readonly takes: 'bytes'; readonly driver: PrinterDriver }
  | { readonly takes: 'pages'; readonly printer: PagePrinter };

/** Finds the way to a printer; made once by the host, and once by a desktop station. Opens nothing before it is used. */
export type ReachPrinter = (connection: DrivenConnection) => ReachedPrinter;
