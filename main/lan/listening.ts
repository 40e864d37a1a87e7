import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import type { Server } from 'node:net';

/** Another program has the port. */
export class PortTaken extends Error {
  readonly port: number;

  constructor(port: number) {
    super(`Port ${port} is taken.`);
    this.name = 'PortTaken';
    this.port = port;
  }
}

/** The machine no longer has the address at which a door is to listen. */
export class AddressGone extends Error {
  constructor(address: string) {
    super(`This machine has no address ${address}.`);
    this.name = 'AddressGone';
  }
}

/**
 * Lets a server listen and tells its port. Throws `PortTaken` or `AddressGone`.
 * @param port 0 takes a free one
 */
export async function listen(server: Server, port: number, address: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusedToListen(error, port, address)));
    server.listen(port, address, resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The door has no port.');
  return bound.port;
}

function refusedToListen(error: NodeJS.ErrnoException, port: number, address: string): Error {
  if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return new PortTaken(port);
  return error.code === 'EADDRNOTAVAIL' ? new AddressGone(address) : error;
}

/** How long a closing door waits for what is being answered, ms. */
const answersWithin = 1_000;

/** Takes no further connections; what is being answered gets a second to be done. */
export async function closeServer(listening: Server, answering: HttpServer): Promise<void> {
  const closed = once(listening, 'close');
  listening.close();
  // Browsers hold their connections open after the last answer.
  const sweep = setInterval(() => answering.closeIdleConnections(), 20);
  const cut = setTimeout(() => answering.closeAllConnections(), answersWithin);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
