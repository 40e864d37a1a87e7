import { readFileSync } from 'node:fs';
import { withPhotos } from '../../shared/printing/paper-photos.ts';
import { findFile } from '../../db/files/files.ts';
import type { ReadableDb } from '../../db/database/handle.ts';
import type { HostServices } from '../call/handler.ts';
import { filesFolder, pathOfFile } from '../files/file-store.ts';

/**
 * A paper with its photos inside, for a printer that fetches nothing. The place of a photo whose file has gone stays
 * empty: the rest of the paper is worth printing all the same.
 */
export function paperWithPhotos(
  { db, host }: { readonly db: ReadableDb; readonly host: Pick<HostServices, 'dataFolder'> },
  html: string,
): string {
  const folder = filesFolder(host.dataFolder);
  return withPhotos(html, (sha256) => {
    const file = findFile(db, sha256);
    if (!file) return undefined;
    try {
      return `data:${file.mime};base64,${readFileSync(pathOfFile({ folder, db }, sha256)).toString('base64')}`;
    } catch {
      return undefined;
    }
  });
}
