import { setMaxListeners } from 'node:events';
import type { Log } from '../../api/log.ts';
import type { ReachPrinter } from '../../printing/printer-driver.ts';
import type { DeskDoor } from '../desk-door.ts';
import { untilAnswered } from './host-calls.ts';
import { type StationPrinter, createStationPrinter } from './station-printer.ts';

export interface StationPrintsOptions {
  readonly door: Pick<DeskDoor, 'call' | 'now' | 'onNews' | 'onConnection'>;
  readonly reach: ReachPrinter;
  readonly log: Pick<Log, 'error'>;
}

/** What a desktop station prints for its host. */
export interface StationPrints {
  /** Begins nothing any more; what is under way breaks off, and the host learns nothing more of it. */
  close(): Promise<void>;
}

/**
 * Prints what the host has for the printers that hang on this machine: whenever there is news of printing, and when
 * the host is back. Each printer works for itself, so that one that hangs holds up no other.
 */
export function startStationPrints({ door, reach, log }: StationPrintsOptions): StationPrints {
  const closing = new AbortController();
  setMaxListeners(0, closing.signal);
  const call = untilAnswered(door, closing.signal);
  const printers = new Map<number, StationPrinter>();
  let looking: Promise<void> | undefined;
  let again = false;

  const failed = (error: unknown): void => {
    if (!closing.signal.aborted) log.error('The station could not print.', error);
  };
  const look = async (): Promise<void> => {
    do {
      again = false;
      for (const { id, printer } of await call('printing.mine', {})) {
        const kept =
          printers.get(printer.id) ??
          createStationPrinter({ call, reach, now: door.now, signal: closing.signal, failed });
        printers.set(printer.id, kept);
        kept.print(id, printer);
      }
    } while (again);
  };
  const wake = (): void => {
    again = true;
    looking ??= look()
      .catch(failed)
      .finally(() => (looking = undefined));
  };

  const endNews = door.onNews(({ topics }) => {
    if (topics.includes('printing')) wake();
  });
  const endConnection = door.onConnection((connected) => {
    if (connected) wake();
  });
  return {
    close: async () => {
      endNews();
      endConnection();
      closing.abort();
      await Promise.all([looking, ...[...printers.values()].map((printer) => printer.rest())]);
    },
  };
}
