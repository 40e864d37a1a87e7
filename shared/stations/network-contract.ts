import { z } from 'zod';
import type { Role } from '../call/caller.ts';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { certificateFacts, networkSetting, networkView } from './network.ts';

const editors: readonly Role[] = ['store-manager', 'regional'];
const nothing = z.strictObject({});

/** A certificate or key as operators hand it over (PEM). */
const pem = z
  .string()
  .trim()
  .min(1)
  .max(64 * 1024);

/** 局域网: whether the store's other machines can reach the host, and how that is protected. */
export const networkContract = {
  network: query({ input: nothing, output: networkView, roles: editors, topics: ['stations'] }),
  /** Takes effect at once, without a restart. */
  changeNetwork: command({
    input: z.strictObject({
      ...networkSetting.shape,
      /** Must be true where nothing is to be encrypted: the manager was told the risk and wants it so. */
      riskAccepted: z.boolean().default(false),
    }),
    output: nothing,
    roles: editors,
    topics: ['stations'],
    refusals: ['stations.risk-not-accepted', 'stations.address-unknown', 'stations.no-certificate'],
  }),
  /** Takes in the operator's own certificate with its key, and uses it from now on. */
  bringCertificate: command({
    input: z.strictObject({ certificate: pem, key: pem }),
    output: certificateFacts,
    roles: editors,
    topics: ['stations'],
    secretInput: true,
    refusals: [
      'stations.certificate-unreadable',
      'stations.certificate-key-unreadable',
      'stations.certificate-key-differs',
      'stations.certificate-expired',
      'stations.certificate-not-yet',
      'stations.certificate-elsewhere',
    ],
  }),
  /** The store's own authority as a file for browser stations: what trusts it trusts the host. */
  authority: query({
    input: nothing,
    output: z.strictObject({ fileName: z.string(), /** Base64 of the DER. */ bytes: z.string() }),
    roles: editors,
    topics: ['stations'],
    refusals: ['stations.no-authority'],
  }),
  /** The certificate of the network door, which a screen that wants to join shows for comparison. */
  certificate: query({
    input: nothing,
    output: certificateFacts.nullable(),
    roles: 'anyone',
    topics: ['stations'],
  }),
} satisfies RoomContract;
