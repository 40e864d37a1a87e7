import type { IpcMain, IpcMainInvokeEvent, WebContents, WebFrameMain } from 'electron';
import { z } from 'zod';
import { callRequest } from '../../shared/call/envelope.ts';
import { channels } from './channels.ts';
import type { DeskDoor } from './desk-door.ts';
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
export function openIpcDoor(ipcMain: Pick<IpcMain, 'handle'>, door: DeskDoor): void {
  answerOwn(ipcMain, channels.call, z.tuple([z.unknown(), idleMs]), async (sent, idle) => {
    const request = callRequest.safeParse(sent);
    if (request.success) return door.call(request.data, idle);
    const field = request.error.issues[0]?.path.join('.') ?? '';
    const refusal = { code: 'call.bad-input', details: { field, problem: '' } };
    return { ok: false, refusal, now: door.now() };
  });
  answerOwn(ipcMain, channels.putFile, z.tuple([z.string(), z.instanceof(ArrayBuffer)]), (sha256, bytes) =>
    door.putFile(sha256, new Uint8Array(bytes)),
  );
  answerOwn(ipcMain, channels.getFile, z.tuple([z.string()]), (sha256) => door.getFile(sha256));
}

/** Answers one kind of message: from whom it comes and what it is are looked at before anything else. */
export function answerOwn<T extends readonly unknown[], A>(
  ipcMain: Pick<IpcMain, 'handle'>,
  channel: string,
  shape: z.ZodType<T>,
  act: (...sent: T) => Promise<A>,
): void {
  ipcMain.handle(channel, (event: IpcMainInvokeEvent, ...sent: unknown[]) => {
    if (!isTrustedSender(event)) throw new Error('Only the screens of this program may call.');
    return act(...shape.parse(sent));
  });
}

/**
 * Tells every window that shows a page of our own the host's news, and whether the host can be reached.
 * @returns ends it
 */
export function tellWindows(door: DeskDoor, windows: () => readonly WebContents[]): () => void {
  const tell = (channel: string, words: unknown): void => {
    for (const contents of windows()) {
      if (!contents.isDestroyed() && isOwnPage(contents.getURL())) contents.send(channel, words);
    }
  };
  const endNews = door.onNews((news) => tell(channels.news, news));
  const endConnection = door.onConnection((connected) => tell(channels.connection, connected));
  return () => {
    endNews();
    endConnection();
  };
}

/** Tells a window that asks whether the host can be reached now. */
export function answerConnection(ipcMain: Pick<IpcMain, 'handle'>, door: DeskDoor): void {
  let connected = true;
  door.onConnection((now) => (connected = now));
  answerOwn(ipcMain, channels.isConnected, z.tuple([]), () => Promise.resolve(connected));
}
