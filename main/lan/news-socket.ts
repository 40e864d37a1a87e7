import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { nobody } from '../../shared/call/caller.ts';
import { type NewsHello, heartbeatMs, newsHello } from '../../shared/call/envelope.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import { isAddressedRightly } from './door-names.ts';
import { unknownIdleMs } from '../stations/presence.ts';
import { callerOf } from './knock.ts';
import type { LanAppOptions } from './lan-app.ts';

export type NewsSocketOptions = Pick<
  LanAppOptions,
  'news' | 'names' | 'identify' | 'lastSeen' | 'ownMachine'
>;

const helloWithinMs = 5_000;
/** A screen that takes no news any more is let go when so many bytes wait for it. */
const mostUnsent = 1024 * 1024;
/** The closing code of a hello that is none, or whose token is not valid (any more). */
const notWelcome = 1008;

/** The one WebSocket: news for every screen, and a sign of life every two seconds. Until a screen has said hello, it is told nothing. */
export function openNewsSocket(server: Server, options: NewsSocketOptions): { close(): void } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 4096, perMessageDeflate: false });
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    if (!isAddressedRightly(options.names, request.headers) || request.url !== '/news') {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (accepted) => welcome(accepted, options));
  });
  return {
    close: () => {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}

function welcome(socket: WebSocket, options: NewsSocketOptions): void {
  const tooLate = setTimeout(() => socket.terminate(), helloWithinMs);
  socket.on('error', () => socket.terminate());
  socket.once('close', () => clearTimeout(tooLate));
  socket.once('message', (message: Buffer) => {
    clearTimeout(tooLate);
    const hello = helloIn(message.toString('utf8'));
    if (hello) tellNews(socket, options, hello.token ?? null);
    else socket.close(notWelcome);
  });
}

/** Tells a station the news for as long as its token is good: it is looked at again whenever stations change. */
function tellNews(socket: WebSocket, options: NewsSocketOptions, token: string | null): void {
  const { news, lastSeen } = options;
  const station = stationOf(options, token);
  if (station === nobody) {
    socket.close(notWelcome);
    return;
  }
  const send = (piece: unknown): void => {
    if (socket.bufferedAmount > mostUnsent) socket.terminate();
    else socket.send(JSON.stringify(piece));
  };
  const stop = news.listen((piece) => {
    if (piece.topics.includes('stations') && stationOf(options, token) !== station) socket.close(notWelcome);
    else send(piece);
  });
  const heartbeat = setInterval(() => send(news.latest()), heartbeatMs);
  const leave = lastSeen.arrives(station);
  socket.once('close', () => {
    stop();
    clearInterval(heartbeat);
    leave();
  });
  send(news.latest());
}

function stationOf({ identify, ownMachine }: NewsSocketOptions, token: string | null): number {
  const caller = callerOf({ identify, ownMachine }, { token, idleMs: unknownIdleMs });
  return caller instanceof Refusal ? nobody : caller.station;
}

function helloIn(message: string): NewsHello | undefined {
  try {
    return newsHello.safeParse(JSON.parse(message)).data;
  } catch {
    return undefined;
  }
}
