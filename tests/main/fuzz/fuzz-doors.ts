import { type Server, createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type { Answer } from '../../../shared/call/envelope.ts';
import { createFileDoor } from '../../../main/api/file-door.ts';
import { createNewsDesk } from '../../../main/api/news.ts';
import { channels } from '../../../main/desktop/channels.ts';
import { ownHostDoor } from '../../../main/desktop/desk-door.ts';
import { openIpcDoor } from '../../../main/desktop/ipc-door.ts';
import { openFileStore } from '../../../main/files/file-store.ts';
import { lanApp } from '../../../main/lan/lan-app.ts';
import { listen } from '../../../main/lan/listening.ts';
import { createIdentify } from '../../../main/stations/identify.ts';
import { createLastSeen } from '../../../main/stations/last-seen.ts';
import { createPresence } from '../../../main/stations/presence.ts';
import type { TestStore } from '../open-test-store.ts';

/** Both doors of a test store, as they are opened by the host. */
export interface Doors {
  /** A call over the network. @param token null for a screen that is not paired */
  overNetwork(request: unknown, token: string | null): Promise<Answer>;
  /** A call by the host's own window, after structured clone. */
  fromWindow(request: unknown): Promise<Answer>;
  close(): Promise<void>;
}

export async function openDoors(store: TestStore): Promise<Doors> {
  const { connection, clock, services, folder } = store;
  const parts = {
    dispatch: store.dispatch,
    clock,
    news: createNewsDesk('fuzz', clock),
    files: createFileDoor(openFileStore(folder, connection, clock), String),
    identify: createIdentify({
      connection,
      clock,
      services,
      presence: createPresence(clock.now()),
      onLocked: () => undefined,
    }),
    lastSeen: createLastSeen(connection.db, clock),
    screens: null,
  };
  const server = createServer();
  const host = `127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
  const names = { scheme: 'http', hosts: () => new Set([host]) } as const;
  const listener = getRequestListener(lanApp({ ...parts, names, ownMachine: false }).fetch);
  server.on('request', (request, response) => void listener(request, response));
  return {
    overNetwork: (request, token) => posted(host, request, token),
    fromWindow: windowOf({ ...parts, onNews: parts.news.listen }),
    close: () => closed(server),
  };
}

/** Sends a call; what comes back must be JSON. A text is sent as it is. */
async function posted(host: string, request: unknown, token: string | null): Promise<Answer> {
  const response = await fetch(`http://${host}/api/call`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: typeof request === 'string' ? request : JSON.stringify(request),
  });
  const body = await response.text();
  try {
    return JSON.parse(body) as Answer;
  } catch {
    throw new Error(`${response.status} with no JSON: ${body.slice(0, 200)}`);
  }
}

/** A window of our own, as far as the door can see. */
function windowOf(host: Parameters<typeof ownHostDoor>[0]): Doors['fromWindow'] {
  const handlers = new Map<string, Parameters<IpcMain['handle']>[1]>();
  openIpcDoor({ handle: (channel, handler) => void handlers.set(channel, handler) }, ownHostDoor(host));
  const event = { senderFrame: { url: 'app://desk/counter', parent: null } } as IpcMainInvokeEvent;
  return async (request) => {
    const answer: unknown = await handlers.get(channels.call)?.(event, structuredClone(request), 0);
    return structuredClone(answer) as Answer;
  };
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
}
