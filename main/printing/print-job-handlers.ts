import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import type { ListedPrint, printJobContract } from '../../shared/printing/print-job-contract.ts';
import type { PrintJob, PrintJobState } from '../../shared/printing/print-job.ts';
import { isStopped } from '../../shared/printing/printer.ts';
import {
  type KeptPrintJob,
  findPrintJob,
  newestPrintOf,
  printsOfDay,
  unsettledPrints,
} from '../../db/printing/print-jobs.ts';
import { answerPrint, cancelPrint, retryPrint } from '../../db/printing/print-work.ts';
import { findPrinter, listPrinters } from '../../db/printing/printers.ts';
import { insertPrintJob, nextCopyOf } from '../../db/printing/queue-print-job.ts';
import { listPeople } from '../../db/staff/people.ts';
import { listStations } from '../../db/stations/stations.ts';
import type { CommandContext, QueryContext, RoomHandlers } from '../call/handler.ts';
import { isWanted } from './make-paper.ts';
import { printerFor } from './queue-print.ts';
import { stoppedPrinters } from './stopped-printers.ts';

type Contract = typeof printJobContract;
type Printed = Pick<PrintJob, 'id' | 'paper' | 'copy'>;

/** So many prints of a day are listed. */
const mostOfDay = 500;

export const printJobHandlers: RoomHandlers<Contract> = {
  jobs: jobsView,
  paper: paperProgress,
  stopped: stoppedPrinters,
  retry: (context, { id }) => {
    const job = knownPrint(context, id, ['failed']);
    assertWanted(context, job);
    const { db, businessDate, now } = context;
    retryPrint(db, id, printerInUse(context, job), businessDate, now);
    return recorded(context, 'print.retried', job);
  },
  cancel: (context, { id }) => {
    const job = knownPrint(context, id, ['queued']);
    cancelPrint(context.db, id, 'person', context.now);
    return recorded(context, 'print.cancelled', job);
  },
  cameOut: (context, { id }) => {
    const job = knownPrint(context, id, ['unknown']);
    if (!answerPrint(context.db, id, 'came-out')) throw wrongState(job);
    return recorded(context, 'print.came-out', job);
  },
  reprint,
};

function jobsView(
  { db, hall, host, businessDate }: QueryContext,
  { date = businessDate }: InputOf<Contract['jobs']>,
): OutputOf<Contract['jobs']> {
  const listed = (job: KeptPrintJob): ListedPrint => ({
    job: shown(job),
    subjectName: subjectName({ db, host }, job),
    printerState: host.printerStates.of(job.printerId).state,
  });
  return {
    date,
    open: unsettledPrints(db).map(listed),
    day: printsOfDay(db, hall.id, date, mostOfDay).map(listed),
    printers: listPrinters(db, hall.id).map(({ id, name }) => ({ id, name })),
    stations: listStations(db, hall.id).map(({ id, name }) => ({ id, name })),
    people: listPeople(db, hall.id).map(({ id, name }) => ({ id, name })),
  };
}

function shown({ payload: _payload, businessDate: _businessDate, ...job }: KeptPrintJob): PrintJob {
  return job;
}

/** Null for a record without a name, and for a paper that no room prints any more. */
function subjectName({ db, host }: Pick<QueryContext, 'db' | 'host'>, job: KeptPrintJob): string | null {
  const kind = host.paperKinds.find((one) => one.kind === job.paper);
  const payload = kind?.payload.safeParse(JSON.parse(job.payload));
  return payload?.success ? (kind?.subjectName?.(db, payload.data) ?? null) : null;
}

function paperProgress(
  { db, host }: QueryContext,
  { paper, subject }: InputOf<Contract['paper']>,
): OutputOf<Contract['paper']> {
  const job = newestPrintOf(db, paper, subject);
  if (!job) return null;
  const { id: jobId, state, copy, askedAt, printerId } = job;
  return { jobId, state, copy, askedAt, trouble: troubleOf(job, host.printerStates.of(printerId).state) };
}

/** What keeps a print from its paper: what stops its printer now, or what broke it off. */
function troubleOf(
  job: PrintJob,
  printer: ListedPrint['printerState'],
): NonNullable<OutputOf<Contract['paper']>>['trouble'] {
  if (job.state === 'unknown') return job.trouble;
  if (job.state !== 'queued' && job.state !== 'sending') return null;
  if (printer.kind === 'trouble' && isStopped(printer)) return printer.trouble;
  return job.state === 'queued' ? job.trouble : null;
}

/** What can be printed again: everything that is not on its way any more. */
const reprintable: readonly PrintJobState[] = ['sent', 'confirmed', 'failed', 'unknown', 'cancelled'];

/** 补打. For a print whose fate nobody knew it is the answer too: it has to be printed again. */
function reprint(
  context: CommandContext,
  { id, copy }: InputOf<Contract['reprint']>,
): OutputOf<Contract['reprint']> {
  const job = knownPrint(context, id, reprintable);
  const { db, hall, businessDate, caller, now } = context;
  const next = nextCopyOf(db, job.paper, job.subject);
  if (copy > next) throw new Refusal('printing.other-copy');
  assertWanted(context, job);
  const again = {
    ...job,
    hallId: hall.id,
    businessDate,
    payload: JSON.parse(job.payload) as unknown,
    copy,
    stationId: caller.station,
    personId: caller.person,
    printerId: printerInUse(context, job),
  };
  const copyId = insertPrintJob(db, again, now);
  answerPrint(db, id, 'again');
  recorded(context, 'print.reprinted', { ...again, id: copyId });
  return { id: copyId };
}

function knownPrint({ db }: QueryContext, id: number, states: readonly PrintJobState[]): KeptPrintJob {
  const job = findPrintJob(db, id);
  if (!job) throw new Refusal('printing.unknown-job');
  if (!states.includes(job.state)) throw wrongState(job);
  return job;
}

function wrongState({ state }: PrintJob): Refusal {
  return new Refusal('printing.wrong-state', { state });
}

function assertWanted(context: QueryContext, job: KeptPrintJob): void {
  if (!isWanted(context, job)) throw new Refusal('printing.no-longer-wanted');
}

/** The printer that a print was on, or where that is out of use the one that its purpose has here. */
function printerInUse(context: QueryContext, job: PrintJob): number {
  const printer = findPrinter(context.db, job.printerId);
  const id = printer?.active ? printer.id : printerFor(context, job.purpose);
  if (id === null) throw new Refusal('printing.no-printer');
  return id;
}

/** Told of the print, not of the record that it is about: that is not changed by its paper. */
function recorded(
  { record }: CommandContext,
  kind: string,
  { id, paper, copy }: Printed,
): Record<string, never> {
  record({ kind, subjectKind: 'print', subjectId: id, body: { paper, copy } });
  return {};
}
