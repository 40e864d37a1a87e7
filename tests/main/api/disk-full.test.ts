import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestStore, openTestStore } from '../open-test-store.ts';
import type { FullDiskReport } from './on-a-full-disk.ts';

describe('a full disk', () => {
  let store: TestStore;
  let businessTypeId: number;
  beforeEach(async () => {
    store = await openTestStore();
    businessTypeId = (await store.call('store.businessTypes', {}))[0]?.id ?? 0;
  });
  afterEach(() => store.close());

  /** All that a command could have left behind, row by row. */
  const everything = (): unknown[] => {
    const { raw } = store.connection;
    const tables = raw
      .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
      .pluck()
      .all() as string[];
    return tables.map((table) => raw.prepare(`SELECT * FROM "${table}"`).all());
  };
  const issue = (id: string) => store.send({ procedure: 'queue.issueTicket', id, input: { businessTypeId } });
  const allowPages = (pages: number): void => void store.connection.raw.pragma(`max_page_count = ${pages}`);

  it('refuses a command in words that help, changes nothing, and the same request succeeds when there is room', async () => {
    allowPages(1);
    let issued = 0;
    let answer = await issue(`issue-number-${issued}-first`);
    let before = everything();
    while (answer.ok && issued < 2_000) {
      issued += 1;
      before = everything();
      answer = await issue(`issue-number-${issued}-first`);
    }
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'call.disk-full', details: {} } });
    expect(everything()).toEqual(before);

    expect(await store.call('queue.hall', {})).toBeDefined();
    allowPages(1_000_000);
    const again = await issue(`issue-number-${issued}-first`);
    expect(again).toMatchObject({
      ok: true,
      value: { ticket: { number: `A${String(issued + 1).padStart(3, '0')}` } },
    });
  });
});

/** A small disk of the test's own, where the system lets it have one. */
const smallDisk = ['--user', '--map-root-user', '--mount', 'sh', '-c'];
const canHaveSmallDisk =
  process.platform === 'linux' &&
  spawnSync('unshare', [...smallDisk, 'mount -t tmpfs -o size=1m tmpfs /mnt']).status === 0;

describe.skipIf(!canHaveSmallDisk)('a disk that is really full (needs a small disk of its own)', () => {
  const script = join(import.meta.dirname, 'on-a-full-disk.ts');
  const report = (): FullDiskReport =>
    JSON.parse(
      execFileSync(
        'unshare',
        [
          ...smallDisk,
          `mount -t tmpfs -o size=12m tmpfs /mnt && TMPDIR=/mnt "${process.execPath}" "${script}" /mnt`,
        ],
        { encoding: 'utf8' },
      ),
    ) as FullDiskReport;

  it('loses nothing of tickets and files, refuses the rest plainly, and works again when there is room', () => {
    expect(report()).toEqual({
      whileFull: { ticket: 'call.disk-full', file: 'call.disk-full', backup: 'call.disk-full' },
      leftBehind: [],
      ticketsKept: true,
      fileKept: true,
      integrity: 'ok',
      startWhileFull: expect.stringContaining('disk is full'),
      afterwards: { ticket: 'ok', file: 'ok' },
    });
  });
});
