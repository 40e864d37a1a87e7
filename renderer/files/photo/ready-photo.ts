import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { type PhotoFacts, photoFileLimit } from '../../../shared/files/photo.ts';
import { captureNotesLength, captureTimeOf } from './capture-time.ts';
import { type PhotoProblem, problemOf } from './picture-head.ts';
import { shrunkPicture } from './shrink-picture.ts';

/** 照片, ready to be handed in: `bytes` by `transport.putFile`, `facts` in the command that refers to it. */
export interface ReadyPhoto {
  readonly bytes: Blob;
  readonly facts: PhotoFacts;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export type PhotoResult =
  { readonly ok: true; readonly photo: ReadyPhoto } | { readonly ok: false; readonly problem: PhotoProblem };

/** Where and when a photo comes into the product. */
export interface PhotoMoment {
  /** The host's time, UTC ms. */
  readonly now: number;
  /** The hall's timezone. */
  readonly timeZone: string;
}

/** Makes a photo of a file that somebody chose, or says why it cannot be one. Never throws. */
export async function readyPhoto(file: File, moment: PhotoMoment): Promise<PhotoResult> {
  const failed = (problem: PhotoProblem): PhotoResult => ({ ok: false, problem });
  if (file.size > photoFileLimit) return failed('too-large');
  const head = await file
    .slice(0, captureNotesLength)
    .arrayBuffer()
    .catch(() => null);
  // The stick was pulled out, or the file was deleted after it was chosen.
  if (head === null) return failed('unreadable');
  try {
    return { ok: true, photo: await photoOf(file, head, moment) };
  } catch {
    return failed(problemOf(new Uint8Array(head), file.name));
  }
}

async function photoOf(file: File, head: ArrayBuffer, { now, timeZone }: PhotoMoment): Promise<ReadyPhoto> {
  const capturedAt = await captureTimeOf(head, timeZone);
  const { jpeg, width, height, lookHash } = await shrunkPicture(file);
  const name = bytesToHex(sha256(new Uint8Array(await jpeg.arrayBuffer())));
  return { bytes: jpeg, width, height, facts: { sha256: name, lookHash, capturedAt, importedAt: now } };
}
