import { parentPort, workerData } from 'node:worker_threads';
import { Refusal, type RefusalDetails } from '../../shared/call/refusal.ts';
import type { SheetTable } from '../../shared/sheets/sheet-table.ts';
import { readSheetFile, readSheetText } from './read-sheet.ts';

/** What the worker is given to read, and its answer, as they cross between the threads. */
export type SheetContent = string | Uint8Array;
export type SheetReading =
  | { readonly tables: SheetTable[] }
  | { readonly code: string; readonly details: RefusalDetails }
  | { readonly fault: string };

async function read(content: SheetContent): Promise<SheetReading> {
  try {
    const tables =
      typeof content === 'string' ? readSheetText(content) : await readSheetFile(Buffer.from(content));
    return { tables };
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, details: error.details };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

void read(workerData as SheetContent).then((reading) => parentPort?.postMessage(reading));
