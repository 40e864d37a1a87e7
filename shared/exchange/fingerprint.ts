/**
 * 密钥指纹: thirty digits in six groups, to be read out and compared over the telephone. (Digits are said the same
 * way in every dialect. Thirty of them are some 99 bits: nobody can make a second key with the same ones.)
 */
export type Fingerprint = string;

/** How many bytes of a hash make a fingerprint, five to a group. */
const hashBytes = 30;

/** The fingerprint of a key. @param hash the key's SHA-256 */
export function fingerprintOfHash(hash: Uint8Array): Fingerprint {
  const groups: string[] = [];
  for (let at = 0; at < hashBytes; at += 5) {
    let group = 0;
    for (const byte of hash.subarray(at, at + 5)) group = group * 256 + byte;
    groups.push(String(group % 100_000).padStart(5, '0'));
  }
  return groups.join(' ');
}

/** Whether two fingerprints have the same digits, however they are spaced. */
export function sameFingerprint(one: string, other: string): boolean {
  return digitsOf(one) !== '' && digitsOf(one) === digitsOf(other);
}

function digitsOf(fingerprint: string): string {
  return fingerprint.normalize('NFKC').replaceAll(/\D/g, '');
}
