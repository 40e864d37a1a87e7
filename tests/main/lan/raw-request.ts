import { type IncomingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';

/** A request exactly as it goes over the wire: no browser tidies up its path or adds its headers. */
export interface RawRequest {
  readonly method?: string;
  /** As sent, with all its dots and escapes. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent in one piece with its length, or in pieces without one. */
  readonly body?: string | readonly string[];
}

export interface RawResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends a request to a door and returns what comes back. @param address such as `http://127.0.0.1:8020` */
export function rawRequest(
  address: string,
  { method = 'GET', path, headers, body }: RawRequest,
): Promise<RawResponse> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, method, path, headers, agent: false }, (response) => {
      text(response).then(
        (received) =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: received }),
        reject,
      );
    });
    outgoing.on('error', reject);
    if (typeof body === 'string') outgoing.end(body);
    else {
      for (const piece of body ?? []) outgoing.write(piece);
      outgoing.end();
    }
  });
}

/** A call through the LAN door, with its JSON ready or as broken as the test wants it. */
export function rawCall(
  address: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<RawResponse> {
  return rawRequest(address, {
    method: 'POST',
    path: '/api/call',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
