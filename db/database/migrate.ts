import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import type { Connection } from './handle.ts';

/** One forward step of the schema: `0010-hall.sql`. What has shipped is never edited. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the text with LF line ends. */
  readonly checksum: string;
}

/** Why a database cannot be used as it is. Nothing of it has been touched. */
export class DatabaseRefused extends Error {
  readonly code: 'newer-version' | 'changed-migration' | 'not-a-database';
  /** The migration that is unknown or changed; the file's name where it is not a store's database. */
  readonly migration: string;

  constructor(code: DatabaseRefused['code'], migration: string) {
    super(`${code}: ${migration}`);
    this.name = 'DatabaseRefused';
    this.code = code;
    this.migration = migration;
  }
}

/** The migrations of a folder, in the order of their names. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/** The migrations that this database still lacks. Throws `DatabaseRefused` and changes nothing. */
export function pendingMigrations(connection: Connection, migrations: readonly Migration[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  const applied = new Set<string>();
  for (const row of appliedMigrations(connection)) {
    const migration = known.get(row.name);
    if (!migration) throw new DatabaseRefused('newer-version', row.name);
    if (migration.checksum !== row.checksum) throw new DatabaseRefused('changed-migration', row.name);
    applied.add(row.name);
  }
  return migrations.filter((migration) => !applied.has(migration.name));
}

/** Applies migrations in order, each in a transaction of its own. @param now UTC milliseconds */
export function applyMigrations(connection: Connection, pending: readonly Migration[], now: number): void {
  const { raw } = connection;
  raw.exec(
    `CREATE TABLE IF NOT EXISTS schema_migration (
       name TEXT PRIMARY KEY, checksum TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT`,
  );
  const remember = raw.prepare('INSERT INTO schema_migration (name, checksum, applied_at) VALUES (?, ?, ?)');
  for (const migration of pending) {
    raw
      .transaction(() => {
        raw.exec(migration.sql);
        remember.run(migration.name, migration.checksum, now);
      })
      .immediate();
  }
}

/** What was applied before; nothing in a fresh database. Refuses a file that is not a store's database. */
function appliedMigrations(connection: Connection): { name: string; checksum: string }[] {
  const { raw, file } = connection;
  const tables = tablesOf(connection);
  if (tables.length === 0) return [];
  if (!tables.includes('schema_migration')) throw new DatabaseRefused('not-a-database', basename(file));
  return raw.prepare('SELECT name, checksum FROM schema_migration ORDER BY name').all() as {
    name: string;
    checksum: string;
  }[];
}

function tablesOf({ raw, file }: Connection): unknown[] {
  try {
    return raw.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all();
  } catch (error) {
    if (error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_NOTADB') {
      throw new DatabaseRefused('not-a-database', basename(file));
    }
    throw error;
  }
}
