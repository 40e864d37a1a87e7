import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Dispatch } from '../api/dispatch.ts';
import type { FileDoor } from '../api/file-door.ts';
import type { NewsDesk } from '../api/news.ts';
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
  /** The built screens, or null where only procedures are served. */
  readonly rendererFolder: string | null;
}

export interface LanDoor {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Until stations are paired and people sign in, the door listens on this machine only, and whoever reaches it
 * is the host's own desk.
 */
const listensOn = '127.0.0.1';

/** Opens HTTP and the WebSocket for news. Throws `PortTaken`. */
export async function openLanDoor(options: LanDoorOptions): Promise<LanDoor> {
  const screens = options.rendererFolder === null ? null : readScreens(options.rendererFolder);
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 });
  const port = await listen(server, options.port);
  const hosts = [`${listensOn}:${port}`, `localhost:${port}`];
  const listener = getRequestListener(lanApp({ ...options, screens, hosts }).fetch);
  server.on('request', (request, response) => void listener(request, response));
  const socket = openNewsSocket(server, options.news, hosts);
  return {
    address: `http://${listensOn}:${port}`,
    close: async () => {
      socket.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
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
