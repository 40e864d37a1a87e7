import type { NetworkSetting } from '../../shared/stations/network.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** What is set of the network, with the name under which a brought certificate is kept. */
export interface KeptNetwork extends NetworkSetting {
  /** SHA-256 of the certificate that the operator brought, in hex digits; null while there is none. */
  readonly givenCertificate: string | null;
}

type NetworkRow = Omit<KeptNetwork, 'on'> & { readonly isOn: 0 | 1 };

/** What is set of the network. */
export function findNetwork(db: ReadableDb): KeptNetwork {
  const row = db
    .read<[], NetworkRow>(
      'SELECT is_on AS isOn, address, port, protection, given_certificate AS givenCertificate FROM network',
    )
    .get();
  if (!row) throw new Error('The network’s row is gone.');
  const { isOn, ...network } = row;
  return { on: isOn === 1, ...network };
}

/** Sets the network. */
export function updateNetwork(db: Db, { on, address, port, protection }: NetworkSetting): void {
  db.write<[number, string | null, number, string]>(
    'UPDATE network SET is_on = ?, address = ?, port = ?, protection = ?',
  ).run(Number(on), address, port, protection);
}

/** Notes the certificate that the operator brought, and uses it from now on. @param fingerprint hex digits */
export function noteGivenCertificate(db: Db, fingerprint: string): void {
  db.write<[string]>("UPDATE network SET protection = 'given', given_certificate = ?").run(fingerprint);
}
