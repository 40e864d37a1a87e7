import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Connection } from './handle.ts';
import { syncFolder } from './sync-folder.ts';

/**
 * Copies the live database to a file through SQLite's backup API and verifies the copy before it is kept.
 * (Copying the file itself loses everything that still stands in the write-ahead log.) Calls go on meanwhile: the
 * copy is made in small steps, the verification in a thread of its own. Whatever goes wrong, no half backup stays.
 * @param onProgress told the copied share, 0 to 1, between the steps; what it throws breaks the backup off
 */
export async function backupDatabase(
  connection: Connection,
  target: string,
  onProgress: (share: number) => void = () => undefined,
): Promise<void> {
  if (existsSync(target)) throw new Error(`There is a backup of that name already: ${target}`);
  const unverified = `${target}.part`;
  removeHalfBackup(unverified);
  try {
    await connection.raw.backup(unverified, {
      progress: ({ totalPages, remainingPages }) => {
        onProgress((totalPages - remainingPages) / totalPages);
        return pagesPerStep;
      },
    });
    await verifyBackup(unverified);
    renameSync(unverified, target);
    syncFolder(dirname(target));
  } finally {
    removeHalfBackup(unverified);
  }
}

/** So many pages are copied before waiting calls go first. */
const pagesPerStep = 100;

function removeHalfBackup(file: string): void {
  for (const part of [file, `${file}-journal`, `${file}-wal`, `${file}-shm`]) rmSync(part, { force: true });
}

/** Rejects unless every page, index and foreign key of the copy is sound. Leaves it one file with nothing beside it. */
async function verifyBackup(file: string): Promise<void> {
  const worker = new Worker(verifyWorker(), { workerData: file });
  const verdict = await new Promise<string>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The verification of the backup has ended early.')));
  });
  if (verdict !== 'ok') throw new Error(`The backup is damaged: ${verdict}`);
}

/** Beside this file: as source in tests, as a bundle in the product. */
function verifyWorker(): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./verify-worker.${extension}`, import.meta.url);
}
