import type { Answer } from '../../shared/call/envelope.ts';
import type { FileMime } from '../../shared/files/file-kind.ts';
import { type ByteSource, type FileStore, readStoredFile, storeFile } from '../files/file-store.ts';
import { refusalAnswerOf } from './refusal-answer.ts';

/** Bytes through a door: both doors keep and give files in the same way. */
export interface FileDoor {
  /** Keeps bytes under their SHA-256. The answer's value is the file's record. */
  put(sha256: string, bytes: ByteSource): Promise<Answer>;
  get(sha256: string): Promise<GivenFile | Extract<Answer, { ok: false }>>;
}

/** A file as a door gives it out. */
export interface GivenFile {
  readonly ok: true;
  readonly mime: FileMime;
  readonly bytes: Buffer<ArrayBuffer>;
}

const refusals = [
  'files.bad-name',
  'files.unknown',
  'files.missing',
  'files.damaged',
  'files.hash-mismatch',
  'files.kind-not-allowed',
];

/** @param onFault logs an error and returns its reference number */
export function createFileDoor(store: FileStore, onFault: (error: unknown) => string): FileDoor {
  const refused = (error: unknown): Extract<Answer, { ok: false }> => ({
    ok: false,
    refusal: refusalAnswerOf(error, refusals, onFault),
    now: store.clock.now(),
  });
  return {
    put: async (sha256, bytes) => {
      try {
        return { ok: true, value: await storeFile(store, sha256, bytes), now: store.clock.now() };
      } catch (error) {
        return refused(error);
      }
    },
    get: async (sha256) => {
      try {
        const { file, bytes } = await readStoredFile(store, sha256);
        return { ok: true, mime: file.mime, bytes: Buffer.from(bytes) };
      } catch (error) {
        return refused(error);
      }
    },
  };
}
