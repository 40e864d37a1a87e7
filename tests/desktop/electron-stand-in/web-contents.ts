import { EventEmitter } from 'node:events';
import type { ToMain, ToPreload } from './in-page/preload-world.ts';
import { receive } from './ipc.ts';
import type { Page } from './page.ts';
import { defaultSession } from './recorded.ts';
import { type PausedRequest, interceptRequests } from './requests.ts';
import { realAddress, shownAddress } from './schemes.ts';
import { fromWire, toWire } from './wire.ts';

type WindowOpenHandler = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' };

/** What a window shows, as far as the app asks of it. */
export interface WebContents extends EventEmitter {
  readonly session: typeof defaultSession;
  /** The page's target, once it is there. */
  targetId(): string | undefined;
  loadURL(address: string): Promise<void>;
  reload(): void;
  getURL(): string;
  send(channel: string, ...args: unknown[]): void;
  executeJavaScript(code: string): Promise<unknown>;
  forcefullyCrashRenderer(): void;
  setWindowOpenHandler(handler: WindowOpenHandler): void;
  /** What the page may do about a window that it opened itself. */
  windowOpenAction(url: string): 'allow' | 'deny';
  isDestroyed(): boolean;
  close(): void;
}

const all = new Set<WebContents>();

/** The statics of Electron's `webContents`. */
export const webContents = {
  getAllWebContents: (): WebContents[] => [...all],
  fromDevToolsTargetId: (targetId: string): WebContents | undefined =>
    [...all].find((contents) => contents.targetId() === targetId),
};

/** @param opening the page, as soon as the browser has opened it */
export function createWebContents(opening: Promise<Page>): WebContents {
  let page: Page | undefined;
  let destroyed = false;
  let address = '';
  let openedByApp = false;
  let windowOpenHandler: WindowOpenHandler = () => ({ action: 'allow' });
  const withPage = async <R>(act: (page: Page) => Promise<R>): Promise<R> => act(await ready);

  const contents: WebContents = Object.assign(new EventEmitter(), {
    session: defaultSession,
    targetId: () => page?.targetId,
    loadURL: (url: string) =>
      withPage(async ({ session }) => {
        openedByApp = true;
        const loaded = new Promise((resolve) => session.once('Page.loadEventFired', resolve));
        const { errorText } = await session.send<{ errorText?: string }>('Page.navigate', {
          url: shownAddress(url),
        });
        if (errorText !== undefined) throw new Error(`${errorText} loading '${url}'`);
        await loaded;
      }),
    reload: () => {
      openedByApp = true;
      void withPage(({ session }) => session.send('Page.reload'));
    },
    getURL: () => address,
    send: (channel: string, ...args: unknown[]) =>
      void withPage((on) =>
        tell(on, on.frames.preloadContext(on.targetId), { kind: 'message', channel, args }),
      ),
    executeJavaScript: (expression: string) => withPage((on) => evaluate(on, expression)),
    // The crash never answers, and the browser goes on with the page's target.
    forcefullyCrashRenderer: () => void withPage(({ session }) => session.send('Page.crash')),
    setWindowOpenHandler: (handler: WindowOpenHandler) => {
      windowOpenHandler = handler;
    },
    windowOpenAction: (url: string) => windowOpenHandler({ url: realAddress(url) }).action,
    isDestroyed: () => destroyed,
    close: () => void withPage(({ session }) => session.send('Page.close')),
  });

  const mayNavigate = ({ frameId, request }: PausedRequest): boolean => {
    const isMainFrame = frameId === page?.targetId;
    const byApp = isMainFrame && openedByApp;
    if (byApp) openedByApp = false;
    return byApp || asksNobodyElse(contents, realAddress(request.url), isMainFrame);
  };

  const ready = opening.then(async (opened) => {
    page = opened;
    const { session, frames, targetId } = opened;
    session.on('Page.frameNavigated', () => {
      address = frames.find(targetId)?.url ?? '';
    });
    session.on('Page.loadEventFired', () => contents.emit('did-finish-load'));
    session.on('Inspector.targetCrashed', () => {
      contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 139 });
    });
    session.on('Runtime.bindingCalled', (called: BindingCalled) => {
      void hear(contents, opened, called);
    });
    await interceptRequests(session, mayNavigate);
    return opened;
  });
  contents.once('destroyed', () => {
    destroyed = true;
    all.delete(contents);
  });
  all.add(contents);
  return contents;
}

/** Tells the app where a page wants to go. @returns whether it let it */
function asksNobodyElse(contents: WebContents, url: string, isMainFrame: boolean): boolean {
  let prevented = false;
  const event = { url, isMainFrame, isSameDocument: false, preventDefault: () => void (prevented = true) };
  contents.emit('will-frame-navigate', event);
  if (isMainFrame) contents.emit('will-navigate', event);
  return !prevented;
}

interface BindingCalled {
  readonly payload: string;
  readonly executionContextId: number;
}

async function hear(contents: WebContents, page: Page, called: BindingCalled): Promise<void> {
  const told = fromWire(called.payload) as ToMain;
  if (told.kind === 'open') {
    if (contents.windowOpenAction(told.url) === 'allow') contents.emit('window-allowed', told.url);
    return;
  }
  const event = { sender: contents, senderFrame: page.frames.ofContext(called.executionContextId) };
  const outcome = await receive(event, told).then(
    (value) => ({ ok: true, value }),
    (error: unknown) => ({ ok: false, value: String(error) }),
  );
  if (told.kind === 'invoke') {
    await tell(page, called.executionContextId, { kind: 'answer', call: told.call, ...outcome });
  }
}

async function tell(page: Page, contextId: number | undefined, told: ToPreload): Promise<void> {
  if (contextId === undefined) return;
  const expression = `standInHear(${JSON.stringify(toWire(told))})`;
  // A page that has gone elsewhere meanwhile is told nothing.
  await page.session.send('Runtime.evaluate', { expression, contextId }).catch(() => undefined);
}

async function evaluate(page: Page, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await page.session.send<{
    result: { value?: unknown };
    exceptionDetails?: { exception?: { description?: string } };
  }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'The script failed.');
  return result.value;
}
