import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFile } from '../../../db/files/files.ts';
import { type FileStore, openFileStore, pathOfFile, storeFile } from '../../../main/files/file-store.ts';
import { removeUnreferencedFiles } from '../../../main/files/remove-unreferenced.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';
import { runNow } from '../run-jobs.ts';

const day = 86_400_000;

describe('files that nothing refers to', () => {
  let store: TestStore;
  let files: FileStore;
  beforeEach(async () => {
    store = await openTestStore();
    files = openFileStore(store.folder, store.connection, store.clock);
    store.connection.raw.exec('CREATE TABLE photo (file TEXT REFERENCES file (sha256)) STRICT');
  });
  afterEach(() => store.close());

  const keep = async (words: string): Promise<string> => {
    const sha256 = createHash('sha256').update(words).digest('hex');
    await storeFile(files, sha256, [Buffer.from(words)]);
    return sha256;
  };
  const isThere = (sha256: string): boolean => {
    const [record, bytes] = [findFile(store.connection.db, sha256), existsSync(pathOfFile(files, sha256))];
    expect(bytes).toBe(record !== undefined);
    return bytes;
  };
  const refer = (sha256: string): void =>
    void store.connection.raw.prepare('INSERT INTO photo (file) VALUES (?)').run(sha256);
  const pass = (ms: number): void => store.clock.advanceTo(store.clock.now() + ms);

  it('are removed after a week, record and bytes', async () => {
    const sha256 = await keep('nobody’s');
    pass(7 * day);
    await runNow(store, removeUnreferencedFiles);
    expect(isThere(sha256)).toBe(true);
    pass(1);
    await runNow(store, removeUnreferencedFiles);
    expect(isThere(sha256)).toBe(false);
  });

  it('do not include what any record refers to by a foreign key, in whatever room', async () => {
    const [photo, other] = [await keep('a photo'), await keep('nobody’s')];
    refer(photo);
    pass(30 * day);
    await runNow(store, removeUnreferencedFiles);
    expect([isThere(photo), isThere(other)]).toEqual([true, false]);
  });

  it('are young again when they are handed in again', async () => {
    const sha256 = await keep('twice');
    pass(6 * day);
    await keep('twice');
    pass(6 * day);
    await runNow(store, removeUnreferencedFiles);
    expect(isThere(sha256)).toBe(true);
  });

  it('include old bytes that a crash left without a record, but not young ones', async () => {
    const leftBehind = (name: string, age: number): string => {
      const path = pathOfFile(files, name);
      const at = new Date(store.clock.now() - age);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, 'left');
      utimesSync(path, at, at);
      return path;
    };
    const [old, young] = [leftBehind('a'.repeat(64), 8 * day), leftBehind('b'.repeat(64), day)];
    await runNow(store, removeUnreferencedFiles);
    expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
  });
});
