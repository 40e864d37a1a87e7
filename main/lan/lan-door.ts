import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Dispatch } from '../api/dispatch.ts';
import type { FileDoor } from '../api/file-door.ts';
import type { NewsDesk } from '../api/news.ts';
import type { Identify } from '../stations/identify.ts';
import { lanApp } from './lan-app.ts';
import { openNewsSocket } from './news-socket.ts';
import { readScreens } from './screens.ts';

/** Another program has the port. */
export class PortTaken extends Error {
  readonly port: number;

  constructor(port: number) {
    super(`Port ${port} is taken.`);
    this.name = 'PortTaken';
    this.port = port;
  }
}

export interface LanDoorOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly dispatch: Dispatch;
  readonly news: NewsDesk;
  readonly files: FileDoor;
  readonly identify: Identify;
  /** The built screens, or null where only procedures are served. */
  readonly rendererFolder: string | null;
}

export interface LanDoor {
  readonly address: string;
  /** Takes no further calls; those that are being answered get a second to be done. */
  close(): Promise<void>;
}

/** The door listens on this machine only: whoever reaches it without a token is the host's own desk. */
const listensOn = '127.0.0.1';

/** Opens HTTP and the WebSocket for news. Throws `PortTaken`. */
export async function openLanDoor(options: LanDoorOptions): Promise<LanDoor> {
  const screens = options.rendererFolder === null ? null : readScreens(options.rendererFolder);
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 });
  const port = await listen(server, options.port);
  const hosts = [`${listensOn}:${port}`, `localhost:${port}`];
  const listener = getRequestListener(lanApp({ ...options, screens, hosts, ownMachine: true }).fetch);
  server.on('request', (request, response) => void listener(request, response));
  const socket = openNewsSocket(server, { ...options, hosts, ownMachine: true });
  return {
    address: `http://${listensOn}:${port}`,
    close: async () => {
      socket.close();
      await closeServer(server);
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? new PortTaken(port) : error),
    );
    server.listen(port, listensOn, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The LAN door has no port.');
  return address.port;
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // Browsers hold their connections open after the last answer.
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  const cut = setTimeout(() => server.closeAllConnections(), 1_000);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
