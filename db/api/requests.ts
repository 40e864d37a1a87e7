import type { Db, ReadableDb } from '../database/handle.ts';

/** A command that was answered before. */
export interface KeptRequest {
  readonly inputHash: string;
  /** The first answer as JSON, or null where it was secret. */
  readonly answer: string | null;
}

/** What a caller was answered under this request id, if it was. */
export function findRequest(db: ReadableDb, caller: string, requestId: string): KeptRequest | undefined {
  return db
    .read<[string, string], KeptRequest>(
      'SELECT input_hash AS inputHash, answer FROM request WHERE caller = ? AND request_id = ?',
    )
    .get(caller, requestId);
}

/** Keeps the first answer to a command. */
export function keepRequest(db: Db, caller: string, requestId: string, kept: KeptRequest, now: number): void {
  db.write<[string, string, string, string | null, number]>(
    'INSERT INTO request (caller, request_id, input_hash, answer, at) VALUES (?, ?, ?, ?, ?)',
  ).run(caller, requestId, kept.inputHash, kept.answer, now);
}

/** Forgets some answers given before a moment (UTC ms), and says how many. */
export function forgetRequestsBefore(db: Db, at: number, limit: number): number {
  return db
    .write<[number, number]>(
      `DELETE FROM request WHERE (caller, request_id) IN (
         SELECT caller, request_id FROM request WHERE at < ? LIMIT ?)`,
    )
    .run(at, limit).changes;
}
