import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Durability } from '../../db/database/open.ts';
import { type Host, type HostOptions, startHost } from '../../main/api/host.ts';
import { findInstallation } from '../../main/api/installation.ts';
import { openLog } from '../../main/api/log.ts';
import { furnishingCaller } from '../../main/simulation/furnishing-caller.ts';
import { callDispatch } from '../../main/simulation/call-procedure.ts';
import { testHall } from '../main/test-hall.ts';

/** A running store in a temporary folder, with the test hall set up and somebody at its first counter. */
export interface BenchStore {
  readonly folder: string;
  readonly host: Host;
  readonly counterId: number;
  readonly businessTypeId: number;
  /** Ends the host and leaves the data. */
  stop(): Promise<void>;
  /** Ends the host and removes the folder. */
  close(): Promise<void>;
}

export async function openBenchStore(
  durability: Durability,
  withLan = false,
  options: Partial<HostOptions> = {},
): Promise<BenchStore> {
  const folder = mkdtempSync(join(tmpdir(), 'storefront-desk-bench-'));
  const host = await startHost({
    ...findInstallation(),
    rendererFolder: null,
    dataFolder: folder,
    log: openLog(folder, true),
    port: withLan ? 0 : null,
    durability,
    ...options,
  });
  const call = callDispatch(host.dispatch, furnishingCaller);
  await call('store.setUp', testHall);
  const [counter] = await call('store.counters', {});
  const types = await call('store.businessTypes', {});
  const business = types.find(({ seriesId }) => counter?.seriesIds.includes(seriesId));
  if (!counter || !business) throw new Error('The test hall has a counter and a business for it.');
  await call('queue.takeSeat', { counterId: counter.id, staffNumber: '8011' });
  return {
    folder,
    host,
    counterId: counter.id,
    businessTypeId: business.id,
    stop: host.close,
    close: async () => {
      await host.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
