import type { HostServices } from '../call/handler.ts';
import { createSpeakerLeases } from '../queue/speaker-leases.ts';
import { freeDiskSpace } from '../upkeep/disk-space.ts';
import { roomServices } from './room-services.ts';

/** The services that never change while the host runs, and that a worker can be given as they are. */
export type PlainServices = Pick<HostServices, 'dataFolder' | 'version' | 'boot' | 'demo'>;

/** The services that ask the running host. */
export type LiveServices = Pick<HostServices, 'clockAheadBy'>;

/** All that handlers may ask of the host. */
export function hostServices(plain: PlainServices, live: LiveServices): HostServices {
  return {
    ...roomServices,
    ...plain,
    ...live,
    freeDiskSpace: () => freeDiskSpace(plain.dataFolder),
    speakerLeases: createSpeakerLeases(),
  };
}
