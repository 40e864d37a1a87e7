import type { Answer, News } from '../../../shared/call/envelope.ts';
import type { Screen } from '../../lan/screens.ts';
import type { DeskDoor } from '../desk-door.ts';
import type { JoinedHost } from './joined-host.ts';
import { keepJoinedNews } from './joined-news.ts';
import { type PinnedResponse, createPinnedRequests } from './pinned-requests.ts';

/** The way of a station's windows to the host that it has joined. */
export interface JoinedDoor extends DeskDoor {
  /** One of the host's own screens; null where it has none of that name. */
  screen(path: string): Promise<Screen | null>;
  close(): void;
}

/** Relays calls, files and news between this program's windows and the joined host. */
export function openJoinedDoor(joined: JoinedHost): JoinedDoor {
  const requests = createPinnedRequests(joined);
  const news = new Set<(piece: News) => void>();
  const connections = new Set<(connected: boolean) => void>();
  let connected = false;
  let hostAhead = 0;
  const endNews = keepJoinedNews(joined, {
    onNews: (piece) => {
      hostAhead = piece.now - Date.now();
      for (const listener of news) listener(piece);
    },
    onConnection: (now) => {
      if (now === connected) return;
      connected = now;
      for (const listener of connections) listener(now);
    },
  });
  return {
    call: async (request, idleMs) =>
      answerIn(
        await requests.send({
          method: 'POST',
          path: '/api/call',
          headers: { 'content-type': 'application/json', 'x-idle': String(Math.round(idleMs / 1000)) },
          body: JSON.stringify(request),
        }),
      ),
    putFile: async (sha256, bytes) =>
      answerIn(
        await requests.send({ method: 'PUT', path: `/files/${encodeURIComponent(sha256)}`, body: bytes }),
      ),
    getFile: async (sha256) => {
      const response = await requests.send({ method: 'GET', path: `/files/${encodeURIComponent(sha256)}` });
      if (response.status !== 200) return refusalIn(response);
      return { ok: true, mime: typeOf(response), bytes: new Uint8Array(response.body).buffer };
    },
    screen: async (path) => {
      const response = await requests.send({ method: 'GET', path });
      return response.status === 200
        ? { bytes: new Uint8Array(response.body), type: typeOf(response) }
        : null;
    },
    now: () => Date.now() + hostAhead,
    onNews: (listener) => listening(news, listener),
    onConnection: (listener) => {
      listener(connected);
      return listening(connections, listener);
    },
    close: () => {
      endNews();
      requests.close();
    },
  };
}

function listening<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** A refusal is an answer too, whatever the status; anything else came from somewhere on the way. */
function answerIn({ body }: PinnedResponse): Answer {
  const answer: unknown = JSON.parse(body.toString('utf8'));
  if (typeof answer === 'object' && answer !== null && 'ok' in answer) return answer as Answer;
  throw new Error('This is no answer of a host.');
}

function refusalIn(response: PinnedResponse): Extract<Answer, { ok: false }> {
  const answer = answerIn(response);
  if (answer.ok) throw new Error('The host answered with no file.');
  return answer;
}

function typeOf({ headers }: PinnedResponse): string {
  return headers['content-type'] ?? 'application/octet-stream';
}
