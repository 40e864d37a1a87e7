import { WebSocket } from 'ws';
import { type News, type NewsHello, heartbeatMs } from '../../../shared/call/envelope.ts';
import type { JoinedHost } from './joined-host.ts';
import { pinning } from './pinned-requests.ts';

/** Silence for longer than this means that the host is lost, ms: one heartbeat and a second. */
const silenceLimit = heartbeatMs + 1000;
const againAfter = 1000;

export interface JoinedNewsEvents {
  readonly onNews: (news: News) => void;
  readonly onConnection: (connected: boolean) => void;
}

/** Keeps one news socket to the joined host open, and tries again whenever it is lost. @returns ends it */
export function keepJoinedNews(joined: JoinedHost, events: JoinedNewsEvents): () => void {
  let again: ReturnType<typeof setTimeout> | undefined;
  let close = (): void => undefined;
  const open = (): void => {
    close = openOnce(joined, events.onNews, events.onConnection, () => {
      again = setTimeout(open, againAfter);
    });
  };
  open();
  return () => {
    clearTimeout(again);
    close();
  };
}

/** One connection, from its hello to its loss. @returns ends it without telling anybody */
function openOnce(
  joined: JoinedHost,
  onNews: (news: News) => void,
  onConnection: (connected: boolean) => void,
  onLost: () => void,
): () => void {
  const socket = new WebSocket(`${joined.address.replace(/^http/, 'ws')}/news`, {
    ...pinning(joined),
    origin: joined.address,
    handshakeTimeout: silenceLimit,
  });
  let silence: ReturnType<typeof setTimeout> | undefined;
  const heard = (): void => {
    clearTimeout(silence);
    silence = setTimeout(() => socket.terminate(), silenceLimit);
  };
  socket.on('error', () => socket.terminate());
  socket.once('open', () => {
    heard();
    const hello: NewsHello = { type: 'hello', token: joined.token };
    socket.send(JSON.stringify(hello));
  });
  socket.on('message', (message: Buffer) => {
    heard();
    onConnection(true);
    onNews(JSON.parse(message.toString('utf8')) as News);
  });
  const lost = (): void => {
    clearTimeout(silence);
    onConnection(false);
    onLost();
  };
  socket.once('close', lost);
  return () => {
    clearTimeout(silence);
    socket.off('close', lost);
    socket.terminate();
  };
}
