import { systemSpooler } from './drivers/spooler-driver.ts';
import { spoolerPatience } from './drivers/spooler.ts';
import type { PagePrinting } from './page-printing.ts';

/**
 * The printers that this machine's system has, by the names it gives them: as the desktop lists them, or its spooler
 * where there is no desktop. Null where neither tells.
 */
export async function installedPrinters(
  pages: PagePrinting | null,
): Promise<Awaited<ReturnType<PagePrinting['printers']>> | null> {
  if (pages) return pages.printers();
  const spooled = await systemSpooler.printers(AbortSignal.timeout(spoolerPatience.ask));
  if (spooled.length === 0) return null;
  return spooled.map(({ systemName }) => ({ name: systemName, displayName: systemName }));
}
