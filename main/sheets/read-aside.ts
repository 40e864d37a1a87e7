import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Refusal } from '../../shared/call/refusal.ts';
import { type SheetTable, sheetLimits } from '../../shared/sheets/sheet-table.ts';
import type { SheetContent, SheetReading } from './sheet-worker.ts';

/** What reading one sheet may take of the machine's memory, MB. */
const memoryLimit = 512;

/**
 * Reads a sheet in a thread of its own, so that no call waits while a large workbook is unpacked, and one that
 * eats up all memory takes nothing but its own thread with it. Refuses as `readSheetFile` does.
 */
export async function readAside(content: SheetContent): Promise<SheetTable[]> {
  const worker = new Worker(workerFile(), {
    workerData: content,
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
  });
  try {
    const [reading] = (await once(worker, 'message')) as [SheetReading];
    if ('tables' in reading) return reading.tables;
    if ('code' in reading) throw new Refusal(reading.code, reading.details);
    throw new Error(reading.fault);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    throw new Refusal('sheets.too-large', { limit: `${sheetLimits.fileBytes / 1_000_000} MB` });
  } finally {
    await worker.terminate();
  }
}

/** Beside this file: as source in tests and replays, as a bundle in the product. */
function workerFile(): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./sheet-worker.${extension}`, import.meta.url);
}
