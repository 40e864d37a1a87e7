import { Agent as HttpAgent, type IncomingHttpHeaders, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { buffer } from 'node:stream/consumers';
import type { SecureContextOptions } from 'node:tls';
import type { JoinedHost } from './joined-host.ts';

/** A call that is not answered within this time is lost, ms. */
const answerWithin = 15_000;

/** One request to the joined host. */
export interface PinnedRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface PinnedResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer<ArrayBuffer>;
}

/** Sends requests to the joined host and to nobody who only says that it is. */
export interface PinnedRequests {
  /** Rejects when no answer came, or from somebody else. */
  send(request: PinnedRequest): Promise<PinnedResponse>;
  close(): void;
}

/**
 * What TLS holds the host against: the pinned certificate and nothing else that the machine trusts. The name is
 * checked as always.
 */
export function pinning({ pinned }: Pick<JoinedHost, 'pinned'>): SecureContextOptions {
  return pinned === null ? {} : { ca: pinned, allowPartialTrustChain: true, minVersion: 'TLSv1.2' };
}

/** @param joined which host, and the token that is shown with every request, if there is one yet */
export function createPinnedRequests(
  joined: Omit<JoinedHost, 'token'> & { readonly token: string | null },
): PinnedRequests {
  const secure = joined.address.startsWith('https:');
  const agent = secure
    ? new HttpsAgent({ keepAlive: true, ...pinning(joined) })
    : new HttpAgent({ keepAlive: true });
  const ask = secure ? httpsRequest : httpRequest;
  return {
    send: ({ method, path, headers = {}, body }) =>
      new Promise((resolve, reject) => {
        const sent = ask(`${joined.address}${path}`, {
          agent,
          method,
          headers: joined.token === null ? headers : { ...headers, authorization: `Bearer ${joined.token}` },
          signal: AbortSignal.timeout(answerWithin),
        });
        sent.once('error', reject);
        sent.once('response', (response) => {
          const status = response.statusCode ?? 0;
          void buffer(response).then(
            (read) => resolve({ status, headers: response.headers, body: read }),
            reject,
          );
        });
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
}
