import { Refusal } from '../../shared/call/refusal.ts';
import type { CertificateFacts, NetworkState, OwnAddress } from '../../shared/stations/network.ts';
import type { networkContract } from '../../shared/stations/network-contract.ts';
import { findNetwork, updateNetwork, noteGivenCertificate } from '../../db/stations/network.ts';
import { type RoomHandlers, prepared } from '../call/handler.ts';

declare module '../call/handler.ts' {
  interface HostServices {
    readonly network: NetworkServices;
  }
}

/** What the host tells of its network, and does for it. */
export interface NetworkServices {
  readonly state: () => NetworkState;
  readonly addresses: () => OwnAddress[];
  readonly hostName: () => string | null;
  /**
   * Checks a certificate and its key and keeps both beside the database, under the certificate's fingerprint; what
   * no setting refers to is removed later. Refuses as the contract says.
   */
  readonly keepCertificate: (certificate: string, key: string) => Promise<CertificateFacts>;
  /** The store's own authority (DER), once it has been made. */
  readonly authority: () => Buffer | undefined;
}

type Contract = typeof networkContract;

export const networkHandlers: RoomHandlers<Contract> = {
  network: ({ db, host: { network } }) => {
    const { on, address, port, protection, givenCertificate } = findNetwork(db);
    return {
      setting: { on, address, port, protection },
      hasGivenCertificate: givenCertificate !== null,
      state: network.state(),
      addresses: network.addresses(),
      hostName: network.hostName(),
    };
  },

  changeNetwork: ({ db, host, record }, { riskAccepted, ...setting }) => {
    const { on, address, port, protection } = setting;
    if (protection === 'none' && !riskAccepted) throw new Refusal('stations.risk-not-accepted');
    const known = address === null || host.network.addresses().some((own) => own.address === address);
    if (!known) throw new Refusal('stations.address-unknown', { address });
    if (protection === 'given' && findNetwork(db).givenCertificate === null) {
      throw new Refusal('stations.no-certificate');
    }
    updateNetwork(db, setting);
    record({ kind: 'network.changed', subjectKind: 'network', subjectId: 1, body: { on, port, protection } });
    return {};
  },

  bringCertificate: prepared<Contract['bringCertificate'], CertificateFacts>({
    prepare: ({ host }, { certificate, key }) => host.network.keepCertificate(certificate, key),
    apply: ({ db, record }, _input, facts) => {
      const { fingerprint } = facts;
      noteGivenCertificate(db, fingerprint);
      record({
        kind: 'network.certificate-given',
        subjectKind: 'network',
        subjectId: 1,
        body: { fingerprint },
      });
      return facts;
    },
  }),

  authority: ({ host }) => {
    const bytes = host.network.authority();
    if (!bytes) throw new Refusal('stations.no-authority');
    return { fileName: 'storefront-desk-ca.crt', bytes: bytes.toString('base64') };
  },

  certificate: ({ host }) => {
    const state = host.network.state();
    return state.kind === 'open' ? state.certificate : null;
  },
};
