import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { zonedTime } from '../../../shared/time/business-date.ts';
import { findRequest, keepRequest } from '../../../db/api/requests.ts';
import { openForReading } from '../../../db/database/open.ts';
import { checkpointDatabase } from '../../../main/upkeep/checkpoint.ts';
import { dailyBackup } from '../../../main/upkeep/daily-backup.ts';
import { lowDisk } from '../../../main/upkeep/disk-space.ts';
import { forgetRequests } from '../../../main/upkeep/forget-requests.ts';
import { watchHost } from '../../../main/upkeep/watch.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';
import { runNow, tryNow } from '../run-jobs.ts';

const hour = 3_600_000;

describe('the upkeep of a store', () => {
  let store: TestStore;
  beforeEach(async () => {
    store = await openTestStore();
  });
  afterEach(() => store.close());

  const backups = (): string[] => readdirSync(join(store.folder, 'backups')).sort();
  const goTo = (date: string, time: string): void =>
    store.clock.advanceTo(zonedTime(date, time, 'Asia/Shanghai'));

  describe('by a daily backup', () => {
    it('keeps everything in one file that opens, named after the hall’s date and time', async () => {
      goTo('2026-11-18', '03:10');
      await runNow(store, dailyBackup);
      expect(backups()).toEqual(['daily-2026-11-18-031000.db']);
      const copy = openForReading(join(store.folder, 'backups', 'daily-2026-11-18-031000.db'));
      onTestFinished(() => copy.close());
      expect(copy.db.read('SELECT code FROM hall').all()).toEqual([{ code: 'YH01' }]);
      expect(copy.db.read('SELECT count(*) AS people FROM person').get()).toEqual({ people: 4 });
    });

    it('removes the backups that are no longer kept, and nothing else', async () => {
      mkdirSync(join(store.folder, 'backups'));
      for (let day = 10; day < 27; day += 1) {
        writeFileSync(join(store.folder, 'backups', `daily-2026-11-${day}-031000.db`), 'old');
      }
      writeFileSync(join(store.folder, 'backups', 'notes.txt'), 'mine');
      goTo('2026-11-27', '03:10');
      await runNow(store, dailyBackup);
      expect(backups()).toEqual([
        ...[15, 21, 22, 23, 24, 25, 26, 27].map((day) => `daily-2026-11-${day}-031000.db`),
        'notes.txt',
      ]);
    });
  });

  it('forgets answers to requests after 24 hours and not before', async () => {
    const { db } = store.connection;
    const now = store.clock.now();
    const answer = { inputHash: 'hash', answer: '{}' };
    store.connection.raw.transaction(() => {
      for (let request = 0; request < 2_500; request += 1) {
        keepRequest(db, 'station', `old-request-${request}`, answer, now - 24 * hour - 1);
      }
    })();
    keepRequest(db, 'station', 'young-request-id', answer, now - 24 * hour);
    await runNow(store, forgetRequests);
    expect(findRequest(db, 'station', 'old-request-0')).toBeUndefined();
    expect(findRequest(db, 'station', 'old-request-2499')).toBeUndefined();
    expect(findRequest(db, 'station', 'young-request-id')).toBeDefined();
  });

  describe('by emptying the write-ahead log', () => {
    const logSize = (): number => statSync(join(store.folder, 'store.db-wal')).size;

    it('leaves nothing in it', async () => {
      const answer = { inputHash: 'hash', answer: 'a'.repeat(200_000) };
      keepRequest(store.connection.db, 'station', 'long-answer', answer, store.clock.now());
      expect(logSize()).toBeGreaterThan(200_000);
      // The job's own record is written after it.
      await runNow(store, checkpointDatabase);
      expect(logSize()).toBeLessThan(100_000);
    });

    it('waits for nobody: while somebody reads it is put off', async () => {
      const reader = openForReading(store.connection.file);
      onTestFinished(() => reader.close());
      reader.raw.exec('BEGIN');
      reader.db.read('SELECT * FROM hall').all();
      expect(await tryNow(store, checkpointDatabase)).toMatchObject({
        state: 'queued',
        failure: { code: 'call.database-busy' },
      });
    });
  });

  describe('by watching the host', () => {
    const watch = (free: number) =>
      runNow(store, watchHost, { ...store.services, freeDiskSpace: () => free });
    const findings = async () =>
      (await store.call('findings.list', { from: '2026-11-01', to: '2026-11-30' })).findings;

    it('finds nothing while there is room and the store is young', async () => {
      await watch(lowDisk);
      expect(await findings()).toEqual([]);
    });

    it('finds a disk that is nearly full, counts it each time, and settles it when there is room', async () => {
      await watch(1.25 * 1024 ** 3);
      store.clock.advanceTo(store.clock.now() + hour);
      await watch(0.5 * 1024 ** 3);
      expect(await findings()).toMatchObject([
        {
          kind: 'upkeep.disk-low',
          polarity: 'problem',
          severity: 'critical',
          state: 'open',
          times: 2,
          words: { zh: expect.stringContaining('0.5 GB'), en: expect.stringContaining('0.5 GB') },
        },
      ]);
      store.clock.advanceTo(store.clock.now() + hour);
      await watch(50 * 1024 ** 3);
      expect(await findings()).toMatchObject([{ kind: 'upkeep.disk-low', state: 'settled' }]);
    });

    it('finds that two nights have passed without a backup, until there is one', async () => {
      store.clock.advanceTo(store.clock.now() + 48 * hour);
      await watch(lowDisk);
      expect(await findings()).toEqual([]);
      store.clock.advanceTo(store.clock.now() + hour);
      await watch(lowDisk);
      expect(await findings()).toMatchObject([{ kind: 'upkeep.backup-overdue', state: 'open' }]);
      await runNow(store, dailyBackup);
      store.clock.advanceTo(store.clock.now() + 47 * hour);
      await watch(lowDisk);
      expect(await findings()).toMatchObject([{ kind: 'upkeep.backup-overdue', state: 'settled' }]);
    });

    it('tells every screen at once when the disk is nearly full', async () => {
      const { diskLow } = await store.call('host.status', {});
      expect(diskLow).toBe(store.services.freeDiskSpace() < lowDisk);
    });
  });
});
