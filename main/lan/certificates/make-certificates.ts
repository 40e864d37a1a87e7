import { KeyObject, X509Certificate, webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import type * as X509 from '@peculiar/x509';

/** A certificate and its private key, both as PEM. */
export interface KeptPair {
  readonly certificate: string;
  /** PKCS #8. */
  readonly key: string;
}

const day = 86_400_000;

/** The store's authority lasts long, for it is put into each station by hand. */
const authorityDays = 3650;

/** A door's certificate: the longest that browsers take from a public authority. */
export const doorDays = 397;

/** Certificates begin earlier than they are made: a station's clock may be behind. */
const earlierBy = 2 * day;

const elliptic = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** Loaded at first use: it takes a while, and a host whose network is off never needs it. */
async function loadX509(): Promise<typeof X509> {
  await import('reflect-metadata');
  const x509 = await import('@peculiar/x509');
  x509.cryptoProvider.set(webcrypto);
  return x509;
}

/**
 * The store's own authority (根证书). A station that trusts it trusts nobody for the internet's sites: it may stand
 * for addresses and for this one host name only.
 * @param now UTC ms
 */
export async function makeAuthority(hostName: string | null, now: number): Promise<KeptPair> {
  const x509 = await loadX509();
  const keys = await newKeys();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: [{ CN: [`Storefront Desk ${hostName ?? ''}`.trim()] }, { O: ['Storefront Desk'] }],
    keys,
    signingAlgorithm: elliptic,
    notBefore: new Date(now - earlierBy),
    notAfter: new Date(now + authorityDays * day),
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      // Without a host name, a name that no machine can have is the only one.
      new x509.Extension(nameConstraints, true, onlyName(hostName ?? 'invalid')),
    ],
  });
  return { certificate: certificate.toString('pem'), key: keyPem(keys.privateKey) };
}

/**
 * A certificate for the door, signed by the store's authority.
 * @param names addresses and host names that it shall stand for; a name that the authority may not sign is left out
 * @param now UTC ms
 */
export async function makeDoorCertificate(
  authority: KeptPair,
  names: readonly string[],
  now: number,
): Promise<KeptPair> {
  const x509 = await loadX509();
  const keys = await newKeys();
  const issuer = new x509.X509Certificate(authority.certificate);
  const certificate = await x509.X509CertificateGenerator.create({
    subject: [{ CN: ['Storefront Desk'] }],
    issuer: issuer.subjectName,
    publicKey: keys.publicKey,
    signingKey: await signingKey(authority.key),
    signingAlgorithm: elliptic,
    notBefore: new Date(now - earlierBy),
    notAfter: new Date(now + doorDays * day),
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      new x509.SubjectAlternativeNameExtension(
        names
          .filter((name) => authorityMaySign(authority.certificate, name))
          .map((value) => ({ type: isIP(value) === 0 ? 'dns' : 'ip', value })),
      ),
    ],
  });
  return { certificate: certificate.toString('pem'), key: keyPem(keys.privateKey) };
}

/** Whether this authority may stand for a name: every address, and the host name that it was made for. @param authority PEM */
export function authorityMaySign(authority: string, name: string): boolean {
  return isIP(name) !== 0 || new X509Certificate(authority).raw.includes(onlyName(name));
}

const nameConstraints = '2.5.29.30';

/** `NameConstraints` (RFC 5280, 4.2.1.10) with one permitted DNS name; what is not named, addresses, stays free. */
function onlyName(name: string): Buffer<ArrayBuffer> {
  const base = der(0x82, Buffer.from(name, 'ascii'));
  return der(0x30, der(0xa0, der(0x30, base)));
}

/** One value in DER. Names are shorter than 64 bytes, so one byte tells any length here. */
function der(tag: number, content: Buffer): Buffer<ArrayBuffer> {
  return Buffer.concat([Buffer.from([tag, content.length]), content]);
}

function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(elliptic, true, ['sign', 'verify']);
}

function keyPem(key: webcrypto.CryptoKey): string {
  return KeyObject.from(key).export({ type: 'pkcs8', format: 'pem' }).toString();
}

function signingKey(pem: string): Promise<webcrypto.CryptoKey> {
  const der = Buffer.from(pem.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64');
  return webcrypto.subtle.importKey('pkcs8', der, elliptic, false, ['sign']);
}
