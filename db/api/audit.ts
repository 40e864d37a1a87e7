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

/** Where a walk along the chain stands: behind the last entry that follows from those before it. */
export interface ChainPlace {
  readonly id: number;
  readonly hash: string;
}

/** Before the first entry. */
export const chainStart: ChainPlace = { id: 0, hash: '' };

/** How a walk ended: somewhere on the way, behind the last entry, or before one that does not follow. */
export type ChainWalk =
  | { readonly kind: 'on-the-way' | 'end'; readonly place: ChainPlace }
  | { readonly kind: 'broken'; readonly id: number; readonly place: ChainPlace };

/** Walks along the chain for so many entries at most: a few hundred take no longer than a frame. */
export function walkChain(db: ReadableDb, from: ChainPlace, entries: number): ChainWalk {
  const rows = db
    .read<[number, number], AuditRow>(`SELECT ${columns} FROM audit WHERE id > ? ORDER BY id LIMIT ?`)
    .all(from.id, entries);
  let place = from;
  for (const row of rows) {
    if (row.id !== place.id + 1 || row.hash !== auditHash(place.hash, row.id, row)) {
      return { kind: 'broken', id: row.id, place };
    }
    place = { id: row.id, hash: row.hash };
  }
  return { kind: rows.length < entries ? 'end' : 'on-the-way', place };
}

/** The hash of an entry, or undefined where there is no such entry. */
export function auditHashAt(db: ReadableDb, id: number): string | undefined {
  return db.read<[number], { hash: string }>('SELECT hash FROM audit WHERE id = ?').get(id)?.hash;
}

/** The first entry whose hash does not follow from the one before it, or null when the chain is whole. */
export function firstBrokenAudit(db: ReadableDb): number | null {
  let walk: ChainWalk = { kind: 'on-the-way', place: chainStart };
  while (walk.kind === 'on-the-way') walk = walkChain(db, walk.place, 1_000);
  return walk.kind === 'broken' ? walk.id : null;
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
