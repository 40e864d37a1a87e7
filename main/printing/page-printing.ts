import type { SendResult } from '../../shared/printing/print-job.ts';
import type { PrintablePage } from './printer-driver.ts';

/** What a desktop adds to printing: pages, on the printers of its system and as PDF. */
export interface PagePrinting {
  /** The printers of this machine's system, by the names that it gives them. */
  printers(): Promise<{ readonly name: string; readonly displayName: string }[]>;
  /** Prints a page silently. */
  print(page: PrintablePage, systemName: string, signal: AbortSignal): Promise<SendResult>;
  /** The page as PDF, its pages numbered. */
  pdf(page: PrintablePage): Promise<Uint8Array>;
}

declare module '../call/handler.ts' {
  interface HostServices {
    /** Null on a host without a desktop. */
    readonly pagePrinting: PagePrinting | null;
  }
}
