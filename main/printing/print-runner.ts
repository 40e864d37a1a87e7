import { loseInterrupted } from '../../db/printing/print-work.ts';
import { findPrinter, listPrinters } from '../../db/printing/printers.ts';
import { findHall } from '../../db/store/hall.ts';
import { hostLane } from './host-lane.ts';
import { type PrintLane, openLane } from './lane.ts';
import type { PrintRunnerOptions } from './runner-options.ts';
import { stationLane } from './station-lane.ts';
import { isHostPrinter } from './whose-printer.ts';

/** Prints what the store has asked for: one print at a time on each printer, and no printer waits for another. */
export interface PrintRunner {
  /** Says of what the last run was printing when it ended that nobody knows its fate, and begins. */
  start(): void;
  /** Something may have been asked for: for after every commit. */
  wake(): void;
  /** Begins nothing any more and breaks off what is under way. */
  stop(): Promise<void>;
}

/** Makes the runner of a store's prints; it rests until it is started. */
export function createPrintRunner(options: PrintRunnerOptions): PrintRunner {
  const { connection, clock, onFault } = options;
  const { db } = connection;
  const lanes = new Map<number, PrintLane>();
  let started = false;
  let waking: NodeJS.Immediate | undefined;

  const laneOf = (printerId: number): PrintLane =>
    openLane(
      (closing) => stepOf(options, printerId, closing),
      (error) => onFault('printing', error),
    );
  const wakeLanes = (): void => {
    waking = undefined;
    const hall = findHall(db);
    for (const { id } of hall ? listPrinters(db, hall.id) : []) {
      const lane = lanes.get(id);
      if (lane) lane.wake();
      else lanes.set(id, laneOf(id));
    }
  };

  return {
    start: () => {
      connection.atomically(() => loseInterrupted(db, clock.now()));
      started = true;
      wakeLanes();
    },
    wake: () => {
      if (started) waking ??= setImmediate(wakeLanes);
    },
    stop: async () => {
      started = false;
      clearImmediate(waking);
      await Promise.all([...lanes.values()].map((lane) => lane.close()));
    },
  };
}

/** What is to be done next for a printer, whoever prints on it at the time. */
function stepOf(options: PrintRunnerOptions, printerId: number, closing: AbortSignal): () => Promise<number> {
  const asHost = hostLane(options, closing);
  const forStation = stationLane(options);
  return async () => {
    const printer = findPrinter(options.connection.db, printerId);
    if (!printer) return Infinity;
    return isHostPrinter(printer) ? await asHost(printer) : forStation(printer);
  };
}
