import { closeSync, fsyncSync, openSync } from 'node:fs';
import { platform } from 'node:process';

/**
 * Makes a folder's entries safe against a power failure, so that a renamed file keeps its new name.
 * Windows writes them with the file itself and lets nobody open a folder for this.
 */
export function syncFolder(folder: string): void {
  if (platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
