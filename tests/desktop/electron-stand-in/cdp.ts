import { EventEmitter } from 'node:events';
import { WebSocket } from 'ws';

/** A message of the DevTools protocol, either way. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly sessionId?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** One attached target, or the browser itself: sends commands, and emits each event under its method's name. */
export interface CdpSession extends EventEmitter {
  send<R = unknown>(method: string, params?: object): Promise<R>;
}

/** A connection to the browser, with a session for each target that is attached to. */
export interface CdpConnection extends CdpSession {
  /** Attaches to a target. */
  attach(targetId: string): Promise<CdpSession>;
  close(): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Connects to a browser's DevTools endpoint. */
export async function connectToBrowser(endpoint: string): Promise<CdpConnection> {
  const socket = new WebSocket(endpoint, { perMessageDeflate: false });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve).once('error', reject);
  });
  const waiting = new Map<number, Waiting>();
  const sessions = new Map<string, CdpSession>();
  let lastId = 0;

  const sessionOf = (sessionId: string): CdpSession => {
    const send: CdpSession['send'] = <R>(method: string, params: object = {}) =>
      new Promise<R>((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        const address = sessionId === '' ? {} : { sessionId };
        socket.send(JSON.stringify({ id: lastId, method, params, ...address }));
      });
    const session: CdpSession = Object.assign(new EventEmitter(), { send });
    sessions.set(sessionId, session);
    return session;
  };

  const browser = sessionOf('');
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString()) as Message;
    if (message.id === undefined)
      sessions.get(message.sessionId ?? '')?.emit(message.method ?? '', message.params);
    else settle(waiting, message.id, message);
  });
  socket.on('close', () => {
    for (const one of waiting.values()) one.reject(new Error('The browser is gone.'));
    waiting.clear();
  });

  return Object.assign(browser, {
    attach: async (targetId: string) => {
      const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', {
        targetId,
        flatten: true,
      });
      return sessionOf(sessionId);
    },
    close: () => socket.close(),
  });
}

function settle(waiting: Map<number, Waiting>, id: number, { error, result }: Message): void {
  const one = waiting.get(id);
  waiting.delete(id);
  if (error) one?.reject(new Error(error.message));
  else one?.resolve(result);
}
