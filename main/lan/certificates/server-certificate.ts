import type { CertificateFacts } from '../../../shared/stations/network.ts';

/** What a door shows when a station connects by HTTPS, and what people may know of it. */
export interface ServerCertificate {
  /** The door's own certificate first, then those above it, as PEM. */
  readonly chain: string;
  /** PKCS #8 as PEM. */
  readonly key: string;
  readonly facts: CertificateFacts;
}
