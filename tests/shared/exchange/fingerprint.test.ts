import { describe, expect, it } from 'vitest';
import { fingerprintOfHash, sameFingerprint } from '../../../shared/exchange/fingerprint.ts';

describe('a fingerprint', () => {
  it('is six groups of five digits, each from five bytes of the hash', () => {
    const hash = new Uint8Array(32);
    hash.set([0, 0, 0, 0, 7], 0);
    hash.set([0, 0, 1, 0x86, 0xa1], 5);
    hash.set([0xff, 0xff, 0xff, 0xff, 0xff], 25);
    expect(fingerprintOfHash(hash)).toBe('00007 00001 00000 00000 00000 27775');
  });

  it('is the same however people space and write its digits', () => {
    expect(sameFingerprint('12345 67890', '1234567890')).toBe(true);
    expect(sameFingerprint('12345 67890', '12345-67890')).toBe(true);
    expect(sameFingerprint('12345 67890', '12345 67891')).toBe(false);
    expect(sameFingerprint('', ' ')).toBe(false);
  });
});
