import type { PrinterDriver } from '../printer-driver.ts';
import { cupsSpooler } from './cups-spooler.ts';
import { stoppedBy } from './real-time-status.ts';
import type { Spooler } from './spooler.ts';
import { windowsSpooler } from './windows/windows-spooler.ts';

/** The spooler of the system that this program runs on. */
export const systemSpooler: Spooler = process.platform === 'win32' ? windowsSpooler : cupsSpooler;

/**
 * A receipt printer behind the system's spooler: most that hang on USB. What the system knows of it is asked first,
 * for a spooler takes jobs for a printer that is switched off, and prints them when everybody has left.
 */
export function spoolerDriver(systemName: string, spooler: Spooler = systemSpooler): PrinterDriver {
  return {
    send: async (bytes, signal) => {
      const trouble = stoppedBy(await spooler.state(systemName, signal));
      if (trouble) return { fate: 'not-sent', trouble };
      if (signal.aborted) return { fate: 'not-sent', trouble: 'offline' };
      return spooler.send(systemName, bytes, signal);
    },
    state: (signal) => spooler.state(systemName, signal),
  };
}
