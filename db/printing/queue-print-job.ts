import type { PrintSubject } from '../../shared/printing/print-job.ts';
import type { PrintPurpose } from '../../shared/printing/printer.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** A copy of a paper that is to be printed. */
export interface NewPrintJob {
  readonly hallId: number;
  readonly businessDate: string;
  readonly paper: string;
  readonly payload: unknown;
  readonly purpose: PrintPurpose;
  readonly subject: PrintSubject;
  readonly copy: number;
  readonly stationId: number;
  readonly personId: number | null;
  readonly printerId: number;
}

/**
 * Queues a print in the caller's transaction and returns its id: that of the one that is there, where this copy of
 * this paper was asked for before. @param now UTC ms
 */
export function insertPrintJob(db: Db, job: NewPrintJob, now: number): number {
  const inserted = db
    .write<unknown[], { id: number }>(
      `INSERT INTO print_job (hall_id, business_date, paper, payload, purpose, subject_kind, subject_id, copy,
         station_id, person_id, asked_at, printer_id, state, next_attempt_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued', ?)
       ON CONFLICT (paper, subject_kind, subject_id, copy) DO NOTHING RETURNING id`,
    )
    .get(
      job.hallId,
      job.businessDate,
      job.paper,
      JSON.stringify(job.payload),
      job.purpose,
      job.subject.kind,
      job.subject.id,
      job.copy,
      job.stationId,
      job.personId,
      now,
      job.printerId,
      now,
    );
  const id = inserted?.id ?? jobOfCopy(db, job);
  if (id === undefined) throw new Error('A print was neither queued nor there already.');
  return id;
}

function jobOfCopy(
  db: ReadableDb,
  { paper, subject, copy }: Pick<NewPrintJob, 'paper' | 'subject' | 'copy'>,
): number | undefined {
  return db
    .read<[string, string, number, number], { id: number }>(
      'SELECT id FROM print_job WHERE paper = ? AND subject_kind = ? AND subject_id = ? AND copy = ?',
    )
    .get(paper, subject.kind, subject.id, copy)?.id;
}

/** The number of the next copy of a paper: 0 where it has never been asked for. */
export function nextCopyOf(db: ReadableDb, paper: string, subject: PrintSubject): number {
  const row = db
    .read<[string, string, number], { last: number | null }>(
      'SELECT max(copy) AS last FROM print_job WHERE paper = ? AND subject_kind = ? AND subject_id = ?',
    )
    .get(paper, subject.kind, subject.id);
  return row?.last === undefined || row.last === null ? 0 : row.last + 1;
}
