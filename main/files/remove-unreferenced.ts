import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findFile, forgetUnreferencedFile, unreferencedFiles } from '../../db/files/files.ts';
import { type JobContext, jobKind } from '../jobs/job-kind.ts';
import { type KeptFiles, filesFolder, pathOfFile } from './file-store.ts';

/** How long a file waits for a record that refers to it, ms: a week. */
const waitsFor = 7 * 86_400_000;

/** Every night: removes the files that nothing has referred to for a week, and what a crash left without a record. */
export const removeUnreferencedFiles = jobKind({
  kind: 'files.remove-unreferenced',
  lane: 'background',
  schedule: { rule: { every: 'day', at: '03:50' }, missed: 'newest' },
  payload: z.null(),
  topics: ['files'],
  run: async (context) => {
    const { clock, host, db, pause } = context;
    const store: KeptFiles = { folder: filesFolder(host.dataFolder), db };
    const before = clock.now() - waitsFor;
    for (const sha256 of unreferencedFiles(db, before)) {
      await pause();
      removeFile(context, store, sha256);
    }
    for (const folder of foldersOf(store)) {
      await pause();
      removeWithoutRecord(store, folder, before);
    }
  },
});

/** Record and bytes go in one breath: whoever hands the same file in again comes wholly before or after. */
function removeFile({ write }: JobContext, store: KeptFiles, sha256: string): void {
  const isForgotten = write((db) => forgetUnreferencedFile(db, sha256));
  if (isForgotten) rmSync(pathOfFile(store, sha256), { force: true });
}

function foldersOf({ folder }: KeptFiles): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name))
    .map((entry) => join(folder, entry.name));
}

/** The age counts here too: after a restore, newer records may still come back to their files. */
function removeWithoutRecord({ db }: KeptFiles, folder: string, before: number): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).mtimeMs < before && !findFile(db, name)) rmSync(path);
  }
}
