import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** The first byte of every TLS connection: the record type of a handshake (RFC 8446, 5.1). */
const handshake = 22;

export interface SortedTo {
  readonly encrypted: Server;
  /** Gets whoever typed the address without `https://`. */
  readonly plain: Server;
}

/** Hands a new connection to the server that understands it, by its first byte; whoever says nothing is cut. @param within ms */
export function sortByFirstByte(socket: Socket, { encrypted, plain }: SortedTo, within: number): void {
  const cut = (): void => void socket.destroy();
  socket.setTimeout(within, cut);
  socket.once('error', cut);
  const look = (): void => {
    const first = socket.read(1) as Buffer | null;
    if (first === null) {
      socket.once('readable', look);
      return;
    }
    socket.setTimeout(0);
    socket.off('timeout', cut);
    socket.off('error', cut);
    socket.unshift(first);
    (first[0] === handshake ? encrypted : plain).emit('connection', socket);
  };
  look();
}
