import type { PrinterDriver, ReachPrinter } from '../printer-driver.ts';
import { networkDriver } from './network-driver.ts';

/** A way that this host does not have: nothing ever leaves it. */
const noWay: PrinterDriver = {
  send: () => Promise.resolve({ fate: 'not-sent', trouble: 'error' }),
  state: () => Promise.resolve({ kind: 'trouble', trouble: 'error' }),
};

/** Finds the way to a printer. */
export const reachPrinter: ReachPrinter = (connection) => ({
  takes: 'bytes',
  driver: connection.kind === 'network' ? networkDriver(connection) : noWay,
});
