import type { z } from 'zod';
import { Refusal } from '../../shared/call/refusal.ts';
import { sameFingerprint } from '../../shared/exchange/fingerprint.ts';
import type { SignedFileKind } from '../../shared/exchange/signed-file.ts';
import type { ReadableDb } from '../../db/database/handle.ts';
import { findKeyPair } from '../../db/exchange/identity.ts';
import { rememberImport, wasImported } from '../../db/exchange/imports.ts';
import { type StoredKey, entriesOfKey, insertKey, keyOfSender } from '../../db/exchange/trusted-keys.ts';
import { findHall } from '../../db/store/hall.ts';
import type { CommandContext } from '../call/handler.ts';
import { fingerprintOf } from './keys.ts';
import type { OpenedFile } from './signed-file.ts';

/** What a room takes in by signed files. */
export interface FileContent<T> {
  readonly kind: SignedFileKind;
  readonly schema: z.ZodType<T>;
}

/**
 * Takes in a file whose key is trusted, once: the second time nothing is done and `already` is answered.
 * Refuses a file of another kind, this installation's own, and one whose key is unknown (with its fingerprint, for
 * somebody to compare), revoked, not the one that the sender is known by, or another sender's.
 * @param apply does what the file is for, in the same transaction
 */
export function takeInOnce<T>(
  context: CommandContext,
  file: OpenedFile,
  { kind, schema }: FileContent<T>,
  apply: (payload: T) => void,
): { readonly outcome: 'imported' | 'already'; readonly payload: T } {
  const { db, now } = context;
  if (file.kind !== kind) throw new Refusal('exchange.wrong-kind');
  assertTrusted(db, file);
  const payload = payloadOf(file, schema);
  if (wasImported(db, file.hash)) return { outcome: 'already', payload };
  apply(payload);
  rememberImport(db, file, now);
  return { outcome: 'imported', payload };
}

/** Trusts the key of a file if it has the fingerprint that somebody compared, and returns the key's id. */
export function trustKeyOf(context: CommandContext, file: OpenedFile, compared: string): number {
  const { db, now, caller } = context;
  const trusted = keyInForce(db, file);
  if (trusted) return trusted.id;
  if (!sameFingerprint(file.fingerprint, compared)) {
    throw new Refusal('exchange.fingerprint-differs', { fingerprint: file.fingerprint });
  }
  const id = insertKey(db, { sender: file.from, publicKey: file.publicKey }, now, caller.person);
  context.record({ kind: 'exchange.key-trusted', subjectKind: 'exchange-key', subjectId: id });
  return id;
}

function assertTrusted(db: ReadableDb, file: OpenedFile): void {
  if (keyInForce(db, file)) return;
  const code = entriesOfKey(db, file.publicKey).length > 0 ? 'exchange.key-revoked' : 'exchange.key-unknown';
  throw new Refusal(code, { from: file.from, fingerprint: file.fingerprint });
}

/** The trusted key that signed a file, or undefined. Refuses a sender and a key that belong to others. */
function keyInForce(db: ReadableDb, { from, publicKey, fingerprint }: OpenedFile): StoredKey | undefined {
  if (findKeyPair(db)?.publicKey === publicKey) throw new Refusal('exchange.own-file');
  if (findHall(db)?.code === from) throw new Refusal('exchange.own-code', { from, fingerprint });
  const ofSender = keyOfSender(db, from);
  if (ofSender && ofSender.publicKey !== publicKey) {
    const known = fingerprintOf(ofSender.publicKey);
    throw new Refusal('exchange.key-changed', { from, fingerprint, known });
  }
  const holder = entriesOfKey(db, publicKey).find(({ revokedAt }) => revokedAt === null);
  if (holder && holder.sender !== from) {
    throw new Refusal('exchange.key-of-another', { from, holder: holder.sender });
  }
  return ofSender;
}

/** A payload as its kind says it must be. One that is rightly signed and yet differs comes from another version. */
function payloadOf<T>(file: OpenedFile, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(file.payload);
  if (!parsed.success) throw new Refusal('exchange.newer-version');
  return parsed.data;
}
