import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Connection } from '../../../db/database/handle.ts';
import { type Durability, openDatabase, openForReading } from '../../../db/database/open.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function opened(file: string, durability?: Durability): Connection {
  const connection = openDatabase(file, durability);
  onTestFinished(() => connection.close());
  return connection;
}

const settingOf = ({ raw }: Connection, name: string): unknown => raw.pragma(name, { simple: true });

describe('an open database', () => {
  it('survives a power failure at every commit: write-ahead log, synchronous FULL, each time it is opened', () => {
    const file = join(temporaryFolder(), 'store.db');
    opened(file).close();
    const again = opened(file);
    expect(settingOf(again, 'journal_mode')).toBe('wal');
    expect(settingOf(again, 'synchronous')).toBe(2);
  });

  it('holds its foreign keys and trusts no code that a file brings along', () => {
    const connection = opened(join(temporaryFolder(), 'store.db'));
    expect(settingOf(connection, 'foreign_keys')).toBe(1);
    expect(settingOf(connection, 'trusted_schema')).toBe(0);
  });

  it('is refused where it cannot have a write-ahead log, rather than run less safely', () => {
    expect(() => openDatabase(':memory:')).toThrow('not as wal/full');
  });

  it('gives up durability only where it is asked to, for measuring', () => {
    expect(settingOf(opened(join(temporaryFolder(), 'store.db'), 'off'), 'synchronous')).toBe(0);
  });

  it('prepares each statement once', () => {
    const { db } = opened(join(temporaryFolder(), 'store.db'));
    expect(db.read('SELECT 1')).toBe(db.read('SELECT 1'));
  });

  it('lets nothing that writes pass as reading', () => {
    const { db, raw } = opened(join(temporaryFolder(), 'store.db'));
    raw.exec('CREATE TABLE ticket (id INTEGER PRIMARY KEY) STRICT');
    expect(() => db.read('DELETE FROM ticket')).toThrow('writes');
  });
});

describe('a reading connection', () => {
  it('sees every commit of the writing one, and cannot write', () => {
    const file = join(temporaryFolder(), 'store.db');
    const { raw } = opened(file);
    raw.exec('CREATE TABLE ticket (id INTEGER PRIMARY KEY) STRICT; INSERT INTO ticket VALUES (1)');
    const reading = openForReading(file);
    onTestFinished(() => reading.close());
    const count = reading.db.read<[], { n: number }>('SELECT count(*) AS n FROM ticket');
    expect(count.get()?.n).toBe(1);
    raw.exec('INSERT INTO ticket VALUES (2)');
    expect(count.get()?.n).toBe(2);
    expect(() => reading.db.write('DELETE FROM ticket').run()).toThrow('readonly');
  });
});
