import { once } from 'node:events';
import { type Socket, connect } from 'node:net';
import { addAbortSignal } from 'node:stream';
import type { PrinterConnection, PrinterState } from '../../../shared/printing/printer.ts';
import type { PrinterDriver } from '../printer-driver.ts';
import { type Conversation, type Habits, askState, sendJob } from './conversation.ts';
import { type Patience, usualPatience } from './patience.ts';
import { LineBroken, lineOver } from './printer-line.ts';

type NetworkAddress = Pick<Extract<PrinterConnection, { kind: 'network' }>, 'address' | 'port'>;

/**
 * A receipt printer on the network: raw TCP, ESC/POS. Each job has a connection of its own, because most printers
 * serve one at a time, and one that is kept open locks out everybody else.
 */
export function networkDriver(address: NetworkAddress, patience: Patience = usualPatience): PrinterDriver {
  const habits: Habits = { answers: null, confirms: null };

  /** @returns null where no connection came about */
  const talk = async <Said>(
    signal: AbortSignal,
    about: (conversation: Conversation) => Promise<Said>,
  ): Promise<Said | null> => {
    const socket = await openSocket(address, patience.connect, signal);
    if (!socket) return null;
    const line = lineOver(socket);
    try {
      return await about({ line, patience, habits });
    } finally {
      line.close();
    }
  };

  return {
    send: async (bytes, signal, onState) =>
      (await talk(signal, (conversation) => sendJob({ ...conversation, onState }, bytes))) ?? {
        fate: 'not-sent',
        trouble: 'unreachable',
      },
    state: async (signal) => (await talk(signal, stateOver)) ?? { kind: 'trouble', trouble: 'unreachable' },
  };
}

async function stateOver(conversation: Conversation): Promise<PrinterState> {
  try {
    return await askState(conversation);
  } catch (error) {
    if (error instanceof LineBroken) return { kind: 'trouble', trouble: 'offline' };
    throw error;
  }
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
