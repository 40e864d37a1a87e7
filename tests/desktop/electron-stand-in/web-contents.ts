import { EventEmitter } from 'node:events';
import { type Page, evaluate, navigate } from './page.ts';
import { listenToPreload, sendToPreload } from './preload-messages.ts';
import { type PdfOptions, evaluateApart, printersHere, printSilently, printToPdf } from './printing.ts';
import { type PausedRequest, interceptRequests } from './requests.ts';
import { realAddress, shownAddress } from './schemes.ts';
import type { Session } from './session.ts';

type WindowOpenHandler = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' };

/** What a window shows, as far as the app asks of it. */
export interface WebContents extends EventEmitter {
  readonly session: Session;
  loadURL(address: string): Promise<void>;
  reload(): void;
  getURL(): string;
  send(channel: string, ...args: unknown[]): void;
  executeJavaScript(code: string): Promise<unknown>;
  executeJavaScriptInIsolatedWorld(world: number, scripts: readonly { code: string }[]): Promise<unknown>;
  printToPDF(options: PdfOptions): Promise<Buffer>;
  getPrintersAsync(): ReturnType<typeof printersHere>;
  print: typeof printSilently;
  forcefullyCrashRenderer(): void;
  setWindowOpenHandler(handler: WindowOpenHandler): void;
  isDestroyed(): boolean;
  close(): void;
}

/** Opens a page and tells its id as soon as it has one. */
export type Opening = (onTarget: (targetId: string) => void) => Promise<Page>;

const byTarget = new Map<string, WebContents>();

/** The statics of Electron's `webContents`. */
export const webContents = {
  getAllWebContents: (): WebContents[] => [...byTarget.values()],
  fromDevToolsTargetId: (targetId: string): WebContents | undefined => byTarget.get(targetId),
};

/** The contents of a new window; what is asked of them before their page is open waits for it. */
export function createWebContents(session: Session, opening: Opening): WebContents {
  let destroyed = false;
  let address = '';
  let ledByApp = false;
  let windowOpenHandler: WindowOpenHandler = () => ({ action: 'allow' });
  const withPage = async <R>(act: (page: Page) => Promise<R>): Promise<R> => act(await ready);
  // A page that is gone meanwhile has nothing more to do.
  const quietly = (act: (page: Page) => Promise<unknown>): void => void withPage(act).catch(() => undefined);

  const contents: WebContents = Object.assign(new EventEmitter(), {
    session,
    loadURL: (url: string) =>
      withPage((page) => {
        ledByApp = true;
        return navigate(page, shownAddress(url));
      }),
    reload: () => {
      ledByApp = true;
      quietly(({ session }) => session.send('Page.reload'));
    },
    getURL: () => address,
    send: (channel: string, ...args: unknown[]) => quietly((page) => sendToPreload(page, channel, args)),
    executeJavaScript: (code: string) => withPage((page) => evaluate(page, code)),
    executeJavaScriptInIsolatedWorld: (_world: number, scripts: readonly { code: string }[]) =>
      withPage((page) => evaluateApart(page, scripts.map(({ code }) => code).join(';\n'))),
    printToPDF: (options: PdfOptions) => withPage((page) => printToPdf(page, options)),
    getPrintersAsync: printersHere,
    print: printSilently,
    forcefullyCrashRenderer: () => quietly(({ session }) => session.send('Page.crash')),
    setWindowOpenHandler: (handler: WindowOpenHandler) => {
      windowOpenHandler = handler;
    },
    isDestroyed: () => destroyed,
    close: () => quietly(({ session }) => session.send('Page.close')),
  });

  const mayNavigate = ({ request }: PausedRequest, isMainFrame: boolean): boolean => {
    const isOwnWish = isMainFrame && ledByApp;
    if (isOwnWish) ledByApp = false;
    return isOwnWish || isLetThrough(contents, realAddress(request.url), isMainFrame);
  };
  const ready = opening((targetId) => {
    byTarget.set(targetId, contents);
    contents.once('destroyed', () => {
      destroyed = true;
      byTarget.delete(targetId);
    });
  }).then(async (page) => {
    page.session.on('Page.frameNavigated', () => {
      address = page.frames.find(page.targetId)?.url ?? '';
    });
    retell(page, contents);
    listenToPreload(page, contents, (url) => {
      if (windowOpenHandler({ url: realAddress(url) }).action === 'allow')
        contents.emit('window-allowed', url);
    });
    await interceptRequests(page, session, mayNavigate);
    return page;
  });
  return contents;
}

function retell({ session }: Page, contents: EventEmitter): void {
  session.on('Page.loadEventFired', () => contents.emit('did-finish-load'));
  session.on('Inspector.targetCrashed', () => {
    contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 139 });
  });
}

/** Tells the app where a page wants to go. @returns whether it let it */
function isLetThrough(contents: EventEmitter, url: string, isMainFrame: boolean): boolean {
  let prevented = false;
  const event = { url, isMainFrame, isSameDocument: false, preventDefault: () => void (prevented = true) };
  contents.emit('will-frame-navigate', event);
  if (isMainFrame) contents.emit('will-navigate', event);
  return !prevented;
}
