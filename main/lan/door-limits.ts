import type { ServerOptions } from 'node:http';
import type { ConnectionLimits } from './connection-limits.ts';
import type { RequestRate } from './request-rate.ts';

/** What a door takes from whoever comes in over the network. */
export interface DoorLimits {
  readonly connections: ConnectionLimits;
  readonly requests: RequestRate;
  /** A connection on which nothing moves for so long is cut, ms. */
  readonly silence: number;
  /** How long a handshake and a header, a whole request, and the pause between two may take, ms. */
  readonly times: Required<
    Pick<
      ServerOptions,
      'headersTimeout' | 'requestTimeout' | 'keepAliveTimeout' | 'connectionsCheckingInterval'
    >
  >;
  /** A closing door cuts what is still open after so long, ms. */
  readonly closeWithin: number;
}

/** Room for a hall: a browser holds seven connections at most, and a screen asks for some hundreds of parts at its start. */
export const doorLimits: DoorLimits = {
  connections: { perAddress: 32, inAll: 400 },
  requests: { atOnce: 1000, perSecond: 100 },
  silence: 30_000,
  times: {
    headersTimeout: 10_000,
    requestTimeout: 60_000,
    keepAliveTimeout: 10_000,
    connectionsCheckingInterval: 2_000,
  },
  closeWithin: 1_500,
};
