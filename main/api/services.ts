import type { NetworkState } from '../../shared/stations/network.ts';
import type { HostServices } from '../call/handler.ts';
import { networkServices } from '../lan/network-services.ts';
import type { PagePrinting } from '../printing/page-printing.ts';
import { createPrinterStates } from '../printing/printer-states.ts';
import { createSpeakerLeases } from '../queue/speaker-leases.ts';
import { freeDiskSpace } from '../upkeep/disk-space.ts';
import { pageQueries } from './page-queries.ts';
import { roomServices } from './room-services.ts';

/** The services that never change while the host runs, and that a worker can be given as they are. */
export type PlainServices = Pick<HostServices, 'dataFolder' | 'version' | 'boot' | 'demo'>;

/** The services that ask the running host. */
export interface LiveServices extends Pick<HostServices, 'clockAheadBy' | 'lastSeen'> {
  readonly networkState: () => NetworkState;
  readonly pagePrinting: PagePrinting | null;
}

/** What is so where no host runs around the store: in a worker, and while a store is furnished. */
const withoutHost: LiveServices = {
  clockAheadBy: () => 0,
  lastSeen: { at: () => undefined, isOnline: () => false },
  networkState: () => ({ kind: 'off' }),
  pagePrinting: null,
};

/** All that handlers may ask of the host. @param live what the running host adds */
export function hostServices(plain: PlainServices, live: Partial<LiveServices> = {}): HostServices {
  const { networkState, ...asked } = { ...withoutHost, ...live };
  return {
    ...roomServices,
    ...plain,
    ...asked,
    network: networkServices(plain.dataFolder, networkState),
    freeDiskSpace: () => freeDiskSpace(plain.dataFolder),
    speakerLeases: createSpeakerLeases(),
    printerStates: createPrinterStates(),
    pageQueries: pageQueries(),
  };
}
