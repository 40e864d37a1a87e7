import type { Transport } from '../call/transport.ts';
import { createDesktopTransport } from './desktop-transport.ts';
import { createLanTransport } from './lan-transport.ts';
import { ownStation } from './own-station.ts';

/** The desktop window's own door where there is one; otherwise the host that the page was loaded from. */
export function chooseTransport(): Transport {
  return window.storefrontDesk
    ? createDesktopTransport(window.storefrontDesk)
    : createLanTransport({ origin: window.location.origin, station: ownStation() });
}
