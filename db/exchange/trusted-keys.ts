import type { LocalName } from '../../shared/store/local-name.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** A key whose files are taken in, or were until it was revoked. */
export interface StoredKey {
  readonly id: number;
  /** The hall code of whose key it is. */
  readonly sender: string;
  readonly publicKey: string;
  /** UTC milliseconds. */
  readonly trustedAt: number;
  readonly revokedAt: number | null;
}

/** A key with the name on its owner's hall card. */
export interface NamedKey extends StoredKey {
  readonly name: LocalName | null;
}

type NamedKeyRow = StoredKey & { readonly name: string | null };

const columns = 'id, sender, public_key AS publicKey, trusted_at AS trustedAt, revoked_at AS revokedAt';
const withNames = `SELECT ${columns}, name FROM exchange_key LEFT JOIN exchange_hall ON code = sender`;

/** Every key that was ever trusted, those in force first, then by sender. */
export function listKeys(db: ReadableDb): NamedKey[] {
  return db
    .read<[], NamedKeyRow>(`${withNames} ORDER BY revoked_at IS NOT NULL, sender, id`)
    .all()
    .map(namedKey);
}

/** One key, in force or not. */
export function findKey(db: ReadableDb, id: number): NamedKey | undefined {
  const row = db.read<[number], NamedKeyRow>(`${withNames} WHERE id = ?`).get(id);
  return row && namedKey(row);
}

/** The key in force of a sender. */
export function keyOfSender(db: ReadableDb, sender: string): StoredKey | undefined {
  return db
    .read<[string], StoredKey>(`SELECT ${columns} FROM exchange_key WHERE sender = ? AND revoked_at IS NULL`)
    .get(sender);
}

/** All that was ever said about a key, oldest first. */
export function entriesOfKey(db: ReadableDb, publicKey: string): StoredKey[] {
  return db
    .read<[string], StoredKey>(`SELECT ${columns} FROM exchange_key WHERE public_key = ? ORDER BY id`)
    .all(publicKey);
}

/** Puts a key in force and returns its id. @param now UTC milliseconds */
export function insertKey(
  db: Db,
  key: Pick<StoredKey, 'sender' | 'publicKey'>,
  now: number,
  personId: number | null,
): number {
  const { lastInsertRowid } = db
    .write<[string, string, number, number | null]>(
      'INSERT INTO exchange_key (sender, public_key, trusted_at, trusted_by_person_id) VALUES (?, ?, ?, ?)',
    )
    .run(key.sender, key.publicKey, now, personId);
  return Number(lastInsertRowid);
}

/** Takes a key out of force; one that is out already stays as it is. @param now UTC milliseconds */
export function revokeKey(db: Db, id: number, now: number): void {
  db.write<[number, number]>(
    'UPDATE exchange_key SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL',
  ).run(now, id);
}

function namedKey({ name, ...key }: NamedKeyRow): NamedKey {
  return { ...key, name: name === null ? null : (JSON.parse(name) as LocalName) };
}
