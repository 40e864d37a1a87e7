import BetterSqlite3 from 'better-sqlite3';
import { Refusal } from '../../shared/call/refusal.ts';

/** How a full disk shows itself: to a file, to the database, and to the database while it opens its log. */
const diskFullCodes = new Set<unknown>(['ENOSPC', 'EDQUOT', 'SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE']);

/**
 * What a person can do about a failure of the disk or the database: `call.disk-full` or `call.database-busy`.
 * Undefined for any other error, which is a fault.
 */
export function storageRefusal(error: unknown): Refusal | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (diskFullCodes.has(code)) return new Refusal('call.disk-full');
  if (error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
    return new Refusal('call.database-busy');
  }
  return undefined;
}
