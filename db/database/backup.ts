import { existsSync, renameSync, rmSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import type { Connection } from './handle.ts';

/**
 * Copies the live database to a file through SQLite's backup API and verifies the copy before it is kept.
 * (Copying the file itself loses everything that still stands in the write-ahead log.)
 */
export async function backupDatabase(connection: Connection, target: string): Promise<void> {
  const unverified = `${target}.part`;
  rmSync(unverified, { force: true });
  await connection.raw.backup(unverified);
  const copy = new BetterSqlite3(unverified);
  try {
    const verdict = copy.pragma('integrity_check', { simple: true });
    if (verdict !== 'ok') throw new Error(`The backup is damaged: ${String(verdict)}`);
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
  if (existsSync(target)) throw new Error(`There is a backup of that name already: ${target}`);
  renameSync(unverified, target);
}
