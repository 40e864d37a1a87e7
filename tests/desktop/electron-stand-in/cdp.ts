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

/**
 * One attached target, or the browser itself. Emits each event under its method's name, and `gone` when the target
 * is; whatever still waits for an answer then fails.
 */
export interface CdpSession extends EventEmitter {
  send<R = unknown>(method: string, params?: object): Promise<R>;
}

/** A connection to the browser, with a session for each target that is attached to. */
export interface CdpConnection extends CdpSession {
  attach(targetId: string): Promise<CdpSession>;
}

interface OpenSession {
  readonly session: CdpSession;
  heard(message: Message): void;
  gone(): void;
}

/** Connects to a browser's DevTools endpoint. */
export async function connectToBrowser(endpoint: string): Promise<CdpConnection> {
  const socket = new WebSocket(endpoint, { perMessageDeflate: false });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve).once('error', reject);
  });
  const sessions = new Map<string, OpenSession>();
  const open = (sessionId: string): CdpSession => {
    const address = sessionId === '' ? {} : { sessionId };
    const opened = openSession((message) => socket.send(JSON.stringify({ ...message, ...address })));
    sessions.set(sessionId, opened);
    return opened.session;
  };

  const browser = open('');
  browser.on('Target.detachedFromTarget', ({ sessionId }: { sessionId: string }) => {
    sessions.get(sessionId)?.gone();
    sessions.delete(sessionId);
  });
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString()) as Message;
    sessions.get(message.sessionId ?? '')?.heard(message);
  });
  socket.on('close', () => sessions.forEach(({ gone }) => gone()));

  return Object.assign(browser, {
    attach: async (targetId: string) => {
      const options = { targetId, flatten: true };
      const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', options);
      return open(sessionId);
    },
  });
}

function openSession(write: (message: Message) => void): OpenSession {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastId = 0;
  const send: CdpSession['send'] = <R>(method: string, params: object = {}) =>
    new Promise<R>((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      write({ id: lastId, method, params });
    });
  const session: CdpSession = Object.assign(new EventEmitter(), { send });
  return {
    session,
    heard: ({ id, method, params, error, result }) => {
      if (id === undefined) {
        session.emit(method ?? '', params);
        return;
      }
      if (error) waiting.get(id)?.reject(new Error(error.message));
      else waiting.get(id)?.resolve(result);
      waiting.delete(id);
    },
    gone: () => {
      for (const { reject } of waiting.values()) reject(new Error('The page is gone.'));
      waiting.clear();
      session.emit('gone');
    },
  };
}
