import { hash, randomBytes, randomInt } from 'node:crypto';

/** A station's token: 256 random bits, known to the station alone. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** A pairing code: eight random digits. */
export function newPairingCode(): string {
  return String(randomInt(0, 100_000_000)).padStart(8, '0');
}

/** What the host keeps of a token or a code. */
export function tokenHash(secret: string): string {
  return hash('sha256', secret, 'base64url');
}
