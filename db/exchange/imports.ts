import type { Db, ReadableDb } from '../database/handle.ts';

/** A signed file that was taken in. */
export interface ImportedFile {
  /** SHA-256 of what is signed in it. */
  readonly hash: string;
  /** The sender's hall code. */
  readonly from: string;
  readonly kind: string;
  /** UTC milliseconds. */
  readonly createdAt: number;
}

/** Whether this very file was taken in before. */
export function wasImported(db: ReadableDb, hash: string): boolean {
  return (
    db
      .read<[string], { found: number }>('SELECT 1 AS found FROM exchange_import WHERE file_hash = ?')
      .get(hash) !== undefined
  );
}

/** Remembers that a file was taken in. @param now UTC milliseconds */
export function rememberImport(db: Db, { hash, from, kind, createdAt }: ImportedFile, now: number): void {
  db.write<[string, string, string, number, number]>(
    'INSERT INTO exchange_import (file_hash, sender, kind, created_at, imported_at) VALUES (?, ?, ?, ?, ?)',
  ).run(hash, from, kind, createdAt, now);
}
