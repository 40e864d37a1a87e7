import type { z } from 'zod';
import type { PrintSubject } from '../../shared/printing/print-job.ts';
import type { PrintPurpose } from '../../shared/printing/printer.ts';
import { assignmentAt } from '../../db/printing/assignments.ts';
import { findPrinter } from '../../db/printing/printers.ts';
import { insertPrintJob } from '../../db/printing/queue-print-job.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import type { PaperKind } from './paper-kind.ts';

/** Which copy of a paper is asked for, and where. */
export interface AskedCopy {
  /** 补打: 0 for the first print, n for the n-th print after it. The same copy is queued once, ever. */
  readonly copy: number;
  /** Another printer than the caller's station has for the purpose. */
  readonly printerId?: number;
}

/**
 * Queues a print inside the command's own transaction; the printing itself happens after the commit, and nothing waits
 * for it. Returns the job's id, that of the first where this copy was asked for before, or null where the caller's
 * station has no printer for the purpose.
 */
export function queuePrint<P extends z.ZodType>(
  context: CommandContext,
  { kind, purpose, payload }: PaperKind<P>,
  values: z.input<P>,
  subject: PrintSubject,
  { copy, printerId = printerFor(context, purpose) ?? undefined }: AskedCopy,
): number | null {
  if (printerId === undefined) return null;
  const { db, hall, businessDate, caller, now } = context;
  return insertPrintJob(
    db,
    {
      hallId: hall.id,
      businessDate,
      paper: kind,
      payload: payload.parse(values),
      purpose,
      subject,
      copy,
      stationId: caller.station,
      personId: caller.person,
      printerId,
    },
    now,
  );
}

/** The printer that the caller's station has for a purpose, by record id: the first that is in use. */
export function printerFor({ db, hall, caller }: QueryContext, purpose: PrintPurpose): number | null {
  const assigned = assignmentAt(db, hall.id, caller.station, purpose);
  const inUse = [assigned?.printerId, assigned?.fallbackPrinterId].find(
    (id) => typeof id === 'number' && findPrinter(db, id)?.active,
  );
  return inUse ?? null;
}
