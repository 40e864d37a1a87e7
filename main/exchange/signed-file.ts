import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { Refusal } from '../../shared/call/refusal.ts';
import type { Fingerprint } from '../../shared/exchange/fingerprint.ts';
import {
  type SignedFile,
  type SignedFileKind,
  signedFile,
  signedFileFormat,
  signedFileHead,
  signedFileLimits,
  signedFileVersion,
} from '../../shared/exchange/signed-file.ts';
import { type Json, canonicalJson } from './canonical-json.ts';
import { type KeyPair, fingerprintOf, isSignedBy, signText } from './keys.ts';

/** A signed file whose signature is right. Whether its key is trusted is another question. */
export interface OpenedFile {
  readonly kind: string;
  /** The sender's hall code. */
  readonly from: string;
  /** UTC milliseconds. */
  readonly createdAt: number;
  readonly publicKey: string;
  readonly fingerprint: Fingerprint;
  /** SHA-256 of what is signed: the same for the same file, whatever it is called. */
  readonly hash: string;
  readonly payload: unknown;
}

/** Packs what a file carries: the slow part, done before the transaction that signs it. */
export async function packPayload(payload: Json): Promise<string> {
  const packed = await promisify(gzip)(canonicalJson(payload));
  return packed.toString('base64');
}

/** What is signed: everything in the file but the signature itself. */
type Unsigned = Omit<SignedFile, 'signature'>;

/** Writes a signed file. @param now UTC milliseconds */
export function writeSignedFile(
  keys: KeyPair,
  content: { readonly kind: SignedFileKind; readonly from: string; readonly packed: string },
  now: number,
): string {
  const unsigned: Unsigned = {
    format: signedFileFormat,
    version: signedFileVersion,
    kind: content.kind,
    from: content.from,
    createdAt: now,
    payload: content.packed,
    publicKey: keys.publicKey,
  };
  const signature = signText(canonicalJson(unsigned), keys.privateKey);
  return `${JSON.stringify({ ...unsigned, signature }, null, 1)}\n`;
}

/**
 * Reads a signed file and checks that it is whole, of a version that is known here, and signed by the key that it
 * names. Refuses with `exchange.too-large`, `not-a-signed-file`, `incomplete`, `newer-version` or `damaged`.
 */
export async function openSignedFile(text: string): Promise<OpenedFile> {
  if (text.length > signedFileLimits.text) throw tooLarge();
  const { signature, ...unsigned } = readEnvelope(text);
  const signed = canonicalJson(unsigned);
  if (!isSignedBy(signed, signature, unsigned.publicKey)) throw new Refusal('exchange.damaged');
  const { kind, from, createdAt, publicKey, payload } = unsigned;
  return {
    kind,
    from,
    createdAt,
    publicKey,
    fingerprint: fingerprintOf(publicKey),
    hash: createHash('sha256').update(signed).digest('hex'),
    payload: await unpackPayload(payload),
  };
}

function readEnvelope(text: string): SignedFile {
  const json = parseJson(text);
  const head = signedFileHead.safeParse(json);
  if (!head.success) throw new Refusal('exchange.not-a-signed-file');
  if (head.data.version > signedFileVersion) throw new Refusal('exchange.newer-version');
  const envelope = signedFile.safeParse(json);
  if (!envelope.success) throw new Refusal('exchange.damaged');
  return envelope.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const began = text.includes(signedFileFormat);
    throw new Refusal(began ? 'exchange.incomplete' : 'exchange.not-a-signed-file');
  }
}

async function unpackPayload(payload: string): Promise<unknown> {
  try {
    const unpacked = await promisify(gunzip)(Buffer.from(payload, 'base64'), {
      maxOutputLength: signedFileLimits.unpacked,
    });
    return JSON.parse(unpacked.toString());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    throw new Refusal('exchange.damaged');
  }
}

function tooLarge(): Refusal {
  return new Refusal('exchange.too-large', { limit: `${signedFileLimits.text / 1_000_000} MB` });
}
