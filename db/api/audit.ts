import { hash } from 'node:crypto';
import type { Db, ReadableDb } from '../database/handle.ts';

/** One command that changed something: who, from where, when, and which events it appended. */
export interface AuditEntry {
  readonly at: number;
  readonly door: 'desktop' | 'lan' | 'host';
  readonly stationId: number;
  readonly personId: number | null;
  /** 现场授权: who let it be done. */
  readonly approverId: number | null;
  readonly procedure: string;
  readonly requestId: string;
  readonly inputHash: string;
  readonly firstEventId: number | null;
  readonly lastEventId: number | null;
}

interface AuditRow extends AuditEntry {
  readonly id: number;
  readonly hash: string;
}

const columns = `id, at, door, station_id AS stationId, person_id AS personId, procedure, request_id AS requestId,
  input_hash AS inputHash, first_event_id AS firstEventId, last_event_id AS lastEventId, approver_id AS approverId, hash`;

/** Appends an entry to the chain: its hash covers the entry and the hash before it. */
export function appendAudit(db: Db, entry: AuditEntry): void {
  const last = db
    .read<[], { id: number; hash: string }>('SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1')
    .get();
  const id = (last?.id ?? 0) + 1;
  db.write<unknown[]>(
    `INSERT INTO audit (id, at, door, station_id, person_id, procedure, request_id, input_hash, first_event_id, last_event_id, approver_id, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    entry.at,
    entry.door,
    entry.stationId,
    entry.personId,
    entry.procedure,
    entry.requestId,
    entry.inputHash,
    entry.firstEventId,
    entry.lastEventId,
    entry.approverId,
    auditHash(last?.hash ?? '', id, entry),
  );
}

/** The first entry whose hash does not follow from the one before it, or null when the chain is whole. */
export function firstBrokenAudit(db: ReadableDb): number | null {
  let before = '';
  let expected = 1;
  for (const row of db.read<[], AuditRow>(`SELECT ${columns} FROM audit ORDER BY id`).iterate()) {
    if (row.id !== expected || row.hash !== auditHash(before, row.id, row)) return row.id;
    before = row.hash;
    expected += 1;
  }
  return null;
}

function auditHash(before: string, id: number, entry: AuditEntry): string {
  return hash(
    'sha256',
    JSON.stringify([
      before,
      id,
      entry.at,
      entry.door,
      entry.stationId,
      entry.personId,
      entry.procedure,
      entry.requestId,
      entry.inputHash,
      entry.firstEventId,
      entry.lastEventId,
      // Older entries, of before there were approvers, keep the hash that they were given.
      ...(entry.approverId === null ? [] : [entry.approverId]),
    ]),
    'base64url',
  );
}
