import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { backupDatabase } from '../../../db/database/backup.ts';
import type { Connection } from '../../../db/database/handle.ts';
import { openDatabase } from '../../../db/database/open.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function storeAt(file: string): Connection {
  const connection = openDatabase(file);
  onTestFinished(() => connection.close());
  return connection;
}

function storeIn(folder: string): Connection {
  const connection = storeAt(join(folder, 'store.db'));
  connection.raw.exec('CREATE TABLE ticket (id INTEGER PRIMARY KEY, number TEXT NOT NULL) STRICT');
  return connection;
}

function addTickets({ raw }: Connection, count: number): void {
  const insert = raw.prepare('INSERT INTO ticket (number) VALUES (?)');
  raw.transaction(() => {
    for (let ticket = 0; ticket < count; ticket += 1) insert.run(`A${ticket}`.padEnd(100));
  })();
}

function ticketsIn(file: string): unknown {
  const copy = new BetterSqlite3(file, { readonly: true });
  onTestFinished(() => void copy.close());
  return copy.prepare('SELECT count(*) FROM ticket').pluck().get();
}

describe('a backup', () => {
  it('holds everything that was committed, what still stands in the write-ahead log included', async () => {
    const folder = temporaryFolder();
    const store = storeIn(folder);
    addTickets(store, 200);
    await backupDatabase(store, join(folder, 'backup.db'));
    expect(ticketsIn(join(folder, 'backup.db'))).toBe(200);
  });

  it('is one file that opens by itself, with nothing beside it', async () => {
    const folder = temporaryFolder();
    const store = storeIn(folder);
    addTickets(store, 10);
    await backupDatabase(store, join(folder, 'backup.db'));
    expect(readdirSync(folder).filter((name) => name.startsWith('backup'))).toEqual(['backup.db']);
    expect(ticketsIn(join(folder, 'backup.db'))).toBe(10);
    expect(readdirSync(folder).filter((name) => name.startsWith('backup'))).toEqual(['backup.db']);
  });

  it('is whole while tickets go on being issued', async () => {
    const folder = temporaryFolder();
    const store = storeIn(folder);
    addTickets(store, 20_000);
    const backup = backupDatabase(store, join(folder, 'backup.db'));
    let issued = 20_000;
    const issuing = setInterval(() => addTickets(store, 1) === undefined && (issued += 1), 0);
    await backup.finally(() => clearInterval(issuing));
    expect(ticketsIn(join(folder, 'backup.db'))).toBeGreaterThanOrEqual(20_000);
    expect(ticketsIn(join(folder, 'backup.db'))).toBeLessThanOrEqual(issued);
  });

  it('never takes the place of another', async () => {
    const folder = temporaryFolder();
    const store = storeIn(folder);
    writeFileSync(join(folder, 'backup.db'), 'precious');
    await expect(backupDatabase(store, join(folder, 'backup.db'))).rejects.toThrow('already');
    expect(existsSync(join(folder, 'backup.db.part'))).toBe(false);
  });

  it('says how far it has got, and leaves nothing behind when it is broken off', async () => {
    const folder = temporaryFolder();
    const store = storeIn(folder);
    addTickets(store, 20_000);
    const shares: number[] = [];
    await backupDatabase(store, join(folder, 'backup.db'), (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.every((share) => share >= 0 && share < 1)).toBe(true);
    const broken = backupDatabase(store, join(folder, 'broken.db'), () => {
      throw new Error('enough');
    });
    await expect(broken).rejects.toThrow('enough');
    expect(readdirSync(folder).filter((name) => name.startsWith('broken'))).toEqual([]);
  });

  it('with broken references is not kept', async () => {
    const folder = temporaryFolder();
    const store = storeIn(folder);
    store.raw.pragma('foreign_keys = OFF');
    store.raw.exec(
      'CREATE TABLE leg (ticket_id INTEGER REFERENCES ticket (id)) STRICT; INSERT INTO leg VALUES (9)',
    );
    await expect(backupDatabase(store, join(folder, 'backup.db'))).rejects.toThrow('1 broken references');
    expect(readdirSync(folder).filter((name) => name.startsWith('backup'))).toEqual([]);
  });

  it('with damaged pages is not kept', async () => {
    const folder = temporaryFolder();
    const store = storeIn(folder);
    store.raw.exec('CREATE UNIQUE INDEX ticket_number ON ticket (number)');
    addTickets(store, 500);
    store.close();
    const bytes = readFileSync(store.file);
    bytes.fill(0xaa, 3 * 4096 + 100, 3 * 4096 + 300);
    writeFileSync(store.file, bytes);
    const damaged = storeAt(store.file);
    await expect(backupDatabase(damaged, join(folder, 'backup.db'))).rejects.toThrow(/damaged|malformed/);
    expect(readdirSync(folder).filter((name) => name.startsWith('backup'))).toEqual([]);
  });

  it('that was broken off before leaves no trace in the next one', async () => {
    const folder = temporaryFolder();
    const store = storeIn(folder);
    addTickets(store, 10);
    writeFileSync(join(folder, 'backup.db.part'), 'half a backup');
    await backupDatabase(store, join(folder, 'backup.db'));
    expect(ticketsIn(join(folder, 'backup.db'))).toBe(10);
  });
});
