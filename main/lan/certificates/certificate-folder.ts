import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { KeptPair } from './make-certificates.ts';

/** Certificates and keys lie beside the database, never in it: no backup carries a key. */
export function certificateFolder(dataFolder: string): string {
  return join(dataFolder, 'certificates');
}

/** The pair of a name, or undefined while there is none. */
export function readPair(folder: string, name: string): KeptPair | undefined {
  const { certificate, key } = filesOf(folder, name);
  if (!existsSync(certificate) || !existsSync(key)) return undefined;
  return { certificate: readFileSync(certificate, 'utf8'), key: readFileSync(key, 'utf8') };
}

/** Keeps a pair so that only the account which runs the host can read it. The key is there before its certificate. */
export function keepPair(folder: string, name: string, pair: KeptPair): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  const files = filesOf(folder, name);
  writeWhole(files.key, pair.key);
  writeWhole(files.certificate, pair.certificate);
}

/** A pair that is younger may belong to a command that is just being done, ms. */
const leftAlone = 10 * 60_000;

/** Takes away the pairs whose names begin with a word, except one and those that were only just kept. @param now UTC ms */
export function removePairs(folder: string, word: string, except: string | null, now: number): void {
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder)) {
    const path = join(folder, file);
    const isOther = file.startsWith(word) && file.slice(0, file.indexOf('.')) !== except;
    if (isOther && now - statSync(path).mtimeMs > leftAlone) rmSync(path);
  }
}

function filesOf(folder: string, name: string): KeptPair {
  return { certificate: join(folder, `${name}.pem`), key: join(folder, `${name}.key.pem`) };
}

function writeWhole(path: string, text: string): void {
  const unfinished = `${path}.new`;
  writeFileSync(unfinished, text, { mode: 0o600 });
  chmodSync(unfinished, 0o600);
  renameSync(unfinished, path);
}
