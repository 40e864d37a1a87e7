import type { Answer, CallRequest, News } from '../../shared/call/envelope.ts';
import { RefusedError } from '../call/refused-error.ts';
import { LostAnswerError, type Transport } from '../call/transport.ts';
import type { LanOptions } from './lan-options.ts';
import { createListeners } from './listeners.ts';
import { keepNewsSocket } from './news-socket.ts';

/** A call that is not answered within this time is lost, ms. */
const answerWithin = 15_000;

/** The way to the host over the LAN: HTTP for calls and files, one WebSocket for news. Ends with `close`. */
export function createLanTransport(options: LanOptions): Transport & { close(): void } {
  const news = createListeners<News>();
  const connections = createListeners<boolean>();
  const turnedAway = createListeners<void>();
  let connected = true;
  const close = keepNewsSocket(options, {
    onNews: news.tell,
    onConnection: (now) => {
      if (now === connected) return;
      connected = now;
      connections.tell(now);
    },
    onTurnedAway: turnedAway.tell,
  });
  return {
    call: (request) => postCall(options, request),
    onNews: news.add,
    onTurnedAway: turnedAway.add,
    onConnection: (listener) => {
      listener(connected);
      return connections.add(listener);
    },
    putFile: async (bytes, sha256) => {
      await sentFile(options, sha256, { method: 'PUT', body: bytes });
    },
    getFile: async (sha256) => (await sentFile(options, sha256, {})).blob(),
    close,
  };
}

/** Calls up to this size outlive their page, bytes; a browser lets 64 KB of them be under way at once. */
const outlivesPage = 4_000;

/** What was pressed last still arrives when the page is closed at once, and so does what a page gives back on closing. */
async function postCall(options: LanOptions, request: CallRequest): Promise<Answer> {
  try {
    const body = JSON.stringify(request);
    const response = await sent(options, '/api/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      keepalive: body.length <= outlivesPage,
    });
    return answerIn(await response.json());
  } catch (error) {
    throw error instanceof LostAnswerError ? error : new LostAnswerError(error);
  }
}

/** A refusal is an answer too, whatever the status; anything else came from somewhere on the way. */
function answerIn(body: unknown): Answer {
  if (typeof body === 'object' && body !== null && 'ok' in body) return body as Answer;
  throw new LostAnswerError(body);
}

/** Asks for a file or hands one in. The door answers in JSON where it keeps one or refuses, else with the bytes. */
async function sentFile(options: LanOptions, sha256: string, init: RequestInit): Promise<Response> {
  const response = await sent(options, `/files/${sha256}`, init).catch((error: unknown) => {
    throw new LostAnswerError(error);
  });
  if (response.headers.get('content-type')?.startsWith('application/json')) {
    const answer = answerIn(await response.clone().json());
    if (!answer.ok) throw new RefusedError(answer.refusal);
  }
  if (!response.ok) throw new LostAnswerError(response.status);
  return response;
}

function sent({ origin, token, idleMs }: LanOptions, path: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  const shown = token();
  if (shown !== null) headers.set('authorization', `Bearer ${shown}`);
  headers.set('x-idle', String(Math.round(idleMs() / 1000)));
  return fetch(`${origin}${path}`, { ...init, headers, signal: AbortSignal.timeout(answerWithin) });
}
