import { type News, type NewsHello, heartbeatMs } from '../../shared/call/envelope.ts';
import type { LanOptions } from './lan-options.ts';

export interface NewsSocketEvents {
  readonly onNews: (news: News) => void;
  readonly onConnection: (connected: boolean) => void;
  /** The host is there and does not know this screen, or knows it no more. */
  readonly onTurnedAway: () => void;
}

/** Silence for longer than this means that the host is lost, ms: one heartbeat and a second. */
const silenceLimit = heartbeatMs + 1000;

/** The closing code of a host that does not know this screen (RFC 6455, 7.4.1). */
const turnedAway = 1008;

/** A screen that was turned away asks again so often, ms: it may have been paired elsewhere in this browser. */
const askAgainAfter = 5000;

/** Waits between attempts to connect, ms; the last one repeats. */
const reconnectAfter = [250, 500, 1000, 2000] as const;

/**
 * Keeps one WebSocket to the host's news open until the returned function is called. A host that closes it, or
 * says nothing for three seconds, is lost; it is tried again until it is back.
 */
export function keepNewsSocket(options: LanOptions, events: NewsSocketEvents): () => void {
  let attempts = 0;
  let end = (): void => undefined;
  const connectAfter = (wait: number | undefined): void => {
    const timer = setTimeout(connect, wait);
    end = () => clearTimeout(timer);
  };
  const again = (code?: number): void => {
    if (code === turnedAway) {
      events.onConnection(true);
      events.onTurnedAway();
      connectAfter(askAgainAfter);
      return;
    }
    events.onConnection(false);
    const wait = reconnectAfter[Math.min(attempts, reconnectAfter.length - 1)];
    attempts += 1;
    connectAfter(wait);
  };
  const connect = (): void => {
    end = openOnce(options, {
      onLost: again,
      onNews: (news) => {
        attempts = 0;
        events.onConnection(true);
        events.onNews(news);
      },
    });
  };
  connect();
  return () => end();
}

interface OnceEvents {
  readonly onNews: (news: News) => void;
  /** Told once, with the code of a host that closed it; the socket is closed by then. */
  readonly onLost: (code?: number) => void;
}

/** One connection, from its hello to its loss. Returns what ends it without telling anybody. */
function openOnce({ origin, token }: LanOptions, { onNews, onLost }: OnceEvents): () => void {
  const socket = new WebSocket(`${origin.replace(/^http/, 'ws')}/news`);
  let open = true;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const close = (): void => {
    open = false;
    clearTimeout(silence);
    socket.close();
  };
  const lost = (code?: number): void => {
    if (!open) return;
    close();
    onLost(code);
  };
  const heard = (): void => {
    clearTimeout(silence);
    silence = setTimeout(() => lost(), silenceLimit);
  };
  heard();
  socket.addEventListener('open', () => {
    const shown = token();
    const hello: NewsHello = { type: 'hello', ...(shown === null ? {} : { token: shown }) };
    socket.send(JSON.stringify(hello));
  });
  socket.addEventListener('message', ({ data }) => {
    if (!open) return;
    heard();
    onNews(JSON.parse(String(data)) as News);
  });
  socket.addEventListener('close', ({ code }) => lost(code));
  socket.addEventListener('error', () => lost());
  return close;
}
