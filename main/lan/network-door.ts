import { type Server as HttpServer, type RequestListener, createServer as createHttpServer } from 'node:http';
import { type Server as HttpsServer, createServer as createHttpsServer } from 'node:https';
import { type Socket, createServer } from 'node:net';
import type { SecureContextOptions } from 'node:tls';
import { getRequestListener } from '@hono/node-server';
import { countConnections } from './connection-limits.ts';
import type { ServerCertificate } from './certificates/server-certificate.ts';
import { type DoorLimits, doorLimits } from './door-limits.ts';
import { type DoorNames, hostsAt, isAddressedRightly } from './door-names.ts';
import { sortByFirstByte } from './first-byte.ts';
import { type DoorParts, lanApp } from './lan-app.ts';
import { closeServer, listen } from './listening.ts';
import { openNewsSocket } from './news-socket.ts';
import { limitRequests } from './request-rate.ts';
import { watchStrangers } from './strangers.ts';

export interface NetworkDoorOptions extends DoorParts {
  readonly port: number;
  /** Where it listens; null for every address of the machine. */
  readonly address: string | null;
  /** The names and addresses under which stations may speak to it, without port. */
  readonly names: () => readonly string[];
  /** Null serves plain HTTP: only by the manager's explicit choice. */
  readonly certificate: ServerCertificate | null;
  readonly limits?: DoorLimits | undefined;
}

/** The door for the store's other machines. */
export interface NetworkDoor {
  /** Shows another certificate from the next connection on; open connections stay. */
  renew(certificate: ServerCertificate): void;
  /** Takes no further calls; those that are being answered get a second to be done. */
  close(): Promise<void>;
}

/** Opens the network door. Throws `PortTaken` or `AddressGone`. */
export async function openNetworkDoor(options: NetworkDoorOptions): Promise<NetworkDoor> {
  const { port, address, certificate, limits = doorLimits } = options;
  const names = namesOf(options);
  const steady = (): number => performance.now();
  const app = lanApp({
    ...options,
    names,
    ownMachine: false,
    mayAsk: limitRequests(limits.requests, steady),
    strangers: watchStrangers(steady),
  });
  const answering = answeringServer(certificate, limits, getRequestListener(app.fetch));
  const news = openNewsSocket(answering, { ...options, names, ownMachine: false });
  const connections = countConnections(limits.connections);
  const take = takeConnection(answering, certificate, limits, names);
  const front = createServer((socket) => {
    if (connections.admit(socket)) take(socket);
  });
  await listen(front, port, address ?? '0.0.0.0');
  return {
    renew: (renewed) => (answering as HttpsServer).setSecureContext(encryption(renewed)),
    close: async () => {
      news.close();
      const cut = setTimeout(connections.endAll, limits.closeWithin);
      await closeServer(front, answering);
      clearTimeout(cut);
      answering.close();
    },
  };
}

function namesOf({ port, names, certificate }: NetworkDoorOptions): DoorNames {
  const scheme = certificate ? 'https' : 'http';
  return { scheme, hosts: () => hostsAt(scheme, port, names()) };
}

function answeringServer(
  certificate: ServerCertificate | null,
  limits: DoorLimits,
  listener: ReturnType<typeof getRequestListener>,
): HttpServer | HttpsServer {
  const respond: RequestListener = (request, response) => void listener(request, response);
  const { times } = limits;
  const server = certificate
    ? createHttpsServer(
        { ...times, ...encryption(certificate), handshakeTimeout: times.headersTimeout },
        respond,
      )
    : createHttpServer(times, respond);
  return watched(server, limits);
}

function encryption({ chain, key }: ServerCertificate): SecureContextOptions {
  return { cert: chain, key, minVersion: 'TLSv1.2' };
}

/** A server that never listens itself: Node begins to watch for slow clients when it is told that it does. */
function watched<S extends HttpServer>(server: S, { silence }: DoorLimits): S {
  server.setTimeout(silence);
  server.emit('listening');
  return server;
}

/** What is done with each connection: TLS is answered, and whoever forgot `https://` is sent there. */
function takeConnection(
  answering: HttpServer,
  certificate: ServerCertificate | null,
  limits: DoorLimits,
  names: DoorNames,
): (socket: Socket) => void {
  if (!certificate) return (socket) => void answering.emit('connection', socket);
  const plain = watched(createHttpServer(limits.times, sendToHttps(names)), limits);
  return (socket) => sortByFirstByte(socket, { encrypted: answering, plain }, limits.silence);
}

function sendToHttps(names: DoorNames): RequestListener {
  return ({ headers: { host }, url = '/' }, response) => {
    const known = isAddressedRightly(names, { host }) && url.startsWith('/');
    const headers = { connection: 'close', ...(known ? { location: `https://${host}${url}` } : {}) };
    response.writeHead(known ? 307 : 403, headers).end();
  };
}
