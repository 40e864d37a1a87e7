import { type IncomingHttpHeaders, request as requestPlain } from 'node:http';
import { request as requestEncrypted } from 'node:https';
import { text } from 'node:stream/consumers';

/** A request exactly as it goes over the wire: no browser tidies up its path or adds its headers. */
export interface RawRequest {
  readonly method?: string;
  /** As sent, with all its dots and escapes. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent in one piece with its length, or in pieces without one. */
  readonly body?: string | readonly string[];
  /** The authority that is trusted, as PEM: an answer that it did not sign is none. */
  readonly ca?: string | undefined;
  /** The address of this machine from which it comes. */
  readonly from?: string | undefined;
}

export interface RawResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends a request to a door and returns what comes back. @param address such as `http://127.0.0.1:8020` */
export function rawRequest(
  address: string,
  { method = 'GET', path, headers, body, ca, from }: RawRequest,
): Promise<RawResponse> {
  const { hostname, port, protocol } = new URL(address);
  const request = protocol === 'https:' ? requestEncrypted : requestPlain;
  const options = { hostname, port, method, path, headers, ca, localAddress: from, agent: false };
  return new Promise((resolve, reject) => {
    const outgoing = request(options, (response) => {
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
  way: Pick<RawRequest, 'ca' | 'from'> = {},
): Promise<RawResponse> {
  return rawRequest(address, {
    ...way,
    method: 'POST',
    path: '/api/call',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
