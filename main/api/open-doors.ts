import { certificateFolder } from '../lan/certificates/certificate-folder.ts';
import type { DoorLimits } from '../lan/door-limits.ts';
import type { DoorParts } from '../lan/lan-app.ts';
import { type LoopbackDoor, openLoopbackDoor } from '../lan/loopback-door.ts';
import { type NetworkKeeper, keepNetwork } from '../lan/network-keeper.ts';
import { readScreens } from '../lan/screens.ts';
import { findNetwork } from '../../db/stations/network.ts';
import type { ReadableDb } from '../../db/database/handle.ts';

export interface DoorsOptions extends Omit<DoorParts, 'screens'> {
  readonly db: ReadableDb;
  readonly dataFolder: string;
  readonly rendererFolder: string | null;
  /** Of the loopback door; 0 takes a free one. */
  readonly port: number;
  readonly networkLimits?: DoorLimits | undefined;
  readonly onFault: (where: string, error: unknown) => string;
}

/** The doors of a running host: for its own machine always, for the others as the manager sets it. */
export interface Doors {
  readonly loopback: LoopbackDoor;
  readonly network: NetworkKeeper;
  close(): Promise<void>;
}

/** When stations were seen is written down so often, ms. */
const seenWrittenEvery = 60_000;

/** Opens the doors. Throws `PortTaken` for the loopback door; that the network could not be opened is told on its page. */
export async function openDoors(options: DoorsOptions): Promise<Doors> {
  const { db, dataFolder, rendererFolder, port, onFault, news, lastSeen } = options;
  const parts = { ...options, screens: rendererFolder === null ? null : readScreens(rendererFolder) };
  const loopback = await openLoopbackDoor({ ...parts, port });
  const network = keepNetwork({
    parts,
    limits: options.networkLimits,
    setting: () => findNetwork(db),
    folder: certificateFolder(dataFolder),
    now: Date.now,
    onChange: () => news.publish(['stations']),
    onFault: (error) => onFault('network', error),
  });
  void network.look();
  const stopListening = news.listen(({ topics }) => {
    if (topics.includes('stations')) void network.look();
  });
  const writeSeen = (): void => {
    try {
      lastSeen.write();
    } catch (error) {
      onFault('last-seen', error);
    }
  };
  const writing = setInterval(writeSeen, seenWrittenEvery).unref();
  return {
    loopback,
    network,
    close: async () => {
      stopListening();
      clearInterval(writing);
      await Promise.all([loopback.close(), network.close()]);
      writeSeen();
    },
  };
}
