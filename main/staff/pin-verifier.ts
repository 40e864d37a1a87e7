import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Costs 16 MB and some 40 ms on a store PC for each try. */
const cost = { N: 16_384, r: 8, p: 1 } as const;
const keyLength = 32;

/** What a PIN can be held against, and nothing that it can be read from: scrypt with a salt of the person's own. */
export async function verifierOf(pin: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derived(pin, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Holds a PIN against what is kept of the right one. */
export async function fitsVerifier(pin: string, verifier: string): Promise<boolean> {
  const [, n, r, p, salt = '', key = ''] = verifier.split('$');
  const expected = Buffer.from(key, 'base64url');
  const parameters = { N: Number(n), r: Number(r), p: Number(p) };
  return timingSafeEqual(await derived(pin, Buffer.from(salt, 'base64url'), parameters), expected);
}

/** Takes as long as holding a PIN against one: so nobody learns by the clock whether a staff number exists. */
export async function fitsNobody(pin: string): Promise<false> {
  await derived(pin, randomBytes(16), cost);
  return false;
}

function derived(
  pin: string,
  salt: Buffer,
  parameters: Readonly<Record<'N' | 'r' | 'p', number>>,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, keyLength, parameters, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
