import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { canServe } from '../../shared/printing/assignment.ts';
import type { printerContract } from '../../shared/printing/printer-contract.ts';
import { type Printer, type PrinterValues, isRoll, takesBytes } from '../../shared/printing/printer.ts';
import { deleteAssignment, listAssignments, putAssignment } from '../../db/printing/assignments.ts';
import { openOn } from '../../db/printing/print-jobs.ts';
import {
  findPrinter,
  findPrinterByName,
  insertPrinter,
  listPrinters,
  updatePrinter,
} from '../../db/printing/printers.ts';
import { findStation } from '../../db/stations/stations.ts';
import type { CommandContext, QueryContext, RoomHandlers } from '../call/handler.ts';
import { installedPrinters } from './installed-printers.ts';
import { printTestPage } from './test-page.ts';

type Contract = typeof printerContract;

export const printerHandlers: RoomHandlers<Contract> = {
  printers: printersNow,
  addPrinter: (context, values) => {
    assertFits(context, values);
    const id = insertPrinter(context.db, context.hall.id, { ...values, active: true });
    return recorded(context, 'printer.added', { id, ...values, active: true });
  },
  changePrinter: (context, { id, ...values }) => {
    const { active } = knownPrinter(context, id);
    assertFits(context, values, id);
    return changed(context, { id, ...values, active });
  },
  setPrinterActive: (context, { id, active }) => changed(context, { ...knownPrinter(context, id), active }),
  printTestPage: (context, { id }) => {
    const printer = knownPrinter(context, id);
    if (!printer.active) throw new Refusal('printing.out-of-use', { name: printer.name });
    return { jobId: printTestPage(context, printer) };
  },
  systemPrinters: ({ host }) => installedPrinters(host.pagePrinting),
  assignments: ({ db, hall }) => listAssignments(db, hall.id),
  assignPurpose: assignPurpose,
};

function printersNow({ db, hall, host }: QueryContext): OutputOf<Contract['printers']> {
  return listPrinters(db, hall.id).map((printer) => ({
    ...printer,
    ...host.printerStates.of(printer.id),
    waiting: openOn(db, printer.id),
  }));
}

function assignPurpose(
  context: CommandContext,
  input: InputOf<Contract['assignPurpose']>,
): Record<string, never> {
  const { db, hall, record } = context;
  const { stationId, purpose, assigned } = input;
  if (stationId !== null && !findStation(db, stationId)) throw new Refusal('printing.unknown-station');
  if (assigned) {
    assertServes(context, purpose, assigned.printerId);
    assertServes(context, purpose, assigned.fallbackPrinterId);
    const { printerId, fallbackPrinterId } = assigned;
    if (fallbackPrinterId !== null && (printerId === null || fallbackPrinterId === printerId)) {
      throw new Refusal('printing.same-fallback');
    }
    putAssignment(db, hall.id, { stationId, purpose, ...assigned });
  } else {
    deleteAssignment(db, hall.id, stationId, purpose);
  }
  const subject = { subjectKind: 'hall', subjectId: hall.id };
  record({ kind: 'printing.assigned', ...subject, body: { stationId, purpose, ...assigned } });
  return {};
}

function assertServes(
  context: CommandContext,
  purpose: Parameters<typeof canServe>[1],
  id: number | null,
): void {
  if (id === null) return;
  const printer = knownPrinter(context, id);
  if (!canServe(printer, purpose)) throw new Refusal('printing.cannot-serve', { name: printer.name });
}

function changed(context: CommandContext, printer: Printer): Printer {
  updatePrinter(context.db, printer);
  return recorded(context, 'printer.changed', printer);
}

function recorded(context: CommandContext, kind: string, printer: Printer): Printer {
  const { id, connection, paper, stationId, active } = printer;
  const body = { connection: connection.kind, paper, stationId, active };
  context.record({ kind, subjectKind: 'printer', subjectId: id, body });
  return printer;
}

function knownPrinter({ db }: QueryContext, id: number): Printer {
  const printer = findPrinter(db, id);
  if (!printer) throw new Refusal('printing.unknown-printer');
  return printer;
}

/** Refuses a name that another printer has, a station that is unknown, and a paper that the connection cannot fill. */
function assertFits({ db, hall }: CommandContext, values: PrinterValues, except?: number): void {
  const { name, connection, paper, stationId } = values;
  const holder = findPrinterByName(db, hall.id, name);
  if (holder && holder.id !== except) throw new Refusal('printing.name-taken', { name });
  if (stationId !== null && !findStation(db, stationId)) throw new Refusal('printing.unknown-station');
  if (takesBytes(connection) && !isRoll(paper)) throw new Refusal('printing.bytes-need-roll');
}
