import type { KeptNetwork } from '../../../db/stations/network.ts';
import { readPair } from './certificate-folder.ts';
import { givenFacts, givenName } from './given-certificate.ts';
import { type OwnNames, ownCertificate } from './own-certificate.ts';
import type { ServerCertificate } from './server-certificate.ts';

/** The certificate that the operator brought is not where it was kept. */
export class CertificateMissing extends Error {}

/**
 * The certificate with which the network door opens; null where nothing is to be encrypted. Throws
 * `CertificateMissing`.
 * @param folder of the certificates @param now UTC ms
 */
export async function certificateOf(
  folder: string,
  { protection, givenCertificate }: Pick<KeptNetwork, 'protection' | 'givenCertificate'>,
  own: OwnNames,
  now: number,
): Promise<ServerCertificate | null> {
  switch (protection) {
    case 'none':
      return null;
    case 'own':
      return ownCertificate(folder, own, now);
    case 'given': {
      const pair = readPair(folder, givenName(givenCertificate ?? ''));
      if (!pair) throw new CertificateMissing('The certificate that was brought is gone.');
      return { chain: pair.certificate, key: pair.key, facts: givenFacts(pair) };
    }
  }
}
