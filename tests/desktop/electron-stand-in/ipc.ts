import { EventEmitter } from 'node:events';
import type { ToMain } from './in-page/preload-world.ts';

/** A page's frame, as far as a message's event names its sender. */
export interface Frame {
  readonly url: string;
  readonly parent: Frame | null;
}

interface MessageEvent {
  readonly sender: unknown;
  readonly senderFrame: Frame | null;
}

type Handler = (event: MessageEvent, ...args: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

export const ipcMain = Object.assign(new EventEmitter(), {
  handle: (channel: string, handler: Handler): void => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
  removeHandler: (channel: string): void => void handlers.delete(channel),
});

/** Brings what a preload sent to the app. @returns the answer, for an `invoke` */
export async function receive(
  event: MessageEvent,
  told: Exclude<ToMain, { kind: 'open' }>,
): Promise<unknown> {
  if (told.kind === 'send') return ipcMain.emit(told.channel, event, ...told.args);
  const handler = handlers.get(told.channel);
  if (!handler) throw new Error(`No handler registered for '${told.channel}'`);
  return handler(event, ...told.args);
}
