import type { PrintJob } from '../../shared/printing/print-job.ts';
import type { PrinterTrouble } from '../../shared/printing/printer.ts';
import type { Db } from '../database/handle.ts';

/** One attempt of a print: what is told of an earlier one no longer counts. */
export interface PrintAttempt {
  readonly id: number;
  readonly attempt: number;
}

/** What is still to be told of: under way, or cut off and not yet answered by a person. */
const untold = `id = ? AND attempts = ? AND (state = 'sending' OR (state = 'unknown' AND answer IS NULL))`;

/**
 * Begins an attempt: to be committed before the first byte goes out. Undefined where the print no longer waits.
 * @param leaseUntil until when a station has to report (UTC ms); null where the host prints
 */
export function beginPrint(
  db: Db,
  id: number,
  now: number,
  leaseUntil: number | null,
): PrintAttempt | undefined {
  return db
    .write<[number, number | null, number], PrintAttempt>(
      `UPDATE print_job SET state = 'sending', attempts = attempts + 1, began_at = ?, lease_until = ?, trouble = NULL
       WHERE id = ? AND state = 'queued' RETURNING id, attempts AS attempt`,
    )
    .get(now, leaseUntil, id);
}

/** Puts back an attempt of which not one byte was sent. False where it is no longer to be told of. */
export function putPrintBack(
  db: Db,
  { id, attempt }: PrintAttempt,
  trouble: PrinterTrouble,
  nextAttemptAt: number,
): boolean {
  return (
    db
      .write<[string, number, number, number]>(
        `UPDATE print_job SET state = 'queued', trouble = ?, next_attempt_at = ?, lease_until = NULL, ended_at = NULL
         WHERE ${untold}`,
      )
      .run(trouble, nextAttemptAt, id, attempt).changes === 1
  );
}

/** Ends an attempt with what is known of it. False where it is no longer to be told of. */
export function endPrint(
  db: Db,
  { id, attempt }: PrintAttempt,
  state: 'sent' | 'confirmed' | 'unknown',
  trouble: PrinterTrouble | null,
  now: number,
): boolean {
  return (
    db
      .write<[string, string | null, number, number, number]>(
        `UPDATE print_job SET state = ?, trouble = ?, ended_at = ?, lease_until = NULL WHERE ${untold}`,
      )
      .run(state, trouble, now, id, attempt).changes === 1
  );
}

/** A restart cut off what the host itself was sending: nobody knows what is on the paper. Returns how many there were. */
export function loseInterrupted(db: Db, now: number): number {
  return db
    .write<[number]>(
      `UPDATE print_job SET state = 'unknown', ended_at = ? WHERE state = 'sending' AND lease_until IS NULL`,
    )
    .run(now).changes;
}

/** The same for one printer, where the host could not write down how a print ended. */
export function loseInterruptedOn(db: Db, printerId: number, now: number): void {
  db.write<[number, number]>(
    `UPDATE print_job SET state = 'unknown', ended_at = ?
     WHERE state = 'sending' AND lease_until IS NULL AND printer_id = ?`,
  ).run(now, printerId);
}

/** Stations that claimed a print and never reported have lost it. Returns how many there were. */
export function loseOverdue(db: Db, printerId: number, now: number): number {
  return db
    .write<[number, number, number]>(
      `UPDATE print_job SET state = 'unknown', ended_at = ?, lease_until = NULL
       WHERE state = 'sending' AND printer_id = ? AND lease_until <= ?`,
    )
    .run(now, printerId, now).changes;
}

/** Cancels a print that waits. False where it no longer does. */
export function cancelPrint(
  db: Db,
  id: number,
  reason: Extract<PrintJob, { state: 'cancelled' }>['reason'],
  now: number,
): boolean {
  return (
    db
      .write<[string, number, number]>(
        `UPDATE print_job SET state = 'cancelled', cancel_reason = ?, ended_at = ? WHERE id = ? AND state = 'queued'`,
      )
      .run(reason, now, id).changes === 1
  );
}

/** Gives up a print that waits. */
export function failPrint(
  db: Db,
  id: number,
  failure: Extract<PrintJob, { state: 'failed' }>['failure'],
  now: number,
): void {
  db.write<[string, number, number]>(
    `UPDATE print_job SET state = 'failed', failure = ?, ended_at = ? WHERE id = ? AND state = 'queued'`,
  ).run(failure, now, id);
}

/** Lets a print that was given up wait again, from today on. False where it was not given up. */
export function retryPrint(
  db: Db,
  id: number,
  printerId: number,
  businessDate: string,
  now: number,
): boolean {
  return (
    db
      .write<[number, string, number, number]>(
        `UPDATE print_job SET state = 'queued', failure = NULL, ended_at = NULL, printer_id = ?, business_date = ?,
           next_attempt_at = ?, trouble = NULL
         WHERE id = ? AND state = 'failed'`,
      )
      .run(printerId, businessDate, now, id).changes === 1
  );
}

/** Gives a print that waits to another printer, which says so. */
export function movePrint(db: Db, id: number, toPrinterId: number, now: number): void {
  db.write<[number, number, number]>(
    `UPDATE print_job SET instead_of = coalesce(instead_of, printer_id), printer_id = ?, next_attempt_at = ?,
       trouble = NULL
     WHERE id = ? AND state = 'queued'`,
  ).run(toPrinterId, now, id);
}

/** Lets everything that waits for a printer be tried at once. */
export function hastenPrints(db: Db, printerId: number, now: number): void {
  db.write<[number, number]>(
    `UPDATE print_job SET next_attempt_at = ? WHERE printer_id = ? AND state = 'queued'`,
  ).run(now, printerId);
}

/** Notes what a person says of a print whose fate nobody knew. False where it is known, or somebody said it before. */
export function answerPrint(db: Db, id: number, answer: 'came-out' | 'again'): boolean {
  return (
    db
      .write<[string, string, number]>(
        `UPDATE print_job SET answer = ?, state = iif(? = 'came-out', 'confirmed', 'unknown')
         WHERE id = ? AND state = 'unknown' AND answer IS NULL`,
      )
      .run(answer, answer, id).changes === 1
  );
}
