import type { PagePrinting } from '../page-printing.ts';
import type { PagePrinter } from '../printer-driver.ts';
import { stoppedBy } from './real-time-status.ts';
import type { Spooler } from './spooler.ts';
import { systemSpooler } from './spooler-driver.ts';

/**
 * A printer of the operating system that takes pages, printed on silently by the desktop. Without a desktop there is
 * no way to make a page of its: nothing is sent.
 */
export function systemPrinter(
  systemName: string,
  pages: PagePrinting | null,
  spooler: Spooler = systemSpooler,
): PagePrinter {
  return {
    state: (signal) =>
      pages ? spooler.state(systemName, signal) : Promise.resolve({ kind: 'trouble', trouble: 'error' }),
    print: async (page, signal) => {
      if (!pages) return { fate: 'not-sent', trouble: 'error' };
      const trouble = stoppedBy(await spooler.state(systemName, signal));
      if (trouble) return { fate: 'not-sent', trouble };
      if (signal.aborted) return { fate: 'not-sent', trouble: 'offline' };
      return pages.print(page, systemName, signal);
    },
  };
}
