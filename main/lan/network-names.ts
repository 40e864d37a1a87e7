import { isIP } from 'node:net';
import type { NetworkSetting } from '../../shared/stations/network.ts';
import type { OwnNames } from './certificates/own-certificate.ts';
import type { ServerCertificate } from './certificates/server-certificate.ts';
import { ownAddresses, ownHostName } from './own-addresses.ts';

const thisMachine = ['127.0.0.1', 'localhost'] as const;

/** How long what the system said of its addresses is good enough for the next request, ms. */
const goodFor = 5_000;

/** What the store's own certificate stands for: every address of the machine, and its name. */
export function namesForCertificate(): OwnNames {
  return { addresses: [...addressesOfMachine(), '127.0.0.1'], hostName: ownHostName() };
}

/**
 * The names under which a door may be spoken to: where it listens, the machine's name, and what its certificate
 * stands for. Asked at each request, for a machine's address can change while the door is open.
 */
export function doorNames(
  address: string | null,
  certificate: ServerCertificate | null,
): () => readonly string[] {
  const fixed = [...(certificate?.facts.names ?? []), ...hostNames()].map((name) => name.toLowerCase());
  let known: readonly string[] = [];
  let askedAt = Number.NEGATIVE_INFINITY;
  return () => {
    const at = performance.now();
    if (at - askedAt > goodFor) {
      known = [
        ...new Set([...fixed, ...(address === null ? [...thisMachine, ...addressesOfMachine()] : [address])]),
      ];
      askedAt = at;
    }
    return known;
  };
}

/** Where stations find the host, the likeliest first: for a brought certificate the names that it stands for. */
export function stationAddresses(
  { port, address, protection }: Omit<NetworkSetting, 'on'>,
  certificate: ServerCertificate | null,
): string[] {
  const named =
    protection === 'given' ? (certificate?.facts.names ?? []).filter((name) => isIP(name) === 0) : [];
  const reached = address === null ? addressesOfMachine() : [address];
  const scheme = protection === 'none' ? 'http' : 'https';
  return [...named, ...reached].map((name) => `${scheme}://${name}:${port}`);
}

function addressesOfMachine(): string[] {
  return ownAddresses().map(({ address }) => address);
}

function hostNames(): string[] {
  const name = ownHostName();
  return name === null ? [] : [name];
}
