import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SendResult } from '../../../../shared/printing/print-job.ts';
import { runProgram } from '../run-program.ts';
import { type SpooledPrinter, type Spooler, spooledTitle, spoolerPatience } from '../spooler.ts';
import { scriptCall } from './powershell.ts';
import { windowsFate, windowsPrinters } from './windows-words.ts';

/** The spooler of Windows (winspool, data type RAW), through our script: no native module, no privilege. */
export const windowsSpooler: Spooler = {
  send: async (systemName, bytes, signal) => {
    const folder = await mkdtemp(join(tmpdir(), 'storefront-desk-print-'));
    try {
      const file = join(folder, 'job.bin');
      await writeFile(file, bytes, { mode: 0o600 });
      return await sendFile(systemName, file, signal);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  state: async (systemName, signal) =>
    (await ask(signal)).find((printer) => printer.systemName === systemName)?.state ?? {
      kind: 'trouble',
      trouble: 'unreachable',
    },
  printers: ask,
};

async function sendFile(systemName: string, file: string, signal: AbortSignal): Promise<SendResult> {
  const call = scriptCall('send', { PRINTER: systemName, TITLE: spooledTitle, BYTES: file });
  return windowsFate(await runProgram(call, { withinMs: spoolerPatience.send, signal }));
}

async function ask(signal: AbortSignal): Promise<SpooledPrinter[]> {
  return windowsPrinters(await runProgram(scriptCall('printers'), { withinMs: spoolerPatience.ask, signal }));
}
