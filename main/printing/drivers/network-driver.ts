import { once } from 'node:events';
import { type Socket, connect } from 'node:net';
import { addAbortSignal } from 'node:stream';
import type { PrinterConnection } from '../../../shared/printing/printer.ts';
import type { PrinterDriver } from '../printer-driver.ts';
import { conversingDriver } from './conversing-driver.ts';
import { type Patience, usualPatience } from './patience.ts';

export type NetworkAddress = Pick<Extract<PrinterConnection, { kind: 'network' }>, 'address' | 'port'>;

/**
 * A receipt printer on the network: raw TCP, ESC/POS. Each job has a connection of its own, because most printers
 * serve one at a time, and one that is kept open locks out everybody else.
 */
export function networkDriver(address: NetworkAddress, patience: Patience = usualPatience): PrinterDriver {
  return conversingDriver((signal) => openSocket(address, patience.connect, signal), patience);
}

/** @returns null where there is nobody, it is refused, it takes too long or we are told to stop */
async function openSocket(
  { address, port }: NetworkAddress,
  withinMs: number,
  signal: AbortSignal,
): Promise<Socket | null> {
  const socket = connect({ host: address, port, noDelay: true });
  // Whoever uses the socket learns of its end; that it ended in an error is no fault of this program.
  socket.on('error', () => undefined);
  addAbortSignal(signal, socket);
  try {
    await once(socket, 'connect', { signal: AbortSignal.any([signal, AbortSignal.timeout(withinMs)]) });
    return socket;
  } catch {
    socket.destroy();
    return null;
  }
}
