import { deskStationId } from '../../shared/call/caller.ts';
import type { PrintJob } from '../../shared/printing/print-job.ts';
import type { Printer } from '../../shared/printing/printer.ts';
import type { DrivenConnection } from './printer-driver.ts';

/** A printer that the host itself prints on. */
export type HostPrinter = Printer & { readonly connection: DrivenConnection };

/** Whether the host prints on it: all others are printed on by a station, or by somebody at a browser. */
export function isHostPrinter(printer: Printer): printer is HostPrinter {
  const { connection, stationId } = printer;
  return connection.kind !== 'browser' && (stationId === null || stationId === deskStationId);
}

/** The station that has to print something: where it was asked for, or where the printer hangs; null for the host. */
export function stationToPrint(printer: Printer, job: Pick<PrintJob, 'stationId'>): number | null {
  if (printer.connection.kind === 'browser') return job.stationId;
  return isHostPrinter(printer) ? null : printer.stationId;
}
