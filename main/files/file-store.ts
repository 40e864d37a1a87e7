import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, mkdirSync, renameSync, rmSync } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../shared/call/refusal.ts';
import {
  type FileMime,
  fileSizeLimit,
  isPlainText,
  mimeOf,
  tailLength,
} from '../../shared/files/file-kind.ts';
import type { Connection, Db, ReadableDb } from '../../db/database/handle.ts';
import { type StoredFile, findFile, rememberFile } from '../../db/files/files.ts';
import type { Clock } from '../time/clock.ts';
import { syncFolder } from '../../db/database/sync-folder.ts';

/** Where a store keeps the bytes of its files: `<data>/files/ab/<sha256>`, their records in the database. */
export interface FileStore extends KeptFiles {
  readonly db: Db;
  readonly clock: Clock;
}

/** As much of a file store as it takes to read from it. */
export interface KeptFiles {
  readonly folder: string;
  readonly db: ReadableDb;
}

/** How many bytes are looked at in one go. */
const pieceLength = 256 * 1024;

/** Bytes as a door hands them in: a request's body, or one piece in a list. */
export type ByteSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Opens the file store of a data folder and clears away what an interrupted upload left. */
export function openFileStore(dataFolder: string, connection: Connection, clock: Clock): FileStore {
  const store = { folder: filesFolder(dataFolder), db: connection.db, clock };
  rmSync(incomingFolder(store), { recursive: true, force: true });
  mkdirSync(incomingFolder(store), { recursive: true });
  return store;
}

/** The folder of the files inside a data folder. */
export function filesFolder(dataFolder: string): string {
  return join(dataFolder, 'files');
}

/** Where a file lies. Only 64 small hex digits are a name, so no name leads out of the folder. */
export function pathOfFile(store: KeptFiles, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Refusal('files.bad-name');
  return join(store.folder, sha256.slice(0, 2), sha256);
}

/**
 * Keeps the bytes under the name that the caller gives, if it is their SHA-256. The file appears whole or not at
 * all; handing in the same file again is fine, and mends one that was lost or damaged on the disk.
 * Refuses with `files.bad-name`, `call.too-large`, `files.hash-mismatch`, `files.kind-not-allowed`, or passes on
 * the error of a full disk.
 * @param limit bytes
 */
export async function storeFile(
  store: FileStore,
  sha256: string,
  source: ByteSource,
  limit = fileSizeLimit,
): Promise<StoredFile> {
  const path = pathOfFile(store, sha256);
  const incoming = join(incomingFolder(store), randomUUID());
  try {
    const { size, mime } = await receive(incoming, sha256, source, limit);
    const file: StoredFile = { sha256, size, mime, storedAt: store.clock.now() };
    // Without a pause between the two: whoever clears files away never sees the one without the other.
    moveIntoPlace(store, incoming, path);
    rememberFile(store.db, file);
    return file;
  } finally {
    await rm(incoming, { force: true });
  }
}

/**
 * A file's record and bytes, compared with its name once more.
 * Refuses with `files.bad-name`, `files.unknown`, `files.missing` (gone from the disk) or `files.damaged`.
 */
export async function readStoredFile(
  store: KeptFiles,
  sha256: string,
): Promise<{ readonly file: StoredFile; readonly bytes: Buffer }> {
  const path = pathOfFile(store, sha256);
  const file = findFile(store.db, sha256);
  if (!file) throw new Refusal('files.unknown');
  const hash = createHash('sha256');
  const pieces: Buffer[] = [];
  try {
    for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
      hash.update(piece);
      pieces.push(piece);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Refusal('files.missing');
    throw error;
  }
  if (hash.digest('hex') !== sha256) throw new Refusal('files.damaged');
  return { file, bytes: Buffer.concat(pieces) };
}

function incomingFolder(store: FileStore): string {
  return join(store.folder, 'incoming');
}

/** Writes what comes in to a file of its own, safely on the disk, and looks at what it is. */
async function receive(
  path: string,
  sha256: string,
  source: ByteSource,
  limit: number,
): Promise<{ size: number; mime: FileMime }> {
  const handle = await open(path, 'wx+');
  try {
    const { size, digest, plainText } = await writeAll(handle, source, limit);
    if (digest !== sha256) throw new Refusal('files.hash-mismatch');
    const [head, tail] = [await readAt(handle, 0, 16), await readAt(handle, size - tailLength, tailLength)];
    const mime = mimeOf({ head, tail, plainText });
    if (!mime) throw new Refusal('files.kind-not-allowed');
    await handle.sync();
    return { size, mime };
  } finally {
    await handle.close();
  }
}

async function writeAll(
  handle: FileHandle,
  source: ByteSource,
  limit: number,
): Promise<{ size: number; digest: string; plainText: boolean }> {
  const hash = createHash('sha256');
  let size = 0;
  let plainText = true;
  for await (const piece of inPieces(source)) {
    size += piece.byteLength;
    if (size > limit) throw new Refusal('call.too-large', { limit: `${Math.floor(limit / 1024 / 1024)} MB` });
    hash.update(piece);
    plainText &&= isPlainText(piece);
    await handle.appendFile(piece);
  }
  return { size, digest: hash.digest('hex'), plainText };
}

/** Cuts what comes in one lump, so that looking at it never holds up a call. */
async function* inPieces(source: ByteSource): AsyncGenerator<Uint8Array> {
  for await (const lump of source) {
    for (let from = 0; from < lump.byteLength; from += pieceLength) {
      yield lump.subarray(from, from + pieceLength);
    }
  }
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, Math.max(0, position));
  return buffer.subarray(0, bytesRead);
}

function moveIntoPlace(store: FileStore, incoming: string, path: string): void {
  const folder = join(path, '..');
  mkdirSync(folder, { recursive: true });
  renameSync(incoming, path);
  syncFolder(folder);
  syncFolder(store.folder);
}
