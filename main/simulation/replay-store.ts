import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Host, startHost } from '../api/host.ts';
import { findInstallation } from '../api/installation.ts';
import { openLog } from '../api/log.ts';
import { type DrivenClock, drivenClock } from '../time/clock.ts';
import { type LanClient, lanClient } from './lan-client.ts';

/** A store of its own for a replay, reached through its LAN door, whose clock the replay drives. */
export interface ReplayStore {
  readonly address: string;
  readonly client: LanClient;
  readonly clock: DrivenClock;
  /** Ends the store and removes its folder. */
  close(): Promise<void>;
}

/**
 * Starts a store in a new temporary folder; no other folder can be given, so nobody's real data gets times that never
 * were. A power failure would end the replay anyway, so commits do not wait for the disk.
 * @param start what the clock shows at first, UTC ms
 */
export async function openReplayStore(start: number): Promise<ReplayStore> {
  const folder = mkdtempSync(join(tmpdir(), 'storefront-desk-replay-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const clock = drivenClock(start);
    const host = await startReplayHost(folder, clock);
    const { address } = host;
    if (address === null) throw new Error('The replay’s store has no LAN door.');
    return {
      address,
      client: lanClient(address),
      clock,
      close: async () => {
        await host.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

async function startReplayHost(folder: string, clock: DrivenClock): Promise<Host> {
  const { rendererFolder, ...installation } = findInstallation();
  return startHost({
    ...installation,
    rendererFolder: existsSync(rendererFolder) ? rendererFolder : null,
    dataFolder: folder,
    log: openLog(folder, true),
    port: 0,
    clock: () => clock,
    durability: 'off',
  });
}
