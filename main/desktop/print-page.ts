import { app, BrowserWindow, type Session, session, type WebContents } from 'electron';
import type { SendResult } from '../../shared/printing/print-job.ts';
import type { PagePrinting } from '../printing/page-printing.ts';
import type { PrintablePage } from '../printing/printer-driver.ts';
import { appScheme } from './origin.ts';
import { type PaperPages, type PaperSources, createPaperPages } from './paper-pages.ts';
import { paperWindowOptions, pdfOptions, printOptions } from './print-options.ts';
import { guardSession } from './security.ts';

/** The session of papers: in memory only, and apart from the one of our windows. */
const partition = 'papers';

/** How long a paper may take to be set, with its type and photos, milliseconds. */
const settingMs = 20_000;

/** The world that our own look at a paper runs in, apart from the paper's. */
const measuringWorld = 1;

/**
 * Pages as a desktop prints them: each in a hidden window of its own, which is gone afterwards. Electron has no word
 * for what became of a page beyond its being handed to the system.
 */
export function createPagePrinting(sources: PaperSources): PagePrinting {
  const pages = createPaperPages(sources);
  let fenced: Session | undefined;
  const ready = async (): Promise<void> => {
    await app.whenReady();
    fenced ??= fencePapers(session.fromPartition(partition), pages);
  };
  return {
    printers: async () => {
      await ready();
      return inWindow(210_000, systemPrinters);
    },
    pdf: async (page) => {
      await ready();
      return inWindow(page.widthMicrons, async (contents) => {
        const contentPixels = await settle(contents, pages, page.html);
        return contents.printToPDF(pdfOptions({ ...page, contentPixels }));
      });
    },
    print: async (page, systemName, signal) => {
      await ready();
      return inWindow(page.widthMicrons, (contents) =>
        printIn(contents, pages, { page, systemName, signal }),
      );
    },
  };
}

/** Papers reach nothing but the papers' own addresses: no network, no file, no permission, no download. */
function fencePapers(papers: Session, pages: PaperPages): Session {
  guardSession(papers);
  papers.protocol.handle(appScheme, (request) => pages.answer(request));
  papers.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !/^(?:app:\/\/paper\/|data:)/.test(details.url) }),
  );
  papers.on('will-download', (event) => event.preventDefault());
  return papers;
}

async function inWindow<Done>(
  widthMicrons: number,
  act: (contents: WebContents) => Promise<Done>,
): Promise<Done> {
  const window = new BrowserWindow(paperWindowOptions(partition, widthMicrons));
  try {
    return await act(window.webContents);
  } finally {
    window.destroy();
  }
}

/** Sets a paper and waits for its type and photos. @returns the height of its content, pixels */
async function settle(contents: WebContents, pages: PaperPages, html: string): Promise<number> {
  const { address, takeAway } = pages.show(html);
  try {
    const height: unknown = await within(
      settingMs,
      contents
        .loadURL(address)
        .then(() => contents.executeJavaScriptInIsolatedWorld(measuringWorld, [{ code: whenSet }])),
    );
    return Number(height);
  } finally {
    takeAway();
  }
}

/** A type is fetched when something is set in it, and an image that is not decoded is not printed. */
const whenSet = `document.fonts.ready
  .then(() => Promise.allSettled([...document.images].map((image) => image.decode())))
  .then(() => Math.ceil(document.documentElement.getBoundingClientRect().height))`;

async function within<Value>(ms: number, value: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`A paper was not set within ${ms} ms.`)), ms);
  });
  return Promise.race([value, late]).finally(() => clearTimeout(timer));
}

async function systemPrinters(contents: WebContents): ReturnType<PagePrinting['printers']> {
  const printers = await contents.getPrintersAsync();
  return printers.map(({ name, displayName }) => ({ name, displayName }));
}

interface Silent {
  readonly page: PrintablePage;
  readonly systemName: string;
  readonly signal: AbortSignal;
}

/** Until the page is handed over nothing has left us, whatever goes wrong. */
async function printIn(
  contents: WebContents,
  pages: PaperPages,
  { page, systemName, signal }: Silent,
): Promise<SendResult> {
  const known = await systemPrinters(contents);
  if (!known.some(({ name }) => name === systemName)) return { fate: 'not-sent', trouble: 'unreachable' };
  const contentPixels = await settle(contents, pages, page.html).catch(() => null);
  if (contentPixels === null || signal.aborted) return { fate: 'not-sent', trouble: 'error' };
  return handOver(contents, printOptions({ ...page, contentPixels }, systemName), signal);
}

/** What the system was handed is `sent` at most: that it took a page says nothing of paper. */
function handOver(
  contents: WebContents,
  options: ReturnType<typeof printOptions>,
  signal: AbortSignal,
): Promise<SendResult> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve({ fate: 'unknown', trouble: 'offline' }), { once: true });
    contents.print(options, (isHandedOver, reason) => {
      if (isHandedOver) resolve({ fate: 'sent' });
      else resolve({ fate: /invalid/i.test(reason) ? 'not-sent' : 'unknown', trouble: 'error' });
    });
  });
}
