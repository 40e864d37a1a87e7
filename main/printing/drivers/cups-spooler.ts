import type { PrinterState } from '../../../shared/printing/printer.ts';
import { lpCall, lpFate, lpstatCall, lpstatPrinters } from './cups-words.ts';
import { runProgram } from './run-program.ts';
import { type SpooledPrinter, type Spooler, spoolerPatience } from './spooler.ts';

/** The spooler of Linux (CUPS), by its own programs: `lp` and `lpstat`. */
export const cupsSpooler: Spooler = {
  send: async (systemName, bytes, signal) =>
    lpFate(await runProgram(lpCall(systemName, bytes), { withinMs: spoolerPatience.send, signal })),
  state: async (systemName, signal) => {
    const printers = await ask(systemName, signal);
    return printers[0]?.state ?? unreachable;
  },
  printers: (signal) => ask(undefined, signal),
};

const unreachable: PrinterState = { kind: 'trouble', trouble: 'unreachable' };

/** Nothing where there is no spooler, and nothing for a printer that it does not know. */
async function ask(systemName: string | undefined, signal: AbortSignal): Promise<SpooledPrinter[]> {
  const end = await runProgram(lpstatCall(systemName), { withinMs: spoolerPatience.ask, signal });
  return end.kind === 'ended' ? lpstatPrinters(end.said) : [];
}
