import type { SignedFileKind } from '../../shared/exchange/signed-file.ts';
import { findKeyPair, insertKeyPair } from '../../db/exchange/identity.ts';
import type { CommandContext } from '../call/handler.ts';
import { type KeyPair, makeKeyPair } from './keys.ts';
import { writeSignedFile } from './signed-file.ts';

/** A file that this installation signed. */
export interface OwnFile {
  readonly text: string;
  readonly publicKey: string;
}

/**
 * Signs what `packPayload` has packed, in this hall's name. The first time it makes the key pair that this
 * installation is known by from then on.
 * @param from this hall's code
 */
export function signOwnFile(
  { db, now }: CommandContext,
  content: { readonly kind: SignedFileKind; readonly from: string; readonly packed: string },
): OwnFile {
  let keys: KeyPair | undefined = findKeyPair(db);
  if (!keys) {
    keys = makeKeyPair();
    insertKeyPair(db, keys, now);
  }
  return { text: writeSignedFile(keys, content, now), publicKey: keys.publicKey };
}
