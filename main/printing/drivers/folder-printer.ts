import { constants } from 'node:fs';
import { access, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SendResult } from '../../../shared/printing/print-job.ts';
import type { PrinterState } from '../../../shared/printing/printer.ts';
import type { PagePrinting } from '../page-printing.ts';
import type { PagePrinter, PrintablePage } from '../printer-driver.ts';
import { fileName, nthName } from './file-name.ts';

/**
 * A folder that papers are written into: as PDF where there is a desktop, and without one as the workbook of the
 * paper, or as the page itself where it has none. A file that is on the disk is confirmed; none is ever overwritten.
 */
export function folderPrinter(folder: string, pages: PagePrinting | null): PagePrinter {
  return {
    state: () => stateOf(folder),
    print: async (page, signal) => {
      const state = await stateOf(folder);
      if (state.kind === 'trouble') return { fate: 'not-sent', trouble: state.trouble };
      const { bytes, ending } = await contentOf(page, pages);
      if (signal.aborted) return { fate: 'not-sent', trouble: 'offline' };
      return writeNew(folder, fileName(page.name, ending), bytes);
    },
  };
}

async function stateOf(folder: string): Promise<PrinterState> {
  try {
    if (!(await stat(folder)).isDirectory()) return { kind: 'trouble', trouble: 'unreachable' };
    await access(folder, constants.W_OK);
    return { kind: 'ready' };
  } catch (error) {
    const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return { kind: 'trouble', trouble: isGone ? 'unreachable' : 'error' };
  }
}

async function contentOf(
  page: PrintablePage,
  pages: PagePrinting | null,
): Promise<{ readonly bytes: Uint8Array; readonly ending: string }> {
  if (pages) return { bytes: await pages.pdf(page), ending: '.pdf' };
  if (page.sheet) return { bytes: await page.sheet(), ending: '.xlsx' };
  return { bytes: Buffer.from(page.html), ending: '.html' };
}

/** Writes a file under the first name that is free. What could not be written whole is taken away again. */
async function writeNew(folder: string, name: string, bytes: Uint8Array): Promise<SendResult> {
  for (let n = 1; ; n += 1) {
    const path = join(folder, nthName(name, n));
    try {
      const file = await open(path, 'wx');
      return await writeWhole(file, path, bytes);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return { fate: 'not-sent', trouble: 'error' };
    }
  }
}

async function writeWhole(
  file: Awaited<ReturnType<typeof open>>,
  path: string,
  bytes: Uint8Array,
): Promise<SendResult> {
  try {
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    return { fate: 'confirmed' };
  } catch {
    await file.close().catch(() => undefined);
    await rm(path, { force: true });
    return { fate: 'not-sent', trouble: 'error' };
  }
}
