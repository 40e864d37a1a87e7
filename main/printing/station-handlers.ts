import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { type Printer, isStopped } from '../../shared/printing/printer.ts';
import type { stationPrintingContract } from '../../shared/printing/station-printing-contract.ts';
import { type KeptPrintJob, findPrintJob, isPrinting, queuedOn } from '../../db/printing/print-jobs.ts';
import type { ReadableDb } from '../../db/database/handle.ts';
import { beginPrint, hastenPrints } from '../../db/printing/print-work.ts';
import { findPrinter, listPrinters } from '../../db/printing/printers.ts';
import type { CommandContext, QueryContext, RoomHandlers } from '../call/handler.ts';
import { stateAfter } from './host-lane.ts';
import { isWanted, makePaper } from './make-paper.ts';
import { settleAttempt } from './send-print.ts';
import { stationToPrint } from './whose-printer.ts';

type Contract = typeof stationPrintingContract;

/** How long a station has for a print, ms. */
const stationLease = 120_000;
/** How long somebody at a browser has for its print dialogue, ms: it may ask about paper and copies. */
const browserLease = 600_000;

export const stationHandlers: RoomHandlers<Contract> = {
  mine,
  claim,
  document: (context, { id, attempt }) => documentOf(context, id, attempt),
  report: (context, { id, attempt, result }) => {
    const { db, host, now } = context;
    const { printer } = ownPrint(context, id);
    if (settleAttempt(db, { id, attempt }, result, now)) {
      const { printerStates } = host;
      printerStates.tell(printer.id, stateAfter(result, printerStates.of(printer.id).state), now);
    }
    return {};
  },
  reportPrinter: ({ db, host, caller, now }, { printerId, state }) => {
    if (findPrinter(db, printerId)?.stationId !== caller.station) throw new Refusal('printing.not-yours');
    const before = host.printerStates.of(printerId).state;
    if (isStopped(before) && !isStopped(state)) hastenPrints(db, printerId, now);
    host.printerStates.tell(printerId, state, now);
    return {};
  },
};

/** The oldest print of each printer that is due, while none is under way there. */
function mine({ db, hall, caller, now }: QueryContext): OutputOf<Contract['mine']> {
  return listPrinters(db, hall.id).flatMap((printer) => {
    if (!printer.active || isBusy(db, printer, caller.station)) return [];
    const job = queuedOn(db, printer.id).find((one) => stationToPrint(printer, one) === caller.station);
    return job && job.nextAttemptAt <= now ? [{ id: job.id, printer }] : [];
  });
}

/** One print at a time on each printer; a browser's dialogue is in the way of its own station only. */
function isBusy(db: ReadableDb, { id, connection }: Printer, stationId: number): boolean {
  return isPrinting(db, id, connection.kind === 'browser' ? stationId : null);
}

/** The claim is the commit before the first byte: from here on nobody else prints it. */
function claim(context: CommandContext, { id }: InputOf<Contract['claim']>): OutputOf<Contract['claim']> {
  const { db, host, now } = context;
  const { job, printer } = ownPrint(context, id);
  const leaseUntil = now + (printer.connection.kind === 'browser' ? browserLease : stationLease);
  const free = isWanted(context, job) && !isBusy(db, printer, context.caller.station);
  const attempt = free ? beginPrint(db, id, now, leaseUntil) : undefined;
  if (!attempt) throw new Refusal('printing.wrong-state', { state: job.state });
  if (isOffline(host.printerStates.of(printer.id).state)) {
    host.printerStates.tell(printer.id, { kind: 'unknown' }, now);
  }
  return { ...attempt, leaseUntil };
}

function isOffline(state: ReturnType<QueryContext['host']['printerStates']['of']>['state']): boolean {
  return state.kind === 'trouble' && state.trouble === 'offline';
}

function documentOf(context: QueryContext, id: number, attempt: number): OutputOf<Contract['document']> {
  const { db, host, now } = context;
  const { job, printer } = ownPrint(context, id);
  if (job.state !== 'sending' || job.attempts !== attempt) {
    throw new Refusal('printing.wrong-state', { state: job.state });
  }
  const made = makePaper({ db, host, now }, job, printer);
  if (made.takes === 'bytes') {
    return { takes: 'bytes', base64: Buffer.from(made.bytes).toString('base64') };
  }
  const { html, size, widthMicrons, copies, name } = made.page;
  return { takes: 'page', html, size, widthMicrons, copies, name };
}

/** A print that the calling station has to print. */
function ownPrint(
  { db, caller }: QueryContext,
  id: number,
): { readonly job: KeptPrintJob; readonly printer: Printer } {
  const job = findPrintJob(db, id);
  const printer = job && findPrinter(db, job.printerId);
  if (!printer || stationToPrint(printer, job) !== caller.station) throw new Refusal('printing.not-yours');
  return { job, printer };
}
