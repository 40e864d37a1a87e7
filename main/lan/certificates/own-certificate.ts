import { X509Certificate } from 'node:crypto';
import { keepPair, readPair } from './certificate-folder.ts';
import {
  type KeptPair,
  authorityMaySign,
  doorDays,
  makeAuthority,
  makeDoorCertificate,
} from './make-certificates.ts';
import { namesInCertificate } from './names-in-certificate.ts';
import type { ServerCertificate } from './server-certificate.ts';

const day = 86_400_000;

/** A door's certificate is made anew when it has so many days left. */
const renewedAt = 30;

/** What the store's own certificates are made for. */
export interface OwnNames {
  readonly addresses: readonly string[];
  /** As it stands in a certificate, or null where the machine has none that may. */
  readonly hostName: string | null;
}

/**
 * The certificate that the store makes itself: its authority once, at first use, and below it the door's own, made
 * anew when the machine has an address or a name that it does not stand for, or when it nears its end.
 * @param folder of the certificates @param now UTC ms
 */
export async function ownCertificate(
  folder: string,
  wanted: OwnNames,
  now: number,
): Promise<ServerCertificate> {
  const authority = await ownAuthority(folder, wanted.hostName, now);
  const names = namesFor(authority, wanted);
  const kept = readPair(folder, 'door');
  const door =
    kept && stillGood(kept, authority, names, now) ? kept : await newDoor(folder, authority, names, now);
  return {
    chain: `${door.certificate}\n${authority.certificate}`,
    key: door.key,
    facts: {
      fingerprint: parsed(door).fingerprint256,
      authority: parsed(authority).fingerprint256,
      names: namesInCertificate(door.certificate),
      validUntil: parsed(door).validToDate.getTime(),
    },
  };
}

/** The store's authority as a file that a station's system takes in (DER), or undefined before first use. */
export function authorityFile(folder: string): Buffer | undefined {
  const authority = readPair(folder, 'authority');
  return authority && parsed(authority).raw;
}

async function ownAuthority(folder: string, hostName: string | null, now: number): Promise<KeptPair> {
  const kept = readPair(folder, 'authority');
  if (kept && hasDaysLeft(kept, doorDays, now)) return kept;
  const made = await makeAuthority(hostName, now);
  keepPair(folder, 'authority', made);
  return made;
}

async function newDoor(
  folder: string,
  authority: KeptPair,
  names: readonly string[],
  now: number,
): Promise<KeptPair> {
  const made = await makeDoorCertificate(authority, names, now);
  keepPair(folder, 'door', made);
  return made;
}

function namesFor({ certificate }: KeptPair, { addresses, hostName }: OwnNames): string[] {
  const mayBeNamed = hostName !== null && authorityMaySign(certificate, hostName);
  return mayBeNamed ? [...addresses, hostName] : [...addresses];
}

function stillGood(door: KeptPair, authority: KeptPair, names: readonly string[], now: number): boolean {
  const covered = new Set(namesInCertificate(door.certificate));
  return (
    parsed(door).verify(parsed(authority).publicKey) &&
    hasDaysLeft(door, renewedAt, now) &&
    names.every((name) => covered.has(name))
  );
}

function hasDaysLeft(pair: KeptPair, days: number, now: number): boolean {
  const { validFromDate, validToDate } = parsed(pair);
  return validFromDate.getTime() <= now && validToDate.getTime() - now >= days * day;
}

function parsed({ certificate }: KeptPair): X509Certificate {
  return new X509Certificate(certificate);
}
