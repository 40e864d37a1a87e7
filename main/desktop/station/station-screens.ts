import { type Screen, type Screens, findScreen } from '../../lan/screens.ts';
import type { ScreenSource } from '../protocol.ts';

/** Where a station's windows get their screens: from its own bundle, until the host turns out to be another version. */
export interface StationScreens {
  readonly source: ScreenSource;
  /** From now on the host's. @returns false where it was so already */
  readonly showHosts: () => boolean;
}

/** @param fromHost one of the host's screens by its path */
export function stationScreens(
  own: Screens,
  fromHost: (path: string) => Promise<Screen | null>,
): StationScreens {
  let hosts = false;
  return {
    source: async (path) => {
      if (!hosts) return findScreen(own, path) ?? null;
      // A host that is away has no screens either; then the own ones say so.
      return fromHost(path).catch(() => findScreen(own, path) ?? null);
    },
    showHosts: () => {
      if (hosts) return false;
      hosts = true;
      return true;
    },
  };
}
