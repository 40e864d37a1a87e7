import type { IpcMain, WebContents, WebFrameMain } from 'electron';
import type { Caller } from '../../shared/call/caller.ts';
import { type Answer, callRequest } from '../../shared/call/envelope.ts';
import type { Host } from '../api/host.ts';
import { deskCaller } from '../lan/desk-caller.ts';
import { channels } from './channels.ts';
import { isOwnPage } from './origin.ts';

/** Who calls through a window of this program, until people sign in. */
const ownDesk: Caller = { ...deskCaller(undefined), door: 'desktop' };

/** The part of a message's event that says who sent it. */
export interface Sender {
  readonly senderFrame: Pick<WebFrameMain, 'url' | 'parent'> | null;
}

/** True for the top frame of a page of our own. A frame that is gone or shows something else is nobody. */
export function isTrustedSender({ senderFrame }: Sender): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOwnPage(senderFrame.url);
}

/**
 * Opens the desktop door: calls of our own windows go to dispatch as they came, and the answers go back. It knows
 * no procedure by name. A message from anybody else is dropped with an error.
 */
export function openIpcDoor(ipcMain: Pick<IpcMain, 'handle'>, host: Pick<Host, 'dispatch' | 'clock'>): void {
  ipcMain.handle(channels.call, async (event, sent: unknown): Promise<Answer> => {
    if (!isTrustedSender(event)) throw new Error('Only the screens of this program may call.');
    const request = callRequest.safeParse(sent);
    if (request.success) return host.dispatch(ownDesk, request.data);
    const field = request.error.issues[0]?.path.join('.') ?? '';
    return {
      ok: false,
      refusal: { code: 'call.bad-input', details: { field, problem: '' } },
      now: host.clock.now(),
    };
  });
}

/** Passes the host's news on to every window that shows a page of our own. @returns ends it */
export function tellWindows(host: Pick<Host, 'onNews'>, windows: () => readonly WebContents[]): () => void {
  return host.onNews((news) => {
    for (const contents of windows()) {
      if (!contents.isDestroyed() && isOwnPage(contents.getURL())) contents.send(channels.news, news);
    }
  });
}
