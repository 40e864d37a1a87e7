import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type LongReads, createLongReads } from '../../../main/api/long-reads.ts';
import { type TestStore, atTheDesk, openTestStore } from '../open-test-store.ts';

/** A store, and the worker that reads in it beside the main thread. */
async function storeWithReader(
  options: { setUp?: boolean } = {},
): Promise<{ store: TestStore; reads: LongReads }> {
  const store = await openTestStore(options);
  const { dataFolder } = store.services;
  const plain = { dataFolder, version: '0', boot: 'test', demo: false };
  const reads = createLongReads({ file: join(dataFolder, 'store.db'), services: plain });
  onTestFinished(async () => {
    await reads.close();
    store.close();
  });
  return { store, reads };
}

function dayOf({ clock }: TestStore): {
  procedure: string;
  input: unknown;
  caller: typeof atTheDesk;
  now: number;
} {
  return { procedure: 'reports.day', input: {}, caller: atTheDesk, now: clock.now() };
}

describe('a long read', () => {
  it('sees every commit of the main thread, and nothing that is not committed', async () => {
    const { store, reads } = await storeWithReader();
    const [type] = await store.call('store.businessTypes', {});
    await store.call('queue.issueTicket', { businessTypeId: type?.id ?? 0 });
    expect(await reads.run(dayOf(store))).toMatchObject({ figures: { visitors: 1 } });

    const { raw } = store.connection;
    raw.exec('BEGIN IMMEDIATE');
    raw.exec(`UPDATE ticket SET state = 'cancelled', ended_at = issued_at`);
    expect(await reads.run(dayOf(store))).toMatchObject({ figures: { visitors: 1, abandoned: 0 } });
    raw.exec('COMMIT');
    expect(await reads.run(dayOf(store))).toMatchObject({ figures: { visitors: 1, abandoned: 1 } });
  });

  it('lets the main thread write while it reads', async () => {
    const { store, reads } = await storeWithReader();
    const [type] = await store.call('store.businessTypes', {});
    const reading = Array.from({ length: 20 }, () => reads.run(dayOf(store)));
    const numbers: string[] = [];
    for (let n = 0; n < 20; n += 1) {
      const { ticket } = await store.call('queue.issueTicket', { businessTypeId: type?.id ?? 0 });
      numbers.push(ticket.number);
    }
    await Promise.all(reading);
    expect(new Set(numbers).size).toBe(20);
  });

  it('is refused as on the main thread, with the code and its details', async () => {
    const { store, reads } = await storeWithReader({ setUp: false });
    await expect(reads.run(dayOf(store))).rejects.toMatchObject({ code: 'call.not-set-up' });
  });

  it('of something that is no query is a fault', async () => {
    const { store, reads } = await storeWithReader();
    const read = { ...dayOf(store), procedure: 'queue.callNext', input: { counterId: 1 } };
    await expect(reads.run(read)).rejects.toThrow('Not a query: queue.callNext');
  });

  it('that is under way when the store closes does not wait for ever', async () => {
    const { store, reads } = await storeWithReader();
    const reading = reads.run(dayOf(store)).catch(String);
    await reads.close();
    expect(await reading).toBe('Error: The reading worker has ended.');
  });

  it('starts a new worker after the last one has ended', async () => {
    const { store, reads } = await storeWithReader();
    await reads.run(dayOf(store));
    await reads.close();
    expect(await reads.run(dayOf(store))).toMatchObject({ figures: { visitors: 0 } });
  });
});
