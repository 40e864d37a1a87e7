import type { ComplaintView } from '../../shared/first-contact/complaint.ts';
import { lifeOf } from '../../shared/first-contact/life-of.ts';
import { maskedPhone } from '../../shared/first-contact/masked-phone.ts';
import type { RecordLine, RecordView } from '../../shared/first-contact/record-view.ts';
import { type RecordStep, slipPrintsOf } from '../../shared/first-contact/step.ts';
import { findHall } from '../../db/store/hall.ts';
import { complaintsOf } from '../../db/first-contact/complaints.ts';
import type { StoredRecord } from '../../db/first-contact/records.ts';
import { stepsOfRecord, stepsOfRecords } from '../../db/first-contact/steps.ts';
import type { QueryContext } from '../call/handler.ts';
import { keepsPromise } from './lookup.ts';
import { slipNumber } from './slip-paper.ts';

/** The records as a list shows them. */
export function linesOf({ db }: QueryContext, records: readonly StoredRecord[]): RecordLine[] {
  const ids = records.map(({ id }) => id);
  const [steps, complaints] = [stepsOfRecords(db, ids), complaintsOf(db, ids)];
  return records.map((record) =>
    lineOf(record, steps.get(record.id) ?? [], complaints.get(record.id) ?? null),
  );
}

/** The record whole, as whoever asks may see it. */
export function viewOf(context: QueryContext, record: StoredRecord): RecordView {
  const steps = stepsOfRecord(context.db, record.id);
  const complaint = complaintsOf(context.db, [record.id]).get(record.id) ?? null;
  const { ticketId, recordedBy, network, ownerId } = record;
  const mayTell = keepsPromise(context, ownerId);
  const hall = findHall(context.db);
  const number = hall ? slipNumber(context.db, hall, record.id) : null;
  return {
    ...lineOf(record, steps, complaint),
    ticketId,
    recordedBy,
    network,
    steps,
    slip: { number, prints: slipPrintsOf(steps) },
    mayTell,
  };
}

function lineOf(
  record: StoredRecord,
  steps: readonly RecordStep[],
  complaint: ComplaintView | null,
): RecordLine {
  const { id, kind, channel, matter, callName, phone, ownerId, openedAt, promisedAt } = record;
  return {
    id,
    kind,
    channel,
    matter,
    callName,
    phone: phone === null ? null : maskedPhone(phone),
    ownerId,
    openedAt,
    promisedAt,
    life: lifeOf(steps),
    complaint,
  };
}
