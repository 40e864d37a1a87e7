import { fallbackAfterSeconds } from '../../shared/printing/settings.ts';
import { type Printer, isStopped } from '../../shared/printing/printer.ts';
import { businessDateOf } from '../../shared/time/business-date.ts';
import type { Db } from '../../db/database/handle.ts';
import { assignmentAt } from '../../db/printing/assignments.ts';
import { findPrinter } from '../../db/printing/printers.ts';
import { type KeptPrintJob, queuedOn } from '../../db/printing/print-jobs.ts';
import { cancelPrint, failPrint, movePrint } from '../../db/printing/print-work.ts';
import { type Hall, findHall } from '../../db/store/hall.ts';
import { settingOn } from '../../db/store/settings.ts';
import { isWanted } from './make-paper.ts';
import type { PrintRunnerOptions } from './runner-options.ts';

/** What is looked through, at one moment. */
interface Looking extends Pick<PrintRunnerOptions, 'services' | 'onFault'> {
  readonly db: Db;
  readonly hall: Hall;
  readonly now: number;
  readonly printer: Printer;
}

/**
 * Looks through what waits for a printer: what nobody wants any more is cancelled, what cannot be printed is given up,
 * and what has waited too long for a printer in trouble goes to its fallback.
 */
export function tidyWaiting(options: PrintRunnerOptions, printer: Printer): void {
  const { connection, clock, services, onFault } = options;
  const { db } = connection;
  const hall = findHall(db);
  if (!hall || queuedOn(db, printer.id).length === 0) return;
  const looking: Looking = { services, onFault, db, hall, now: clock.now(), printer };
  const changed = connection.atomically(
    () => queuedOn(db, printer.id).filter((job) => tidied(looking, job)).length,
  );
  if (changed > 0) options.onChanged(['printing']);
}

/** Does with one print what has to be done before it can be printed. True where it no longer waits for the printer. */
function tidied(looking: Looking, job: KeptPrintJob): boolean {
  const { db, services, hall, now, printer } = looking;
  if (!wanted(looking, job)) return true;
  if (job.businessDate < businessDateOf(now, hall.timeZone)) {
    failPrint(db, job.id, 'too-late', now);
    return true;
  }
  const { state, since } = services.printerStates.of(printer.id);
  const patience = fallbackAfter(looking);
  const tooLong = isStopped(state) && since !== null && now - since >= patience;
  if (printer.active && !tooLong) return false;
  const fallback = fallbackFor(looking, job);
  if (fallback !== undefined) movePrint(db, job.id, fallback, now);
  else if (!printer.active) failPrint(db, job.id, 'no-printer', now);
  return fallback !== undefined || !printer.active;
}

function wanted({ db, services, onFault, now }: Looking, job: KeptPrintJob): boolean {
  try {
    if (isWanted({ db, host: services }, job)) return true;
    cancelPrint(db, job.id, 'over', now);
  } catch (error) {
    onFault(`printing ${job.paper} ${job.id}`, error);
    failPrint(db, job.id, 'fault', now);
  }
  return false;
}

function fallbackAfter({ db, hall, now }: Looking): number {
  return 1000 * settingOn(db, hall.id, fallbackAfterSeconds, businessDateOf(now, hall.timeZone));
}

/** The fallback of the printer that a print was meant for, by record id, where that one can take it now. */
function fallbackFor({ db, hall, services, printer }: Looking, job: KeptPrintJob): number | undefined {
  const assigned = assignmentAt(db, hall.id, job.stationId, job.purpose);
  const id = assigned?.printerId === printer.id ? assigned.fallbackPrinterId : null;
  if (typeof id !== 'number' || !findPrinter(db, id)?.active) return undefined;
  return isStopped(services.printerStates.of(id).state) ? undefined : id;
}
