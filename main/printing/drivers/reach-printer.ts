import type { PagePrinting } from '../page-printing.ts';
import type { PrinterDriver, ReachPrinter } from '../printer-driver.ts';
import { folderPrinter } from './folder-printer.ts';
import { networkDriver } from './network-driver.ts';
import { serialDriver } from './serial-driver.ts';
import { spoolerDriver } from './spooler-driver.ts';
import { systemPrinter } from './system-printer.ts';

/** Finds the way to each printer by its connection. @param pages null where there is no desktop to make pages */
export function reachPrinters(pages: PagePrinting | null): ReachPrinter {
  const bytes = (driver: PrinterDriver): ReturnType<ReachPrinter> => ({ takes: 'bytes', driver });
  return (connection) => {
    switch (connection.kind) {
      case 'network':
        return bytes(networkDriver(connection));
      case 'spooler':
        return bytes(spoolerDriver(connection.systemName));
      case 'serial':
        return bytes(serialDriver(connection));
      case 'system':
        return { takes: 'pages', printer: systemPrinter(connection.systemName, pages) };
      case 'folder':
        return { takes: 'pages', printer: folderPrinter(connection.folder, pages) };
    }
  };
}
