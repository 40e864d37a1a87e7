import BetterSqlite3 from 'better-sqlite3';

/** Somebody else owns this store's data. `holder` says who, as far as it can be read. */
export class StoreInUse extends Error {
  readonly holder: string;

  constructor(holder: string) {
    super(`The store is in use: ${holder}`);
    this.name = 'StoreInUse';
    this.holder = holder;
  }
}

/** Held as long as this process owns the data. */
export interface StoreLock {
  release(): void;
}

/**
 * One process owns the data: a write transaction stays open on a small database beside it. The operating
 * system ends it with the process, `kill -9` included, and who holds it can still be read.
 */
export function takeStoreLock(file: string, holder: string): StoreLock {
  const raw = new BetterSqlite3(file, { timeout: 0 });
  try {
    raw.pragma('journal_mode = WAL');
    raw.exec(
      'CREATE TABLE IF NOT EXISTS holder (id INTEGER PRIMARY KEY CHECK (id = 1), words TEXT NOT NULL) STRICT',
    );
    raw
      .prepare(
        'INSERT INTO holder (id, words) VALUES (1, ?) ON CONFLICT DO UPDATE SET words = excluded.words',
      )
      .run(holder);
    raw.exec('BEGIN IMMEDIATE');
  } catch (error) {
    const words = isBusy(error) ? readHolder(raw) : undefined;
    raw.close();
    if (words === undefined) throw error;
    throw new StoreInUse(words);
  }
  return {
    release: () => {
      raw.exec('ROLLBACK');
      raw.close();
    },
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

function readHolder(raw: BetterSqlite3.Database): string {
  try {
    const row = raw.prepare('SELECT words FROM holder WHERE id = 1').get() as { words: string } | undefined;
    return row?.words ?? 'unknown';
  } catch {
    return 'unknown';
  }
}
