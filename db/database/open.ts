import BetterSqlite3 from 'better-sqlite3';
import { type Connection, connectionOf } from './handle.ts';

/** How sure a commit is. `full` survives a power failure; `off` is for measuring only. */
export type Durability = 'full' | 'off';

/**
 * Opens the store's database for the one process that owns it.
 * WAL with `synchronous = FULL`, set and asserted: the library's own default in WAL is NORMAL,
 * which can lose the last tickets when the power fails.
 */
export function openDatabase(file: string, durability: Durability = 'full'): Connection {
  const raw = new BetterSqlite3(file, { timeout: 5_000 });
  try {
    raw.pragma('journal_mode = WAL');
    raw.pragma(`synchronous = ${durability}`);
    raw.pragma('foreign_keys = ON');
    raw.pragma('trusted_schema = OFF');
    // Without it REPLACE deletes past the triggers that keep events and audit for ever.
    raw.pragma('recursive_triggers = ON');
    const journal = raw.pragma('journal_mode', { simple: true });
    const synchronous = raw.pragma('synchronous', { simple: true });
    if (journal !== 'wal' || synchronous !== (durability === 'full' ? 2 : 0)) {
      throw new Error(
        `The database runs as ${String(journal)}/${String(synchronous)}, not as wal/${durability}.`,
      );
    }
    return connectionOf(raw, file);
  } catch (error) {
    raw.close();
    throw error;
  }
}

/** Opens a second connection that can only read, for long reads in a worker. It sees every commit. */
export function openForReading(file: string): Connection {
  const raw = new BetterSqlite3(file, { readonly: true, timeout: 5_000 });
  raw.pragma('query_only = ON');
  return connectionOf(raw, file);
}
