import type { IpcMain, IpcMainInvokeEvent, WebContents, WebFrameMain } from 'electron';
import { z } from 'zod';
import type { FileAnswer } from '../../shared/call/desktop-bridge.ts';
import { type Answer, callRequest } from '../../shared/call/envelope.ts';
import type { Host } from '../api/host.ts';
import { channels } from './channels.ts';
import { isOwnPage } from './origin.ts';

/** How long nobody has touched the window, ms. */
const idleMs = z.number().min(0);

/** The part of a message's event that says who sent it. */
export interface Sender {
  readonly senderFrame: Pick<WebFrameMain, 'url' | 'parent'> | null;
}

/** True for the top frame of a page of our own. A frame that is gone or shows something else is nobody. */
export function isTrustedSender({ senderFrame }: Sender): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOwnPage(senderFrame.url);
}

/**
 * Opens the desktop door: calls and files of our own windows go to the host as they came, and the answers go back.
 * It knows no procedure by name. A message from anybody else, or of another shape, is dropped with an error.
 */
export function openIpcDoor(
  ipcMain: Pick<IpcMain, 'handle'>,
  host: Pick<Host, 'dispatch' | 'files' | 'clock' | 'identify'>,
): void {
  answer(ipcMain, channels.call, z.tuple([z.unknown(), idleMs]), async (sent, idle) => {
    const request = callRequest.safeParse(sent);
    if (request.success) {
      const caller = host.identify({ door: 'desktop', token: null, ownMachine: true, idleMs: idle });
      return host.dispatch(caller, request.data);
    }
    const field = request.error.issues[0]?.path.join('.') ?? '';
    const refusal = { code: 'call.bad-input', details: { field, problem: '' } };
    return { ok: false, refusal, now: host.clock.now() };
  });
  answer(ipcMain, channels.putFile, z.tuple([z.string(), z.instanceof(ArrayBuffer)]), (sha256, bytes) =>
    host.files.put(sha256, [new Uint8Array(bytes)]),
  );
  answer(ipcMain, channels.getFile, z.tuple([z.string()]), async (sha256): Promise<FileAnswer> => {
    const given = await host.files.get(sha256);
    return given.ok ? { ok: true, mime: given.mime, bytes: new Uint8Array(given.bytes).buffer } : given;
  });
}

/** Answers one kind of message: from whom it comes and what it is are looked at before anything else. */
function answer<T extends readonly unknown[]>(
  ipcMain: Pick<IpcMain, 'handle'>,
  channel: string,
  shape: z.ZodType<T>,
  act: (...sent: T) => Promise<Answer | FileAnswer>,
): void {
  ipcMain.handle(channel, (event: IpcMainInvokeEvent, ...sent: unknown[]) => {
    if (!isTrustedSender(event)) throw new Error('Only the screens of this program may call.');
    return act(...shape.parse(sent));
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
