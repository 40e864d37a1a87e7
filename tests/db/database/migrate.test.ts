import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Connection } from '../../../db/database/handle.ts';
import {
  DatabaseRefused,
  applyMigrations,
  pendingMigrations,
  readMigrations,
} from '../../../db/database/migrate.ts';
import { openDatabase, openForReading } from '../../../db/database/open.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const now = Date.UTC(2026, 10, 21);
const first = { '0010-hall.sql': 'CREATE TABLE hall (id INTEGER PRIMARY KEY) STRICT;' };
const second = { '0020-counter.sql': 'CREATE TABLE counter (id INTEGER PRIMARY KEY) STRICT;' };

/** A folder with these migrations and a database beside it. */
function folderWith(migrations: Record<string, string>): { migrations: string; file: string } {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'migrations'));
  for (const [name, sql] of Object.entries(migrations)) writeFileSync(join(folder, 'migrations', name), sql);
  return { migrations: join(folder, 'migrations'), file: join(folder, 'store.db') };
}

function opened(file: string): Connection {
  const connection = openDatabase(file);
  onTestFinished(() => connection.close());
  return connection;
}

function migrated(file: string, folder: string): Connection {
  const connection = opened(file);
  applyMigrations(connection, pendingMigrations(connection, readMigrations(folder)), now);
  return connection;
}

function tablesOf({ raw }: Connection): unknown[] {
  return raw
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'schema_migration' ORDER BY name`,
    )
    .pluck()
    .all();
}

const contentOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

function refusalOf(action: () => unknown): { code: string; migration: string } {
  try {
    action();
  } catch (error) {
    if (error instanceof DatabaseRefused) return { code: error.code, migration: error.migration };
    throw error;
  }
  throw new Error('The database was not refused.');
}

describe('migrations', () => {
  it('are applied in the order of their names, each once, and remembered with their moment', () => {
    const { migrations, file } = folderWith({ ...second, ...first });
    const connection = migrated(file, migrations);
    expect(tablesOf(connection)).toEqual(['counter', 'hall']);
    expect(pendingMigrations(connection, readMigrations(migrations))).toEqual([]);
    expect(
      connection.raw.prepare('SELECT name, applied_at FROM schema_migration ORDER BY name').all(),
    ).toEqual([
      { name: '0010-hall.sql', applied_at: now },
      { name: '0020-counter.sql', applied_at: now },
    ]);
  });

  it('that are new are pending wherever their name stands, so that parallel work does not collide', () => {
    const { migrations, file } = folderWith(second);
    const connection = migrated(file, migrations);
    writeFileSync(join(migrations, '0010-hall.sql'), first['0010-hall.sql']);
    expect(pendingMigrations(connection, readMigrations(migrations)).map(({ name }) => name)).toEqual([
      '0010-hall.sql',
    ]);
  });

  it('are the same with the line ends of either system', () => {
    const sql = 'CREATE TABLE hall (\n  id INTEGER PRIMARY KEY\n) STRICT;\n';
    const { migrations, file } = folderWith({ '0010-hall.sql': sql });
    const connection = migrated(file, migrations);
    writeFileSync(join(migrations, '0010-hall.sql'), sql.replaceAll('\n', '\r\n'));
    expect(pendingMigrations(connection, readMigrations(migrations))).toEqual([]);
  });

  it('leave nothing of one that fails, and all of those before it', () => {
    const { migrations, file } = folderWith({
      ...first,
      '0020-bad.sql': 'CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT; INSERT INTO nowhere VALUES (1);',
    });
    expect(() => migrated(file, migrations)).toThrow('nowhere');
    const again = opened(file);
    expect(tablesOf(again)).toEqual(['hall']);
    expect(pendingMigrations(again, readMigrations(migrations)).map(({ name }) => name)).toEqual([
      '0020-bad.sql',
    ]);
  });
});

describe('a database that cannot be used', () => {
  it('because it is of a newer version is refused and not touched', () => {
    const { migrations, file } = folderWith({ ...first, ...second });
    migrated(file, migrations).close();
    const before = contentOf(file);
    const older = folderWith(first);
    const looking = openForReading(file);
    expect(refusalOf(() => pendingMigrations(looking, readMigrations(older.migrations)))).toEqual({
      code: 'newer-version',
      migration: '0020-counter.sql',
    });
    looking.close();
    expect(contentOf(file)).toBe(before);
  });

  it('because a migration was changed after it had been applied is refused and not touched', () => {
    const { migrations, file } = folderWith(first);
    migrated(file, migrations).close();
    const before = contentOf(file);
    writeFileSync(join(migrations, '0010-hall.sql'), `${first['0010-hall.sql']} -- edited`);
    const looking = openForReading(file);
    expect(refusalOf(() => pendingMigrations(looking, readMigrations(migrations)))).toEqual({
      code: 'changed-migration',
      migration: '0010-hall.sql',
    });
    looking.close();
    expect(contentOf(file)).toBe(before);
  });

  it('because it is no database at all is refused by its name', () => {
    const { migrations, file } = folderWith(first);
    writeFileSync(file, '营业厅日报\n'.repeat(500));
    const looking = openForReading(file);
    onTestFinished(() => looking.close());
    expect(refusalOf(() => pendingMigrations(looking, readMigrations(migrations)))).toEqual({
      code: 'not-a-database',
      migration: 'store.db',
    });
  });

  it('because another program’s tables are in it is refused', () => {
    const { migrations, file } = folderWith(first);
    const foreign = new BetterSqlite3(file);
    foreign.exec('CREATE TABLE bookmarks (id INTEGER PRIMARY KEY)');
    foreign.close();
    const connection = opened(file);
    expect(refusalOf(() => pendingMigrations(connection, readMigrations(migrations))).code).toBe(
      'not-a-database',
    );
  });
});

describe('the product’s own migrations', () => {
  const own = readMigrations(join(import.meta.dirname, '../../../db/migrations'));

  it('apply to a fresh database and leave its foreign keys whole', () => {
    const { file } = folderWith({});
    const connection = opened(file);
    applyMigrations(connection, pendingMigrations(connection, own), now);
    expect(connection.raw.pragma('foreign_key_check')).toEqual([]);
    expect(connection.raw.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  it('make strict tables only', () => {
    const { file } = folderWith({});
    const connection = opened(file);
    applyMigrations(connection, pendingMigrations(connection, own), now);
    const loose = connection.raw
      .prepare(
        `SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%' AND strict = 0`,
      )
      .pluck()
      .all();
    expect(loose).toEqual([]);
  });
});
