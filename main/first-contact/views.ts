import type { ComplaintView } from '../../shared/first-contact/complaint.ts';
import { highestRung } from '../../shared/first-contact/attention.ts';
import { lifeOf } from '../../shared/first-contact/life-of.ts';
import { maskedPhone } from '../../shared/first-contact/masked-phone.ts';
import type { RecordLine, RecordView } from '../../shared/first-contact/record-view.ts';
import { followUpWithinDays } from '../../shared/first-contact/settings.ts';
import { type RecordStep, slipPrintsOf } from '../../shared/first-contact/step.ts';
import { findHall } from '../../db/store/hall.ts';
import { complaintsOf } from '../../db/first-contact/complaints.ts';
import type { StoredRecord } from '../../db/first-contact/records.ts';
import { stepsOfRecord, stepsOfRecords } from '../../db/first-contact/steps.ts';
import type { QueryContext } from '../call/handler.ts';
import { keepersToday, keepsPromise } from './lookup.ts';
import { massesNow } from './masses.ts';
import { slipNumber } from './slip-paper.ts';
import { todays } from './terms-today.ts';

/** The records as a list shows them. */
export function linesOf(context: QueryContext, records: readonly StoredRecord[]): RecordLine[] {
  const { db } = context;
  const lineOf = linesToday(context);
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
  const hall = findHall(context.db);
  const number = hall ? slipNumber(context.db, hall, record.id) : null;
  return {
    ...linesToday(context)(record, steps, complaint),
    ticketId,
    recordedBy,
    network,
    steps,
    slip: { number, prints: slipPrintsOf(steps) },
    similar: complaint ? (massesNow(context).get(complaint.category) ?? 0) : 0,
    mayTell: keepsPromise(context, ownerId),
  };
}

type LineOf = (
  record: StoredRecord,
  steps: readonly RecordStep[],
  complaint: ComplaintView | null,
) => RecordLine;

/** Makes lines by what holds today: who keeps whose promises, and how long a follow-up may take. */
function linesToday(context: QueryContext): LineOf {
  const keeperOf = keepersToday(context);
  const followUpMs = todays(context)(followUpWithinDays) * 86_400_000;
  return (record, steps, complaint) => {
    const { id, kind, channel, matter, callName, phone, ownerId, openedAt, promisedAt, closedAt } = record;
    const isToCall = complaint !== null && complaint.followedUp === null && closedAt !== null;
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
      keeperId: keeperOf(ownerId),
      escalatedTo: highestRung(steps),
      followUpBy: isToCall ? closedAt + followUpMs : null,
      complaint,
    };
  };
}
