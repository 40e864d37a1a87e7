import { fromWire, toWire } from '../wire.ts';
import { createWorldEnd } from './world-end.ts';

/** What the main process and this world tell each other. */
export type ToMain =
  | { readonly kind: 'invoke'; readonly call: number; readonly channel: string; readonly args: unknown[] }
  | { readonly kind: 'send'; readonly channel: string; readonly args: unknown[] }
  | { readonly kind: 'open'; readonly url: string };
export type ToPreload =
  | { readonly kind: 'answer'; readonly call: number; readonly ok: boolean; readonly value: unknown }
  | { readonly kind: 'message'; readonly channel: string; readonly args: unknown[] };

type Listener = (event: unknown, ...args: unknown[]) => void;

const world = globalThis as unknown as EventTarget & {
  standInSend(text: string): void;
  standInHear(text: string): void;
};
const waiting = new Map<number, (heard: Extract<ToPreload, { kind: 'answer' }>) => void>();
const listeners = new Map<string, Set<Listener>>();
const pageEnd = createWorldEnd('stand-in:to-preload', 'stand-in:to-page');
let lastCall = 0;

const tellMain = (told: ToMain): void => world.standInSend(toWire(told));

world.addEventListener('stand-in:open', (event) => {
  tellMain({ kind: 'open', url: (event as CustomEvent<string>).detail });
});

world.standInHear = (text) => {
  const heard = fromWire(text) as ToPreload;
  if (heard.kind === 'message') {
    for (const listener of listeners.get(heard.channel) ?? []) listener({}, ...heard.args);
  } else {
    waiting.get(heard.call)?.(heard);
    waiting.delete(heard.call);
  }
};

const ipcRenderer = {
  invoke: (channel: string, ...args: unknown[]) => {
    lastCall += 1;
    const call = lastCall;
    const answer = new Promise<unknown>((resolve, reject) => {
      waiting.set(call, ({ ok, value }) => {
        if (ok) resolve(value);
        else reject(new Error(`Error invoking remote method '${channel}': ${String(value)}`));
      });
    });
    tellMain({ kind: 'invoke', call, channel, args });
    return answer;
  },
  send: (channel: string, ...args: unknown[]) => tellMain({ kind: 'send', channel, args }),
  on: (channel: string, listener: Listener) => {
    listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    return ipcRenderer;
  },
  off: (channel: string, listener: Listener) => {
    listeners.get(channel)?.delete(listener);
    return ipcRenderer;
  },
};

const contextBridge = {
  exposeInMainWorld: (key: string, api: unknown) => pageEnd.expose(key, api),
};

/** What a sandboxed preload may require: this, and no module of Node. */
export function require(name: string): unknown {
  if (name === 'electron') return { ipcRenderer, contextBridge };
  throw new Error(`module not found: ${name}`);
}
