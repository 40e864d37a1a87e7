/** Why a file cannot be used as a photo. */
export type PhotoProblem = 'heic' | 'broken' | 'not-a-picture' | 'too-large' | 'unreadable';

/** Brands in the head of the pictures that only some phones can open (ISO base media, HEIF). */
const heifBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1']);

const knownHeads: readonly (readonly number[])[] = [
  [0xff, 0xd8],
  [0x89, 0x50, 0x4e, 0x47],
  [0x52, 0x49, 0x46, 0x46],
  [0x47, 0x49, 0x46],
  [0x42, 0x4d],
];

/**
 * Why the browser could not open a file, as far as its first bytes tell.
 * @param head its first 12 bytes at least
 * @param name as the person knows the file
 */
export function problemOf(head: Uint8Array, name: string): PhotoProblem {
  const word = (at: number): string => String.fromCharCode(...head.subarray(at, at + 4));
  if (word(4) === 'ftyp' && heifBrands.has(word(8))) return 'heic';
  if (knownHeads.some((known) => known.every((byte, index) => head[index] === byte))) return 'broken';
  return /\.(jpe?g|png|webp|gif|bmp)$/i.test(name) ? 'broken' : 'not-a-picture';
}
