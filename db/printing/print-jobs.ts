import type { PrintJob, PrintJobState, PrintSubject } from '../../shared/printing/print-job.ts';
import type { ReadableDb } from '../database/handle.ts';

/** A print with what it is made from. */
export type KeptPrintJob = PrintJob & {
  /** JSON */
  readonly payload: string;
  readonly businessDate: string;
};

/** A print that waits. */
export type WaitingPrintJob = KeptPrintJob & { readonly state: 'queued' };

/** The columns of every state beside each other: each state has its own of them. */
interface PrintJobRow {
  readonly id: number;
  readonly paper: string;
  readonly payload: string;
  readonly businessDate: string;
  readonly purpose: PrintJob['purpose'];
  readonly subjectKind: string;
  readonly subjectId: number;
  readonly copy: number;
  readonly stationId: number;
  readonly personId: number | null;
  readonly askedAt: number;
  readonly printerId: number;
  readonly insteadOf: number | null;
  readonly attempts: number;
  readonly state: PrintJobState;
  readonly nextAttemptAt: number;
  readonly trouble: string | null;
  readonly beganAt: number | null;
  readonly endedAt: number | null;
  readonly failure: string | null;
  readonly reason: string | null;
  readonly answer: string | null;
}

const select = `SELECT id, paper, payload, business_date AS businessDate, purpose, subject_kind AS subjectKind,
    subject_id AS subjectId, copy, station_id AS stationId, person_id AS personId, asked_at AS askedAt,
    printer_id AS printerId, instead_of AS insteadOf, attempts, state, next_attempt_at AS nextAttemptAt, trouble,
    began_at AS beganAt, ended_at AS endedAt, failure, cancel_reason AS reason, answer
  FROM print_job`;

/** One print, or undefined. */
export function findPrintJob(db: ReadableDb, id: number): KeptPrintJob | undefined {
  const row = db.read<[number], PrintJobRow>(`${select} WHERE id = ?`).get(id);
  return row && jobOf(row);
}

/** The newest copy of a paper, or undefined where it was never asked for. */
export function newestPrintOf(
  db: ReadableDb,
  paper: string,
  subject: PrintSubject,
): KeptPrintJob | undefined {
  const row = db
    .read<[string, string, number], PrintJobRow>(
      `${select} WHERE paper = ? AND subject_kind = ? AND subject_id = ? ORDER BY copy DESC LIMIT 1`,
    )
    .get(paper, subject.kind, subject.id);
  return row && jobOf(row);
}

/** What waits for a printer, in the order in which it was asked for. */
export function queuedOn(db: ReadableDb, printerId: number): WaitingPrintJob[] {
  return db
    .read<[number], PrintJobRow>(`${select} WHERE printer_id = ? AND state = 'queued' ORDER BY id`)
    .all(printerId)
    .map((row) => jobOf(row) as WaitingPrintJob);
}

/** Whether a print is under way on a printer. @param stationId only what was asked for there; anywhere when left out */
export function isPrinting(db: ReadableDb, printerId: number, stationId: number | null = null): boolean {
  return (
    db
      .read<[number, number | null], object>(
        `SELECT 1 FROM print_job WHERE printer_id = ? AND state = 'sending' AND station_id = coalesce(?, station_id)
         LIMIT 1`,
      )
      .get(printerId, stationId) !== undefined
  );
}

/** What a printer still has to print, begun or not. */
export function openOn(db: ReadableDb, printerId: number): number {
  const row = db
    .read<[number], { n: number }>(
      `SELECT count(*) AS n FROM print_job WHERE printer_id = ? AND state IN ('queued', 'sending')`,
    )
    .get(printerId);
  return row?.n ?? 0;
}

/** What was asked for on a day, newest first. */
export function printsOfDay(
  db: ReadableDb,
  hallId: number,
  businessDate: string,
  limit: number,
): KeptPrintJob[] {
  return db
    .read<[number, string, number], PrintJobRow>(
      `${select} WHERE hall_id = ? AND business_date = ? ORDER BY id DESC LIMIT ?`,
    )
    .all(hallId, businessDate, limit)
    .map(jobOf);
}

/** What waits, is being printed, or has a fate that nobody knows and that somebody has to name: of every day. */
export function unsettledPrints(db: ReadableDb): KeptPrintJob[] {
  return db
    .read<[], PrintJobRow>(
      `${select} WHERE state IN ('queued', 'sending')
       UNION ALL ${select} WHERE state = 'unknown' AND answer IS NULL ORDER BY id`,
    )
    .all()
    .map(jobOf);
}

/** The columns that belong to a state are not null in it, as the table's own checks promise. */
function jobOf(row: PrintJobRow): KeptPrintJob {
  const {
    subjectKind,
    subjectId,
    nextAttemptAt,
    trouble,
    beganAt,
    endedAt,
    failure,
    reason,
    answer,
    ...rest
  } = row;
  const own: Readonly<Record<PrintJobState, object>> = {
    queued: { nextAttemptAt, trouble },
    sending: { beganAt },
    sent: { endedAt },
    confirmed: { endedAt, answer },
    failed: { endedAt, failure },
    unknown: { endedAt, trouble, answer },
    cancelled: { endedAt, reason },
  };
  return {
    ...rest,
    subject: { kind: subjectKind, id: subjectId },
    ...own[row.state],
  } as KeptPrintJob;
}
