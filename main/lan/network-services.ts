import type { NetworkState } from '../../shared/stations/network.ts';
import type { NetworkServices } from '../stations/network-handlers.ts';
import { certificateFolder, keepPair } from './certificates/certificate-folder.ts';
import { checkGiven, givenName } from './certificates/given-certificate.ts';
import { authorityFile } from './certificates/own-certificate.ts';
import { namesForCertificate } from './network-names.ts';
import { ownAddresses, ownHostName } from './own-addresses.ts';

/** What handlers may ask of the network. @param state of the door, which only the running host has */
export function networkServices(dataFolder: string, state: () => NetworkState): NetworkServices {
  const folder = certificateFolder(dataFolder);
  return {
    state,
    addresses: () => ownAddresses(),
    hostName: () => ownHostName(),
    keepCertificate: async (certificate, key) => {
      // Browsers hold a certificate against the machine's own time.
      const facts = await checkGiven({ certificate, key }, namesForCertificate(), Date.now());
      keepPair(folder, givenName(facts.fingerprint), { certificate, key });
      return facts;
    },
    authority: () => authorityFile(folder),
  };
}
