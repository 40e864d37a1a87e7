import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { nobody } from '../../shared/call/caller.ts';
import { type NewsHello, heartbeatMs, newsHello } from '../../shared/call/envelope.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import type { NewsDesk } from '../api/news.ts';
import type { Identify } from '../stations/identify.ts';
import { callerOf } from './knock.ts';

export interface NewsSocketOptions {
  readonly news: NewsDesk;
  readonly hosts: readonly string[];
  readonly identify: Identify;
  readonly ownMachine: boolean;
}

/** Listening is no touch of a hand: it must not keep a station from locking itself. */
const unknownIdleMs = Number.MAX_SAFE_INTEGER;
const helloWithinMs = 5_000;
/** A screen that takes no news any more is let go when so many bytes wait for it. */
const mostUnsent = 1024 * 1024;

/** The one WebSocket: news for every screen, and a sign of life every two seconds. Until a screen has said hello, it is told nothing. */
export function openNewsSocket(
  server: Server,
  { news, hosts, identify, ownMachine }: NewsSocketOptions,
): { close(): void } {
  const isStation = (token: string | null): boolean => {
    const caller = callerOf({ identify, ownMachine }, { token, idleMs: unknownIdleMs });
    return !(caller instanceof Refusal) && caller.station !== nobody;
  };
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 4096, perMessageDeflate: false });
  server.on('upgrade', (request, socket, head) => {
    const { host = '', origin } = request.headers;
    const rightly =
      hosts.includes(host) && (origin === undefined || hosts.some((own) => origin === `http://${own}`));
    if (!rightly || request.url !== '/news') {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (accepted) => welcome(accepted, news, isStation));
  });
  return {
    close: () => {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}

function welcome(socket: WebSocket, news: NewsDesk, isStation: (token: string | null) => boolean): void {
  const tooLate = setTimeout(() => socket.terminate(), helloWithinMs);
  socket.on('error', () => socket.terminate());
  socket.once('close', () => clearTimeout(tooLate));
  socket.once('message', (message: Buffer) => {
    clearTimeout(tooLate);
    const hello = helloIn(message.toString('utf8'));
    if (hello && isStation(hello.token ?? null)) tellNews(socket, news);
    else socket.close(1008);
  });
}

function tellNews(socket: WebSocket, news: NewsDesk): void {
  const send = (piece: unknown): void => {
    if (socket.bufferedAmount > mostUnsent) socket.terminate();
    else socket.send(JSON.stringify(piece));
  };
  const stop = news.listen(send);
  const heartbeat = setInterval(() => send(news.latest()), heartbeatMs);
  socket.once('close', () => {
    stop();
    clearInterval(heartbeat);
  });
  send(news.latest());
}

function helloIn(message: string): NewsHello | undefined {
  try {
    return newsHello.safeParse(JSON.parse(message)).data;
  } catch {
    return undefined;
  }
}
