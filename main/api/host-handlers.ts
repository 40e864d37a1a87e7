import type { hostContract } from '../../shared/api/host-contract.ts';
import type { RoomHandlers } from '../call/handler.ts';
import { lowDisk } from '../upkeep/disk-space.ts';
import { contractHash } from './contract-hash.ts';

declare module '../call/handler.ts' {
  interface HostServices {
    readonly version: string;
    readonly boot: string;
    readonly demo: boolean;
    /** How far the host's time runs ahead of a clock that was set back, ms. */
    readonly clockAheadBy: () => number;
    /** How much may still be written where the data lies, in bytes. */
    readonly freeDiskSpace: () => number;
  }
}

export const hostHandlers: RoomHandlers<typeof hostContract> = {
  status: ({ db, host }) => ({
    version: host.version,
    boot: host.boot,
    contract: contractHash(),
    setUp: db.read<[], { found: number }>('SELECT 1 AS found FROM hall').get() !== undefined,
    demo: host.demo,
    clockAheadBy: host.clockAheadBy(),
    diskLow: host.freeDiskSpace() < lowDisk,
  }),
};
