import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { heartbeatMs, newsHello } from '../../shared/call/envelope.ts';
import type { NewsDesk } from '../api/news.ts';

const helloWithinMs = 5_000;
/** A screen that takes no news any more is let go when so many bytes wait for it. */
const mostUnsent = 1024 * 1024;

/** The one WebSocket: news for every screen, and a sign of life every two seconds. Until a screen has said hello, it is told nothing. */
export function openNewsSocket(server: Server, news: NewsDesk, hosts: readonly string[]): { close(): void } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 4096, perMessageDeflate: false });
  server.on('upgrade', (request, socket, head) => {
    const { host = '', origin } = request.headers;
    const rightly =
      hosts.includes(host) && (origin === undefined || hosts.some((own) => origin === `http://${own}`));
    if (!rightly || request.url !== '/news') {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (accepted) => welcome(accepted, news));
  });
  return {
    close: () => {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}

function welcome(socket: WebSocket, news: NewsDesk): void {
  const tooLate = setTimeout(() => socket.terminate(), helloWithinMs);
  socket.on('error', () => socket.terminate());
  socket.once('close', () => clearTimeout(tooLate));
  socket.once('message', (message: Buffer) => {
    clearTimeout(tooLate);
    if (isHello(message.toString('utf8'))) tellNews(socket, news);
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

function isHello(message: string): boolean {
  try {
    return newsHello.safeParse(JSON.parse(message)).success;
  } catch {
    return false;
  }
}
