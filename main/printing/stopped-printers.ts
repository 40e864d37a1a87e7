import type { StoppedPrinter } from '../../shared/printing/print-job-contract.ts';
import { type PrintPurpose, isStopped, printPurposes } from '../../shared/printing/printer.ts';
import { assignmentAt } from '../../db/printing/assignments.ts';
import { openOn } from '../../db/printing/print-jobs.ts';
import { findPrinter } from '../../db/printing/printers.ts';
import { listStations } from '../../db/stations/stations.ts';
import type { QueryContext } from '../call/handler.ts';

/**
 * The printers in trouble that matter to who stands at the calling station: its own, and those of the kiosks, whose
 * customers it may have to help.
 */
export function stoppedPrinters(context: QueryContext): StoppedPrinter[] {
  const { db, host } = context;
  const stopped: StoppedPrinter[] = [];
  for (const [id, purposes] of purposesHere(context)) {
    const printer = findPrinter(db, id);
    const { state, since } = host.printerStates.of(id);
    if (!printer?.active || state.kind !== 'trouble' || !isStopped(state) || since === null) continue;
    const { name } = printer;
    stopped.push({ id, name, trouble: state.trouble, since, purposes, waiting: openOn(db, id) });
  }
  return stopped;
}

/** What each printer is there for, at the calling station and at the kiosks. */
function purposesHere({ db, hall, caller }: QueryContext): Map<number, PrintPurpose[]> {
  const kiosks = listStations(db, hall.id).filter(({ purpose, active }) => purpose === 'kiosk' && active);
  const wanted: [station: number, purpose: PrintPurpose][] = [
    ...printPurposes.map((purpose): [number, PrintPurpose] => [caller.station, purpose]),
    ...kiosks.map(({ id }): [number, PrintPurpose] => [id, 'ticket']),
  ];
  const purposes = new Map<number, PrintPurpose[]>();
  for (const [station, purpose] of wanted) {
    const id = assignmentAt(db, hall.id, station, purpose)?.printerId;
    if (typeof id !== 'number') continue;
    const known = purposes.get(id) ?? [];
    if (!known.includes(purpose)) purposes.set(id, [...known, purpose]);
  }
  return purposes;
}
