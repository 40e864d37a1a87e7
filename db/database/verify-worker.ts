import { parentPort, workerData } from 'node:worker_threads';
import BetterSqlite3 from 'better-sqlite3';

/** What is wrong with a copy of the database, or `ok`. Reads every page, so it has a thread of its own. */
function verdictOn(file: string): string {
  const copy = new BetterSqlite3(file, { fileMustExist: true });
  try {
    copy.pragma('journal_mode = DELETE');
    const verdict = String(copy.pragma('integrity_check', { simple: true }));
    const orphans = copy.pragma('foreign_key_check') as unknown[];
    return verdict === 'ok' && orphans.length > 0 ? `${orphans.length} broken references` : verdict;
  } finally {
    copy.close();
  }
}

parentPort?.postMessage(verdictOn(workerData as string));
