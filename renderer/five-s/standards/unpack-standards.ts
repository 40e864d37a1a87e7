import { z } from 'zod';
import { signedFile } from '../../../shared/exchange/signed-file.ts';
import { standardPack } from '../../../shared/five-s/standard.ts';

/** A photo of a pack, ready to be handed in under its name. */
export interface PackedPhoto {
  readonly sha256: string;
  readonly bytes: Blob;
}

/**
 * The photos of a standard pack, taken out here so that each is handed in by itself; the host checks the signature.
 * None of a file that is no pack: the host says what is wrong with it.
 */
export async function unpackStandards(text: string): Promise<PackedPhoto[]> {
  try {
    const { payload } = signedFile.parse(JSON.parse(text));
    const pack = standardPack.parse(JSON.parse(await unpacked(bytesOf(payload))));
    return pack.photos.map(({ sha256, base64 }) => ({ sha256, bytes: new Blob([bytesOf(base64)]) }));
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError || error instanceof TypeError) return [];
    throw error;
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
