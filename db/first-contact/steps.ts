import { type RecordStep, stepBody } from '../../shared/first-contact/step.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface StepRow {
  readonly recordId: number;
  readonly at: number;
  readonly personId: number | null;
  readonly body: string;
}

/** Appends a step to a record. */
export function insertStep(db: Db, recordId: number, { at, personId, body }: RecordStep): void {
  db.write<[number, number, number | null, string, string]>(
    'INSERT INTO first_contact_step (record_id, at, person_id, kind, body) VALUES (?, ?, ?, ?, ?)',
  ).run(recordId, at, personId, body.kind, JSON.stringify(body));
}

/** The steps of one record, oldest first. */
export function stepsOfRecord(db: ReadableDb, recordId: number): RecordStep[] {
  return stepsOfRecords(db, [recordId]).get(recordId) ?? [];
}

/** The steps of several records, each oldest first. */
export function stepsOfRecords(
  db: ReadableDb,
  recordIds: readonly number[],
): ReadonlyMap<number, RecordStep[]> {
  const rows = db
    .read<[string], StepRow>(
      `SELECT record_id AS recordId, at, person_id AS personId, body FROM first_contact_step
       WHERE record_id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    )
    .all(JSON.stringify(recordIds));
  const byRecord = new Map<number, RecordStep[]>(recordIds.map((id) => [id, []]));
  for (const { recordId, at, personId, body } of rows) {
    byRecord.get(recordId)?.push({ at, personId, body: stepBody.parse(JSON.parse(body)) });
  }
  return byRecord;
}
