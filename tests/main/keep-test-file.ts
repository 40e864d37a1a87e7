import { createHash } from 'node:crypto';
import { openFileStore, storeFile } from '../../main/files/file-store.ts';
import type { TestStore } from './open-test-store.ts';

/** The head of every JPEG: as much as the store looks at. */
const jpegHead = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);

/** Hands a photo in to a test's store and returns its name; each subject makes another photo. */
export async function keepTestPhoto(store: TestStore, subject: string): Promise<string> {
  const bytes = Buffer.concat([jpegHead, Buffer.from(subject)]);
  const name = createHash('sha256').update(bytes).digest('hex');
  await storeFile(openFileStore(store.folder, store.connection, store.clock), name, [bytes]);
  return name;
}
