import { type Printer, isStopped } from '../../shared/printing/printer.ts';
import { isPrinting, queuedOn } from '../../db/printing/print-jobs.ts';
import { loseOverdue } from '../../db/printing/print-work.ts';
import type { PrintRunnerOptions } from './runner-options.ts';
import { tidyWaiting } from './tidy-waiting.ts';

/** How often the host looks at what a station has to print, ms. */
const lookEvery = 1_000;
/** So long a station may take to fetch a print before its printer counts as offline, ms: it fetches within a second. */
const stationPatience = 5_000;

/** How the host watches over what stations print for it: who never reports, what is fetched by nobody. */
export function stationLane(options: PrintRunnerOptions): (printer: Printer) => number {
  const { connection, clock, services, onChanged } = options;
  const { db } = connection;
  let lookedAt = -Infinity;
  let offered: { readonly attempt: string; readonly at: number } | undefined;

  /** Offers the first print that is due, and says so to the stations. */
  const offer = (printer: Printer): void => {
    const [first] = queuedOn(db, printer.id);
    const isDue = first && first.nextAttemptAt <= clock.now() && !isPrinting(db, printer.id);
    const attempt = isDue ? `${first.id}/${first.attempts}` : undefined;
    if (attempt === offered?.attempt) return;
    offered = attempt === undefined ? undefined : { attempt, at: performance.now() };
    if (offered) onChanged(['printing']);
  };
  const look = (printer: Printer): void => {
    lookedAt = performance.now();
    const lost = connection.atomically(() => loseOverdue(db, printer.id, clock.now()));
    if (lost > 0) onChanged(['printing']);
    tidyWaiting(options, printer);
  };
  const missStation = (printer: Printer): void => {
    // A browser prints when somebody presses: that nobody has yet is no trouble of its printer.
    if (printer.connection.kind === 'browser') return;
    if (!offered || performance.now() - offered.at < stationPatience) return;
    const { printerStates } = services;
    if (isStopped(printerStates.of(printer.id).state)) return;
    const offline = { kind: 'trouble', trouble: 'offline' } as const;
    if (printerStates.tell(printer.id, offline, clock.now())) onChanged(['printing']);
  };

  return (printer) => {
    if (performance.now() - lookedAt >= lookEvery) look(printer);
    if (printer.active) offer(printer);
    missStation(printer);
    const busy = isPrinting(db, printer.id) || queuedOn(db, printer.id).length > 0;
    return busy ? lookEvery : Infinity;
  };
}
