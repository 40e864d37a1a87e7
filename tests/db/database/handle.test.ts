import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Connection } from '../../../db/database/handle.ts';
import { openDatabase } from '../../../db/database/open.ts';
import { temporaryFolder } from '../temporary-folder.ts';

describe('a prepared statement', () => {
  let connection: Connection;
  beforeEach(() => {
    connection = openDatabase(join(temporaryFolder(), 'a.db'));
    onTestFinished(() => connection.close());
    connection.raw.exec(`CREATE TABLE stock (id INTEGER PRIMARY KEY, name TEXT, shelf INTEGER) STRICT;
      CREATE INDEX stock_name ON stock (name);
      INSERT INTO stock VALUES (1, 'sim', 4), (2, '4', NULL), (3, 'case', 4)`);
  });

  const ids = (where: string, ...values: (string | number | null)[]): number[] =>
    connection.db
      .read<(string | number | null)[], { id: number }>(`SELECT id FROM stock WHERE ${where} ORDER BY id`)
      .all(...values)
      .map(({ id }) => id);

  it('finds by text, number and nothing alike, one value after the other', () => {
    expect(ids('name = ?', 'sim')).toEqual([1]);
    expect(ids('name = ?', '4')).toEqual([2]);
    expect(ids('shelf = ?', 4)).toEqual([1, 3]);
    expect(ids('shelf IS ?', null)).toEqual([2]);
    expect(ids('shelf IS ?', 4)).toEqual([1, 3]);
    expect(ids('name=? AND shelf =?', 'case', 4)).toEqual([3]);
  });

  it('writes what it is given', () => {
    connection.db
      .write<[string, number | null, number]>('UPDATE stock SET name = ?, shelf = ? WHERE id = ?')
      .run('pad', null, 3);
    expect(connection.raw.prepare('SELECT name, shelf FROM stock WHERE id = 3').get()).toEqual({
      name: 'pad',
      shelf: null,
    });
  });

  it('still uses the index', () => {
    const [step] = connection.db
      .read<[string], { detail: string }>('EXPLAIN QUERY PLAN SELECT id FROM stock WHERE name = ?')
      .all('sim');
    expect(step?.detail).toContain('stock_name (name=?)');
  });

  it('is not prepared anew for each value, which would cost ten times the run', () => {
    const statement = connection.db.read<[string, number], { id: number }>(
      'SELECT id FROM stock WHERE name = ? AND shelf = ?',
    );
    expect((statement as unknown as { source: string }).source).toContain('name = +? AND shelf = +?');
  });
});
