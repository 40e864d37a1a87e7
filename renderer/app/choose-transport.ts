import type { Transport } from '../call/transport.ts';
import { createDesktopTransport } from './desktop-transport.ts';
import { createLanTransport } from './lan-transport.ts';
import { ownToken } from '../stations/own-token.ts';
import { idleMs } from './idleness.ts';

/** The desktop window's own door where there is one; otherwise the host that the page was loaded from. */
export function chooseTransport(): Transport {
  return window.storefrontDesk
    ? createDesktopTransport(window.storefrontDesk, idleMs)
    : createLanTransport({ origin: window.location.origin, token: ownToken, idleMs });
}
