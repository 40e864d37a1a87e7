import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { type DoorNames, hostsAt } from './door-names.ts';
import { type DoorParts, lanApp } from './lan-app.ts';
import { closeServer, listen } from './listening.ts';
import { openNewsSocket } from './news-socket.ts';

export interface LoopbackDoorOptions extends DoorParts {
  /** 0 takes a free one. */
  readonly port: number;
}

export interface LoopbackDoor {
  readonly address: string;
  /** Takes no further calls; those that are being answered get a second to be done. */
  close(): Promise<void>;
}

/** Only this machine reaches it, so whoever comes in here is the host's own desk. */
const listensOn = '127.0.0.1';

/** Opens the door for browsers on this very machine: it is always there, whatever the network is set to. Throws `PortTaken`. */
export async function openLoopbackDoor(options: LoopbackDoorOptions): Promise<LoopbackDoor> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 });
  const port = await listen(server, options.port, listensOn);
  const hosts = hostsAt('http', port, [listensOn, 'localhost']);
  const names: DoorNames = { scheme: 'http', hosts: () => hosts };
  const own = { ...options, names, ownMachine: true };
  const listener = getRequestListener(lanApp(own).fetch);
  server.on('request', (request, response) => void listener(request, response));
  const news = openNewsSocket(server, own);
  return {
    address: `http://${listensOn}:${port}`,
    close: async () => {
      news.close();
      await closeServer(server, server);
    },
  };
}
