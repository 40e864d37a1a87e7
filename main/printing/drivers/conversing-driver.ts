import type { Duplex } from 'node:stream';
import type { PrinterState } from '../../../shared/printing/printer.ts';
import type { PrinterDriver } from '../printer-driver.ts';
import { type Conversation, type Habits, askState, sendJob } from './conversation.ts';
import type { Patience } from './patience.ts';
import { LineBroken, lineOver } from './printer-line.ts';

/**
 * A printer that is spoken with over a line of its own for each job or question.
 * @param open opens the line, which breaks when the signal aborts; null where there is no printer to be reached
 */
export function conversingDriver(
  open: (signal: AbortSignal) => Promise<Duplex | null>,
  patience: Patience,
): PrinterDriver {
  const habits: Habits = { answers: null, confirms: null };

  /** @returns null where no line came about */
  const talk = async <Said>(
    signal: AbortSignal,
    about: (conversation: Conversation) => Promise<Said>,
  ): Promise<Said | null> => {
    const stream = await open(signal);
    if (!stream) return null;
    const line = lineOver(stream);
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
