import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFile } from '../../../db/files/files.ts';
import {
  type FileStore,
  openFileStore,
  pathOfFile,
  readStoredFile,
  storeFile,
} from '../../../main/files/file-store.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';

const photo = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('地面干净'.repeat(100_000))]);
const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the file store', () => {
  let store: TestStore;
  let files: FileStore;
  beforeEach(async () => {
    store = await openTestStore();
    files = openFileStore(store.folder, store.connection, store.clock);
  });
  afterEach(() => store.close());

  const keep = (bytes: Uint8Array, limit?: number) => storeFile(files, sha256Of(bytes), [bytes], limit);
  const onDisk = (): string[] =>
    readdirSync(files.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);

  it('keeps a photo under the hash of its bytes and gives it back', async () => {
    const name = sha256Of(photo);
    expect(await keep(photo)).toEqual({
      sha256: name,
      size: photo.length,
      mime: 'image/jpeg',
      storedAt: store.clock.now(),
    });
    const { file, bytes } = await readStoredFile(files, name);
    expect(file.mime).toBe('image/jpeg');
    expect(bytes.equals(photo)).toBe(true);
    expect(pathOfFile(files, name)).toBe(join(store.folder, 'files', name.slice(0, 2), name));
    expect(onDisk()).toEqual([name]);
  });

  it('takes bytes that arrive piece by piece', async () => {
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (let from = 0; from < photo.length; from += 70_001) yield photo.subarray(from, from + 70_001);
    }
    await storeFile(files, sha256Of(photo), pieces());
    expect((await readStoredFile(files, sha256Of(photo))).bytes.equals(photo)).toBe(true);
  });

  it('keeps one copy of what is handed in twice, even at once, and counts it as young again', async () => {
    await Promise.all([keep(photo), keep(photo)]);
    store.clock.advanceTo(store.clock.now() + 1_000);
    await keep(photo);
    expect(onDisk()).toEqual([sha256Of(photo)]);
    expect(findFile(store.connection.db, sha256Of(photo))?.storedAt).toBe(store.clock.now());
  });

  it.each([
    ['files.hash-mismatch', '0'.repeat(64), photo, undefined],
    ['call.too-large', sha256Of(photo), photo, 1024 * 1024],
    ['files.kind-not-allowed', sha256Of(Buffer.from('MZ\0')), Buffer.from('MZ\0'), undefined],
    ['files.kind-not-allowed', sha256Of(Buffer.alloc(0)), Buffer.alloc(0), undefined],
  ])('refuses with %s and leaves nothing behind', async (code, name, bytes, limit) => {
    await expect(storeFile(files, name, [bytes], limit)).rejects.toMatchObject({ code });
    expect(onDisk()).toEqual([]);
    expect(findFile(store.connection.db, name)).toBeUndefined();
  });

  it('leaves nothing behind when the sender breaks off', async () => {
    async function* brokenOff(): AsyncGenerator<Uint8Array> {
      yield photo.subarray(0, 1000);
      throw new Error('gone');
    }
    await expect(storeFile(files, sha256Of(photo), brokenOff())).rejects.toThrow('gone');
    expect(onDisk()).toEqual([]);
  });

  it('clears away at its start what a crash left half received', () => {
    writeFileSync(join(files.folder, 'incoming', 'half'), 'ha');
    openFileStore(store.folder, store.connection, store.clock);
    expect(onDisk()).toEqual([]);
  });

  it.each([
    '../store.db',
    '..\\store.db',
    'a'.repeat(63),
    `${'a'.repeat(64)}/`,
    'A'.repeat(64),
    '',
    `\0${'a'.repeat(63)}`,
  ])('knows no name such as %j', async (name) => {
    await expect(storeFile(files, name, [photo])).rejects.toMatchObject({ code: 'files.bad-name' });
    await expect(readStoredFile(files, name)).rejects.toMatchObject({ code: 'files.bad-name' });
  });

  it('says plainly that a file is unknown, gone from the disk or damaged there', async () => {
    const name = sha256Of(photo);
    await expect(readStoredFile(files, name)).rejects.toMatchObject({ code: 'files.unknown' });
    await keep(photo);
    writeFileSync(pathOfFile(files, name), photo.subarray(1));
    await expect(readStoredFile(files, name)).rejects.toMatchObject({ code: 'files.damaged' });
    rmSync(pathOfFile(files, name));
    await expect(readStoredFile(files, name)).rejects.toMatchObject({ code: 'files.missing' });
  });

  it('is mended by handing the file in again', async () => {
    await keep(photo);
    writeFileSync(pathOfFile(files, sha256Of(photo)), 'damaged');
    await keep(photo);
    expect((await readStoredFile(files, sha256Of(photo))).bytes.equals(photo)).toBe(true);
    expect(existsSync(pathOfFile(files, sha256Of(photo)))).toBe(true);
  });
});
