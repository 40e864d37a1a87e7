import type { Db, ReadableDb } from '../database/handle.ts';

/** This installation's key pair as it is kept, in base64. */
export interface StoredKeyPair {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** This installation's key pair, or undefined before it has signed anything. */
export function findKeyPair(db: ReadableDb): StoredKeyPair | undefined {
  return db
    .read<[], StoredKeyPair>(
      'SELECT public_key AS publicKey, private_key AS privateKey FROM exchange_identity',
    )
    .get();
}

/** Keeps this installation's key pair; there is only ever one. @param now UTC milliseconds */
export function insertKeyPair(db: Db, { publicKey, privateKey }: StoredKeyPair, now: number): void {
  db.write<[string, string, number]>(
    'INSERT INTO exchange_identity (id, public_key, private_key, made_at) VALUES (1, ?, ?, ?)',
  ).run(publicKey, privateKey, now);
}
