import type { Socket } from 'node:net';

/** How many connections a door holds open. */
export interface ConnectionLimits {
  readonly perAddress: number;
  readonly inAll: number;
}

/** Counts the connections of a door while they are open. */
export interface ConnectionCount {
  /** Takes a connection in, or cuts it where its address or the whole door has too many already. */
  admit(socket: Socket): boolean;
  /** Ends every connection. */
  endAll(): void;
}

export function countConnections({ perAddress, inAll }: ConnectionLimits): ConnectionCount {
  const open = new Set<Socket>();
  const byAddress = new Map<string, number>();
  const change = (address: string, by: 1 | -1): void => {
    const count = (byAddress.get(address) ?? 0) + by;
    if (count === 0) byAddress.delete(address);
    else byAddress.set(address, count);
  };
  return {
    admit: (socket) => {
      const address = socket.remoteAddress ?? '';
      if (open.size >= inAll || (byAddress.get(address) ?? 0) >= perAddress) {
        socket.destroy();
        return false;
      }
      open.add(socket);
      change(address, 1);
      socket.once('close', () => {
        open.delete(socket);
        change(address, -1);
      });
      return true;
    },
    endAll: () => open.forEach((socket) => socket.destroy()),
  };
}
