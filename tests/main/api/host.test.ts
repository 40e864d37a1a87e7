import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { drivenClock } from '../../../main/time/clock.ts';
import { temporaryFolder } from '../../db/temporary-folder.ts';
import { atTheDesk, testStart } from '../open-test-store.ts';
import { testHall } from '../test-hall.ts';
import { ownMigrations, startTestHall, startTestHost } from '../start-test-host.ts';

describe('a host', () => {
  it('serves an empty folder at once, and says that no hall is set up', async () => {
    const host = await startTestHost();
    expect(await host.call('host.status', {})).toMatchObject({
      version: '1.2.3',
      setUp: false,
      demo: false,
      clockAheadBy: 0,
    });
    expect(existsSync(join(host.dataFolder, 'backups'))).toBe(false);
  });

  it('started again on the same folder remembers everything, under a new boot id', async () => {
    const first = await startTestHall();
    const { boot } = await first.call('host.status', {});
    const [type] = await first.call('store.businessTypes', {});
    const { ticket } = await first.call('queue.issueTicket', { businessTypeId: type?.id ?? 0 });
    await first.close();

    const second = await startTestHost({ dataFolder: first.dataFolder });
    expect((await second.call('queue.ticket', { ticketId: ticket.id })).ticket).toEqual(ticket);
    const status = await second.call('host.status', {});
    expect(status.setUp).toBe(true);
    expect(status.boot).not.toBe(boot);
  });

  it('gives its clock the moment of the last event, behind which it never runs', async () => {
    const first = await startTestHall({ clock: () => drivenClock(testStart) });
    await first.close();
    const notBefore: number[] = [];
    await startTestHost({
      dataFolder: first.dataFolder,
      clock: (last) => {
        notBefore.push(last);
        return drivenClock(last);
      },
    });
    expect(notBefore).toEqual([testStart]);
  });

  it('may be asked to close twice at once', async () => {
    const host = await startTestHost();
    await Promise.all([host.close(), host.close()]);
    const again = await startTestHost({ dataFolder: host.dataFolder });
    expect((await again.call('host.status', {})).setUp).toBe(false);
  });

  it('that is closed refuses every call, and lets another have the data', async () => {
    const host = await startTestHall();
    await host.close();
    const answer = await host.dispatch(atTheDesk, { procedure: 'host.status', input: {} });
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'call.closing' } });
    expect(host.logged).toEqual([]);
    await startTestHost({ dataFolder: host.dataFolder });
  });

  it('tells its listeners what changed until they stop listening', async () => {
    const host = await startTestHost();
    const topics: unknown[] = [];
    const stop = host.onNews((news) => topics.push([news.seq, news.topics]));
    await host.call('store.setUp', testHall);
    stop();
    await host.call('queue.takeSeat', { counterId: 1, staffNumber: '8011' });
    expect(topics).toEqual([[1, ['store', 'staff', 'stations', 'settings']]]);
  });
});

describe('a second host on the same data', () => {
  it('is told who has it, and the first goes on', async () => {
    const first = await startTestHall();
    const second = startTestHost({ dataFolder: first.dataFolder });
    await expect(second).rejects.toMatchObject({
      name: 'StoreInUse',
      holder: expect.stringContaining(`pid ${process.pid}`),
    });
    expect(await first.call('store.counters', {})).toHaveLength(3);
  });
});

describe('a host whose port another program has', () => {
  it('says so, and lets go of the data', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    const dataFolder = temporaryFolder();
    await expect(startTestHost({ dataFolder, port })).rejects.toMatchObject({ name: 'PortTaken', port });
    await startTestHost({ dataFolder });
  });
});

describe('data that this version cannot open', () => {
  it.each([
    [
      'comes from a newer version',
      `INSERT INTO schema_migration VALUES ('9990-later.sql', 'x', 1)`,
      'newer-version',
    ],
    [
      'was made by a migration that has changed',
      `UPDATE schema_migration SET checksum = 'x' WHERE name = '0050-queue.sql'`,
      'changed-migration',
    ],
  ])('because it %s is refused, and not one byte of it is touched', async (_case, sql, code) => {
    const { dataFolder, close } = await startTestHall();
    await close();
    const raw = new BetterSqlite3(join(dataFolder, 'store.db'));
    raw.exec(sql);
    raw.close();
    const before = bytesOf(dataFolder);
    await expect(startTestHost({ dataFolder })).rejects.toMatchObject({ name: 'DatabaseRefused', code });
    expect(bytesOf(dataFolder)).toEqual(before);
  });
});

describe('data of an older version', () => {
  it('is backed up, verified, before it is brought up to date', async () => {
    const older = temporaryFolder();
    cpSync(ownMigrations, older, { recursive: true });
    const last = readdirSync(older).sort().at(-1) ?? '';
    rmSync(join(older, last));
    const { dataFolder, close } = await startTestHost({ migrationsFolder: older });
    await close();

    await startTestHost({ dataFolder });
    const backups = readdirSync(join(dataFolder, 'backups'));
    expect(backups).toEqual([expect.stringMatching(/^before-update-.*\.db$/)]);
    const backup = new BetterSqlite3(join(dataFolder, 'backups', backups[0] ?? ''), { readonly: true });
    onTestFinished(() => void backup.close());
    expect(backup.pragma('integrity_check', { simple: true })).toBe('ok');
    const applied = backup.prepare('SELECT name FROM schema_migration ORDER BY name').pluck().all();
    expect(applied).toEqual(readdirSync(older).sort());
  });
});

/** The bytes of the database, as one short text, and how much stands in its log. */
function bytesOf(folder: string): { database: string; log: number } {
  const log = join(folder, 'store.db-wal');
  return {
    database: createHash('sha256')
      .update(readFileSync(join(folder, 'store.db')))
      .digest('hex'),
    log: existsSync(log) ? statSync(log).size : 0,
  };
}
