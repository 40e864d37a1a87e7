import type { CdpConnection, CdpSession } from './cdp.ts';
import { type Frames, followFrames } from './frames.ts';
import { pageWorldScript, preloadWorld, preloadWorldScript } from './preload-scripts.ts';

/** A page of the browser that is ready to be navigated: its preload is in place and its frames are followed. */
export interface Page {
  readonly targetId: string;
  readonly session: CdpSession;
  readonly frames: Frames;
}

/** Opens an empty page. @param preload the preload's file, or undefined for a window without one */
export async function openPage(browser: CdpConnection, preload: string | undefined): Promise<Page> {
  const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', {
    url: 'about:blank',
  });
  const session = await browser.attach(targetId);
  const frames = followFrames(session);
  await Promise.all([session.send('Page.enable'), session.send('Runtime.enable')]);
  await session.send('Inspector.enable');
  if (preload !== undefined) await addPreload(session, preload);
  return { targetId, session, frames };
}

async function addPreload(session: CdpSession, preload: string): Promise<void> {
  await session.send('Runtime.addBinding', { name: 'standInSend', executionContextName: preloadWorld });
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: pageWorldScript() });
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: preloadWorldScript(preload),
    worldName: preloadWorld,
  });
}
