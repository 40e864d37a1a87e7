import type { ToMain, ToPreload } from './in-page/preload-world.ts';
import { receive } from './ipc.ts';
import type { Page } from './page.ts';
import { fromWire, toWire } from './wire.ts';

interface BindingCalled {
  readonly payload: string;
  readonly executionContextId: number;
}

/**
 * Brings what a page's preload sends to the app, and the answers back.
 * @param sender what the app sees as the message's sender
 * @param onOpen told the address for which the page asks a window
 */
export function listenToPreload(page: Page, sender: unknown, onOpen: (url: string) => void): void {
  page.session.on('Runtime.bindingCalled', ({ payload, executionContextId }: BindingCalled) => {
    const told = fromWire(payload) as ToMain;
    if (told.kind === 'open') onOpen(told.url);
    else void pass(page, sender, told, executionContextId);
  });
}

/** Sends a message to the preload in the page's top frame; a page without one hears nothing. */
export async function sendToPreload(page: Page, channel: string, args: unknown[]): Promise<void> {
  const contextId = page.frames.preloadContext(page.targetId);
  if (contextId !== undefined) await tell(page, contextId, { kind: 'message', channel, args });
}

async function pass(
  page: Page,
  sender: unknown,
  told: Exclude<ToMain, { kind: 'open' }>,
  contextId: number,
): Promise<void> {
  const event = { sender, senderFrame: page.frames.ofContext(contextId) };
  const outcome = await receive(event, told).then(
    (value) => ({ ok: true, value }),
    (error: unknown) => ({ ok: false, value: String(error) }),
  );
  if (told.kind === 'invoke') await tell(page, contextId, { kind: 'answer', call: told.call, ...outcome });
}

async function tell({ session }: Page, contextId: number, told: ToPreload): Promise<void> {
  const expression = `standInHear(${JSON.stringify(toWire(told))})`;
  // A page that has gone elsewhere meanwhile is told nothing.
  await session.send('Runtime.evaluate', { expression, contextId }).catch(() => undefined);
}
