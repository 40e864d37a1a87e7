import type { RecordState } from '../../shared/first-contact/life-cycle.ts';
import type {
  ContactChannel,
  Customer,
  NetworkTrouble,
  RecordKind,
} from '../../shared/first-contact/record.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** How a record stands, as it follows from its steps. Times are UTC ms. */
export interface RecordStanding {
  readonly state: RecordState;
  readonly ownerId: number;
  readonly promisedAt: number;
  readonly departmentId: number | null;
  readonly answerDueAt: number | null;
  readonly closedAt: number | null;
}

/** 首问记录 as it is kept; its steps say the rest. Times are UTC ms. */
export interface StoredRecord extends RecordStanding, Customer {
  readonly id: number;
  readonly kind: RecordKind;
  readonly channel: ContactChannel;
  readonly ticketId: number | null;
  readonly openedAt: number;
  readonly recordedBy: number | null;
  readonly matter: string;
  readonly network: NetworkTrouble | null;
}

type RecordRow = Omit<StoredRecord, 'network'> & { readonly network: string | null };

const select = `SELECT r.id, r.kind, r.channel, r.ticket_id AS ticketId, r.opened_at AS openedAt,
  r.recorded_by_id AS recordedBy, r.owner_id AS ownerId, r.promised_at AS promisedAt, r.state,
  r.department_id AS departmentId, r.answer_due_at AS answerDueAt, r.closed_at AS closedAt,
  m.matter, m.call_name AS callName, m.phone, m.network
  FROM first_contact AS r JOIN first_contact_matter AS m ON m.record_id = r.id`;

/** One record of a hall, or undefined. */
export function findRecord(db: ReadableDb, hallId: number, id: number): StoredRecord | undefined {
  const row = db
    .read<[number, number], RecordRow>(`${select} WHERE r.hall_id = ? AND r.id = ?`)
    .get(hallId, id);
  return row && recordOf(row);
}

/** What is not closed, the nearest promise first. */
export function openRecords(db: ReadableDb, hallId: number): StoredRecord[] {
  return db
    .read<[number], RecordRow>(
      `${select} WHERE r.hall_id = ? AND r.state <> 'closed' ORDER BY r.promised_at, r.id`,
    )
    .all(hallId)
    .map(recordOf);
}

/** What was closed in a span (UTC ms), the last first. */
export function closedRecords(db: ReadableDb, hallId: number, from: number, until: number): StoredRecord[] {
  return db
    .read<[number, number, number], RecordRow>(
      `${select} WHERE r.hall_id = ? AND r.state = 'closed' AND r.closed_at >= ? AND r.closed_at < ?
       ORDER BY r.closed_at DESC, r.id DESC`,
    )
    .all(hallId, from, until)
    .map(recordOf);
}

/** What was opened in a span (UTC ms), the oldest first: what the figures are made of. */
export function recordsOpened(db: ReadableDb, hallId: number, from: number, until: number): StoredRecord[] {
  return db
    .read<[number, number, number], RecordRow>(
      `${select} WHERE r.hall_id = ? AND r.opened_at >= ? AND r.opened_at < ? ORDER BY r.id`,
    )
    .all(hallId, from, until)
    .map(recordOf);
}

/** What is not closed and has a risk, or was escalated: what somebody in charge may have to take up. */
export function recordsToAttend(db: ReadableDb, hallId: number): StoredRecord[] {
  return db
    .read<[number], RecordRow>(
      `${select} WHERE r.hall_id = ? AND r.state <> 'closed' AND (
         EXISTS (SELECT 1 FROM complaint AS c WHERE c.record_id = r.id AND c.bypass_risk = 1)
         OR EXISTS (SELECT 1 FROM first_contact_step AS s WHERE s.record_id = r.id AND s.kind = 'escalated'))
       ORDER BY r.id`,
    )
    .all(hallId)
    .map(recordOf);
}

/** The closed complaints that nobody has called again yet, the first closed first. */
export function complaintsToFollowUp(db: ReadableDb, hallId: number): StoredRecord[] {
  return db
    .read<[number, number], RecordRow>(
      `${select} JOIN complaint AS c ON c.record_id = r.id
       WHERE c.hall_id = ? AND c.followed_up_at IS NULL AND r.hall_id = ? AND r.state = 'closed'
       ORDER BY r.closed_at, r.id`,
    )
    .all(hallId, hallId)
    .map(recordOf);
}

/** What is set of a record when it is opened. */
export type NewStoredRecord = Omit<
  StoredRecord,
  'id' | 'state' | 'departmentId' | 'answerDueAt' | 'closedAt'
> & {
  readonly hallId: number;
  readonly businessDate: string;
};

/** Opens a record and returns its id. */
export function insertRecord(db: Db, record: NewStoredRecord): number {
  const { lastInsertRowid } = db
    .write<unknown[]>(
      `INSERT INTO first_contact (hall_id, business_date, kind, channel, ticket_id, opened_at, recorded_by_id,
         owner_id, promised_at, state)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'handling')`,
    )
    .run(
      record.hallId,
      record.businessDate,
      record.kind,
      record.channel,
      record.ticketId,
      record.openedAt,
      record.recordedBy,
      record.ownerId,
      record.promisedAt,
    );
  const id = Number(lastInsertRowid);
  db.write<unknown[]>(
    'INSERT INTO first_contact_matter (record_id, matter, call_name, phone, network) VALUES (?, ?, ?, ?, ?)',
  ).run(
    id,
    record.matter,
    record.callName,
    record.phone,
    record.network === null ? null : JSON.stringify(record.network),
  );
  return id;
}

/** How the record stands from now on. */
export function updateStanding(db: Db, id: number, standing: RecordStanding): void {
  const { state, ownerId, promisedAt, departmentId, answerDueAt, closedAt } = standing;
  db.write<unknown[]>(
    `UPDATE first_contact SET state = ?, owner_id = ?, promised_at = ?, department_id = ?, answer_due_at = ?,
       closed_at = ? WHERE id = ?`,
  ).run(state, ownerId, promisedAt, departmentId, answerDueAt, closedAt, id);
}

function recordOf({ network, ...row }: RecordRow): StoredRecord {
  return { ...row, network: network === null ? null : (JSON.parse(network) as NetworkTrouble) };
}
