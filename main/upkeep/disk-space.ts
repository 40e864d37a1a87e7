import { statfsSync } from 'node:fs';

/** Below this much free space, in bytes, somebody should make room: 2 GB hold a few weeks of work and backups. */
export const lowDisk = 2 * 1024 ** 3;

/** How much the host may still write where its data lies, in bytes. */
export function freeDiskSpace(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
