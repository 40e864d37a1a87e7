import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { backupDatabase } from '../../db/database/backup.ts';
import type { Connection } from '../../db/database/handle.ts';
import { takeStoreLock } from '../../db/database/lock.ts';
import { applyMigrations, pendingMigrations, readMigrations } from '../../db/database/migrate.ts';
import { type Durability, openDatabase, openForReading } from '../../db/database/open.ts';

/** The store's data, owned by this process until it is closed. */
export interface OpenStore {
  readonly connection: Connection;
  close(): void;
}

/** Where the store keeps its database inside its data folder. */
export function databaseFile(dataFolder: string): string {
  return join(dataFolder, 'store.db');
}

/**
 * Takes the data for this process and brings the database up to this version, after a verified backup.
 * Throws `StoreInUse` or `DatabaseRefused`; then nothing has been touched.
 * @param now UTC ms, for the names of backups and the migrations' rows
 */
export async function openStore(
  dataFolder: string,
  migrationsFolder: string,
  now: number,
  durability: Durability = 'full',
): Promise<OpenStore> {
  mkdirSync(dataFolder, { recursive: true });
  const lock = takeStoreLock(join(dataFolder, 'store.lock'), holderWords(now));
  try {
    const file = databaseFile(dataFolder);
    const migrations = readMigrations(migrationsFolder);
    const isNew = !existsSync(file);
    if (!isNew) refuseUnknownDatabase(file, migrations);
    const connection = openDatabase(file, durability);
    try {
      const pending = pendingMigrations(connection, migrations);
      if (pending.length > 0 && !isNew) await backupBefore(connection, dataFolder, now);
      applyMigrations(connection, pending, now);
    } catch (error) {
      connection.close();
      throw error;
    }
    return {
      connection,
      close: () => {
        connection.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Looks at the database through a connection that cannot write. */
function refuseUnknownDatabase(file: string, migrations: ReturnType<typeof readMigrations>): void {
  const looking = openForReading(file);
  try {
    pendingMigrations(looking, migrations);
  } finally {
    looking.close();
  }
}

async function backupBefore(connection: Connection, dataFolder: string, now: number): Promise<void> {
  const folder = join(dataFolder, 'backups');
  mkdirSync(folder, { recursive: true });
  const moment = new Date(now).toISOString().replaceAll(/[:.]/g, '-');
  await backupDatabase(connection, join(folder, `before-update-${moment}.db`));
}

function holderWords(now: number): string {
  return `pid ${process.pid}, ${new Date(now).toISOString()}`;
}
