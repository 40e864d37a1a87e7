import { z } from 'zod';
import { hallCode } from '../store/hall.ts';

/** What the first bytes of every signed file (签名文件) say, so that no other file is taken for one. */
export const signedFileFormat = 'storefront-desk-signed-file';

/** Counts up when older installations could no longer read what is written. */
export const signedFileVersion = 1;

/** What may be taken in at most, in characters as a file and in bytes unpacked. */
export const signedFileLimits = { text: 8_000_000, unpacked: 64_000_000 } as const;

/** What signed files carry; later rooms add theirs. */
export const signedFileKinds = ['hall-card', 'standard-pack'] as const;
export type SignedFileKind = (typeof signedFileKinds)[number];

const base64 = z.base64();

/** A signed file as it lies on a stick or in a mail: everything but the signature is signed. */
export const signedFile = z.strictObject({
  format: z.literal(signedFileFormat),
  version: z.literal(signedFileVersion),
  kind: z.string().min(1).max(40),
  /** The sender's hall code. */
  from: hallCode,
  /** UTC milliseconds. */
  createdAt: z.int().nonnegative(),
  /** Canonical JSON, packed with gzip. */
  payload: base64,
  /** Ed25519, 32 bytes. */
  publicKey: base64,
  signature: base64,
});
export type SignedFile = z.infer<typeof signedFile>;

/** A file that this version may not understand: as much of it as tells so. */
export const signedFileHead = z.looseObject({ format: z.literal(signedFileFormat), version: z.int() });
