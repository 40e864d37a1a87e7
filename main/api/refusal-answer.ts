import BetterSqlite3 from 'better-sqlite3';
import type { RefusalAnswer } from '../../shared/call/envelope.ts';
import { Refusal, commonRefusals } from '../../shared/call/refusal.ts';

/**
 * What a caller is told of an error: a declared refusal as it is, a full disk or a busy database in words of
 * their own, and anything else as a fault with the reference under which it was logged.
 * @param declared the refusals that may be answered beside the common ones
 * @param onFault logs the error and returns its reference
 */
export function refusalAnswerOf(
  error: unknown,
  declared: readonly string[],
  onFault: (error: unknown) => string,
): RefusalAnswer {
  if (error instanceof Refusal && isAnswerable(error.code, declared)) {
    return { code: error.code, details: error.details };
  }
  const code = storageCode(error);
  return code === undefined
    ? { code: 'call.fault', details: { reference: onFault(error) } }
    : { code, details: {} };
}

function isAnswerable(code: string, declared: readonly string[]): boolean {
  return (commonRefusals as readonly string[]).includes(code) || declared.includes(code);
}

function storageCode(error: unknown): 'call.disk-full' | 'call.database-busy' | undefined {
  if (error instanceof BetterSqlite3.SqliteError) {
    if (error.code === 'SQLITE_FULL') return 'call.disk-full';
    return error.code.startsWith('SQLITE_BUSY') ? 'call.database-busy' : undefined;
  }
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'call.disk-full' : undefined;
}
