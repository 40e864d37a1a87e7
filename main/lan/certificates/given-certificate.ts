import { type KeyObject, X509Certificate, createPrivateKey } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { createSecureContext } from 'node:tls';
import { Refusal } from '../../../shared/call/refusal.ts';
import type { KeptPair } from './make-certificates.ts';
import { namesInCertificate } from './names-in-certificate.ts';
import type { OwnNames } from './own-certificate.ts';
import type { CertificateFacts } from '../../../shared/stations/network.ts';

/**
 * Looks at a certificate and key that the operator brings (PEM; the certificate may be followed by those above it).
 * Refuses with `stations.certificate-unreadable`, `stations.certificate-key-unreadable` (or locked by a password),
 * `stations.certificate-key-differs`, `stations.certificate-expired`, `stations.certificate-not-yet`, or
 * `stations.certificate-elsewhere` where it names neither an address nor a name of this machine.
 * @param now UTC ms
 */
export async function checkGiven(pair: KeptPair, own: OwnNames, now: number): Promise<CertificateFacts> {
  const certificate = readCertificate(pair.certificate);
  if (!belongTogether(certificate, readKey(pair.key))) throw new Refusal('stations.certificate-key-differs');
  assertServable(pair);
  const { validFromDate, validToDate } = certificate;
  if (validToDate.getTime() <= now) throw new Refusal('stations.certificate-expired');
  if (validFromDate.getTime() > now) throw new Refusal('stations.certificate-not-yet');
  const facts = givenFacts(pair);
  if (!(await namesThisMachine(facts.names, own))) {
    throw new Refusal('stations.certificate-elsewhere', { names: facts.names.join(', ') });
  }
  return facts;
}

/** Under which name a given certificate is kept. @param fingerprint of it, pairs of hex digits */
export function givenName(fingerprint: string): string {
  return `given-${fingerprint.replaceAll(':', '').toLowerCase()}`;
}

/** What people may know of a given certificate. @param pair as it was taken in */
export function givenFacts({ certificate }: KeptPair): CertificateFacts {
  const { fingerprint256, validToDate } = new X509Certificate(certificate);
  return {
    fingerprint: fingerprint256,
    authority: null,
    names: namesInCertificate(certificate),
    validUntil: validToDate.getTime(),
  };
}

function readCertificate(pem: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch {
    throw new Refusal('stations.certificate-unreadable');
  }
}

function readKey(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch {
    throw new Refusal('stations.certificate-key-unreadable');
  }
}

/** Keys of another kind than the certificate's make Node throw. */
function belongTogether(certificate: X509Certificate, key: KeyObject): boolean {
  try {
    return certificate.checkPrivateKey(key);
  } catch {
    return false;
  }
}

/** Refuses what is too weak to be served: better now than when the door is to open with it. */
function assertServable({ certificate, key }: KeptPair): void {
  try {
    createSecureContext({ cert: certificate, key });
  } catch {
    throw new Refusal('stations.certificate-unreadable');
  }
}

/** More names than this are not looked up. */
const mostNames = 20;

async function namesThisMachine(
  names: readonly string[],
  { addresses, hostName }: OwnNames,
): Promise<boolean> {
  for (const name of names.slice(0, mostNames)) {
    if (addresses.includes(name) || name.toLowerCase() === hostName) return true;
    if (isIP(name) === 0 && (await addressesOf(name)).some((found) => addresses.includes(found))) return true;
  }
  return false;
}

/** Where the network's own name service says that a name leads; nowhere when it does not know it. */
async function addressesOf(name: string): Promise<string[]> {
  try {
    return (await lookup(name, { all: true, family: 4 })).map(({ address }) => address);
  } catch {
    return [];
  }
}
