export interface LanOptions {
  /** Where the host is: `https://192.168.1.10:8443`, without a slash at the end. */
  readonly origin: string;
  /** The token of the station that this screen is; null for the host's own desk, and before pairing. */
  readonly token: () => string | null;
  /** How long nobody has touched this screen, ms. */
  readonly idleMs: () => number;
}
