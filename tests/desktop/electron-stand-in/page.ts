import type { CdpConnection, CdpSession } from './cdp.ts';
import { type Frames, followFrames } from './frames.ts';
import { pageWorldScript, preloadWorld, preloadWorldScript } from './preload-scripts.ts';

/** A page of the browser that is ready to be navigated: its preload is in place and its frames are followed. */
export interface Page {
  readonly targetId: string;
  readonly session: CdpSession;
  readonly frames: Frames;
}

/**
 * Opens an empty page.
 * @param preload the preload's file, or undefined for a window without one
 * @param onTarget told the page's id as soon as it has one: it may be closed before it is ready
 */
export async function openPage(
  browser: CdpConnection,
  preload: string | undefined,
  onTarget: (targetId: string) => void,
): Promise<Page> {
  const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', {
    url: 'about:blank',
  });
  onTarget(targetId);
  const session = await browser.attach(targetId);
  const frames = followFrames(session);
  await Promise.all([session.send('Page.enable'), session.send('Runtime.enable')]);
  await session.send('Inspector.enable');
  if (preload !== undefined) await addPreload(session, preload);
  return { targetId, session, frames };
}

/** Leads a page to an address and waits until it has loaded. */
export async function navigate({ session }: Page, url: string): Promise<void> {
  const loaded = new Promise((resolve, reject) => {
    session.once('Page.loadEventFired', resolve);
    session.once('gone', () => reject(new Error(`ERR_ABORTED loading '${url}'`)));
  });
  await Promise.all([startNavigation(session, url), loaded]);
}

async function startNavigation(session: CdpSession, url: string): Promise<void> {
  const { errorText } = await session.send<{ errorText?: string }>('Page.navigate', { url });
  if (errorText !== undefined) throw new Error(`${errorText} loading '${url}'`);
}

/** Runs a script in the page's own world and returns its value. */
export async function evaluate({ session }: Page, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send<{
    result: { value?: unknown };
    exceptionDetails?: { exception?: { description?: string } };
  }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'The script failed.');
  return result.value;
}

async function addPreload(session: CdpSession, preload: string): Promise<void> {
  await session.send('Runtime.addBinding', { name: 'standInSend', executionContextName: preloadWorld });
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: pageWorldScript() });
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: preloadWorldScript(preload),
    worldName: preloadWorld,
  });
}
