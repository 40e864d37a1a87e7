import { limitsOf } from '../../shared/first-contact/complaint.ts';
import { lifeOf } from '../../shared/first-contact/life-of.ts';
import { levelTerms } from '../../shared/first-contact/settings.ts';
import { businessDateOf } from '../../shared/time/business-date.ts';
import type { Connection } from '../../db/database/handle.ts';
import { putComplaint } from '../../db/first-contact/complaints.ts';
import { type RecordStanding, insertRecord, updateStanding } from '../../db/first-contact/records.ts';
import { insertStep } from '../../db/first-contact/steps.ts';
import type { InventedRecord } from './invented-record.ts';
import type { CasesHall } from './write-cases.ts';

/** Writes invented records as history, as `writeCases` does: straight into the tables, without events. */
export function writeRecords(
  connection: Connection,
  hall: CasesHall,
  records: readonly InventedRecord[],
): void {
  connection.atomically(() => {
    for (const record of records) writeRecord(connection, hall, record);
  });
}

function writeRecord({ db }: Connection, { hallId, timeZone }: CasesHall, one: InventedRecord): void {
  const { kind, openedAt, ownerId, promisedAt, matter, customer, network, steps } = one;
  const id = insertRecord(db, {
    hallId,
    businessDate: businessDateOf(openedAt, timeZone),
    kind,
    channel: 'hall',
    ticketId: null,
    openedAt,
    recordedBy: ownerId,
    ownerId,
    promisedAt,
    matter,
    ...customer,
    network,
  });
  for (const step of steps) insertStep(db, id, step);
  updateStanding(db, id, standingAfter(one));
  writeComplaint(db, hallId, id, one);
}

function writeComplaint(
  db: Connection['db'],
  hallId: number,
  id: number,
  { openedAt, complaint, steps }: InventedRecord,
): void {
  if (complaint === null) return;
  const { grade, contactedAt } = complaint;
  putComplaint(db, hallId, id, {
    ...grade,
    ...limitsOf(
      openedAt,
      levelTerms(grade.level, (setting) => setting.default),
    ),
    responsibility: 'pending',
    contactedAt: steps.some(({ body }) => body.kind === 'contacted') ? contactedAt : null,
    repeatOf: null,
    followedUp: null,
  });
}

/** How a record stands after its steps. */
function standingAfter({ steps, ownerId, promisedAt }: InventedRecord): RecordStanding {
  const life = lifeOf(steps);
  const handed = life.state === 'handed';
  return {
    state: life.state,
    ownerId,
    promisedAt,
    departmentId: handed ? life.departmentId : null,
    answerDueAt: handed ? life.dueAt : null,
    closedAt: life.state === 'closed' ? (steps.at(-1)?.at ?? null) : null,
  };
}
