import { z } from 'zod';

/**
 * How what goes over the network is protected: by a certificate that the store makes itself, by one that the
 * operator brought, or not at all, which only the manager can choose.
 */
export const protections = ['own', 'given', 'none'] as const;
export type Protection = (typeof protections)[number];

/** The ports at which stations usually find the host. */
export const usualPorts: Readonly<Record<Protection, number>> = { own: 8443, given: 8443, none: 8021 };

/** What the manager sets of the network (局域网). Off until the manager turns it on. */
export const networkSetting = z.strictObject({
  on: z.boolean(),
  /** The address at which the host listens; null for all that it has. */
  address: z.ipv4().nullable(),
  port: z.int().min(1024).max(65_535),
  protection: z.enum(protections),
});
export type NetworkSetting = z.infer<typeof networkSetting>;

/** An address of the host's machine. */
export const ownAddress = z.strictObject({
  address: z.string(),
  /** What the system calls the network card. */
  card: z.string(),
  /** False for cards that programs made for themselves. */
  likely: z.boolean(),
});
export type OwnAddress = z.infer<typeof ownAddress>;

/** A certificate as people compare it. */
export const certificateFacts = z.strictObject({
  /** SHA-256 of the door's own certificate, as browsers show it: pairs of hex digits. */
  fingerprint: z.string(),
  /** SHA-256 of the store's own authority, which stays when the door's certificate is made anew; null for a given one. */
  authority: z.string().nullable(),
  /** The addresses and host names that it stands for. */
  names: z.array(z.string()),
  /** UTC ms. */
  validUntil: z.number(),
});
export type CertificateFacts = z.infer<typeof certificateFacts>;

/** Why the network is not open though it is turned on. */
export const networkFailures = ['port-taken', 'address-gone', 'certificate-missing', 'fault'] as const;
export type NetworkFailure = (typeof networkFailures)[number];

/** How it stands with the network now. */
export const networkState = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('off') }),
  z.strictObject({ kind: z.literal('opening') }),
  z.strictObject({
    kind: z.literal('open'),
    /** Where stations find the host, such as `https://192.168.1.10:8443`, the likeliest first. */
    addresses: z.array(z.string()),
    /** Null where nothing is encrypted. */
    certificate: certificateFacts.nullable(),
  }),
  z.strictObject({ kind: z.literal('failed'), reason: z.enum(networkFailures) }),
]);
export type NetworkState = z.infer<typeof networkState>;

/** The network as the manager sees it. */
export const networkView = z.strictObject({
  setting: networkSetting,
  /** Whether the operator has brought a certificate. */
  hasGivenCertificate: z.boolean(),
  state: networkState,
  addresses: z.array(ownAddress),
  hostName: z.string().nullable(),
});
export type NetworkView = z.infer<typeof networkView>;
