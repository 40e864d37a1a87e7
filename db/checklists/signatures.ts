import type { Signature } from '../../shared/checklists/check.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** The signatures under a check, who checked first. */
export function signaturesOf(db: ReadableDb, checkId: number): Signature[] {
  return db
    .read<[number], Signature>(
      `SELECT role, person_id AS personId, how, sha256, at FROM checklist_signature WHERE check_id = ?
       ORDER BY role DESC`,
    )
    .all(checkId);
}

/** Adds a signature. */
export function insertSignature(db: Db, checkId: number, signature: Signature): void {
  const { role, personId, how, sha256, at } = signature;
  db.write<[number, string, number, string, string | null, number]>(
    'INSERT INTO checklist_signature (check_id, role, person_id, how, sha256, at) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(checkId, role, personId, how, sha256, at);
}
