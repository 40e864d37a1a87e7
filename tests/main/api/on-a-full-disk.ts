import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../../shared/call/envelope.ts';
import { backupDatabase } from '../../../db/database/backup.ts';
import { storageRefusal } from '../../../db/database/storage-refusal.ts';
import { createFileDoor } from '../../../main/api/file-door.ts';
import { openStore } from '../../../main/api/open-store.ts';
import { startFailureWords } from '../../../main/api/start-failure.ts';
import { openFileStore } from '../../../main/files/file-store.ts';
import { openTestStore } from '../open-test-store.ts';

/** What a store on a small disk went through; run by the test as a program of its own. */
export interface FullDiskReport {
  /** What each was answered while there was no room. */
  readonly whileFull: { readonly ticket: string; readonly file: string; readonly backup: string };
  /** Half files of uploads and backups. */
  readonly leftBehind: readonly string[];
  readonly ticketsKept: boolean;
  readonly fileKept: boolean;
  readonly integrity: unknown;
  /** What a second store was told that was to start meanwhile. */
  readonly startWhileFull: string | undefined;
  readonly afterwards: { readonly ticket: string; readonly file: string };
}

const disk = process.argv[2] ?? '';
const store = await openTestStore();
const businessTypeId = (await store.call('store.businessTypes', {}))[0]?.id ?? 0;
const files = createFileDoor(openFileStore(store.folder, store.connection, store.clock), String);
const acknowledged: number[] = [];

/** The code that a call was answered with, or `ok`. */
function codeOf(answer: Answer): string {
  return answer.ok ? 'ok' : answer.refusal.code;
}

async function issue(): Promise<string> {
  const id = `full-disk-request-${acknowledged.length}`;
  const answer = await store.send({ procedure: 'queue.issueTicket', id, input: { businessTypeId } });
  if (answer.ok) acknowledged.push((answer.value as { ticket: { id: number } }).ticket.id);
  return codeOf(answer);
}

/** Goes on until the log has no room left either. */
async function issueUntilRefused(): Promise<string> {
  let code = 'ok';
  while (code === 'ok' && acknowledged.length < 5_000) code = await issue();
  return code;
}

function photo(): { sha256: string; bytes: Buffer } {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), randomBytes(400_000)]);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes };
}

async function put({ sha256, bytes }: ReturnType<typeof photo>): Promise<string> {
  return codeOf(await files.put(sha256, [bytes]));
}

async function backUp(): Promise<string> {
  try {
    await backupDatabase(store.connection, join(disk, 'backup.db'));
    return 'ok';
  } catch (error) {
    return storageRefusal(error)?.code ?? String(error);
  }
}

async function startAnother(): Promise<string | undefined> {
  try {
    const migrations = join(import.meta.dirname, '../../../db/migrations');
    (await openStore(join(disk, 'another'), migrations, store.clock.now())).close();
    return undefined;
  } catch (error) {
    return startFailureWords(error, 'en') ?? String(error);
  }
}

function fillDisk(): void {
  for (const size of [65_536, 4_096, 1]) {
    try {
      for (;;) appendFileSync(join(disk, 'film.mp4'), Buffer.alloc(size));
    } catch (error) {
      if (!storageRefusal(error)) throw error;
    }
  }
}

const [kept, later] = [photo(), photo()];
await issue();
await put(kept);
fillDisk();
const whileFull = { ticket: await issueUntilRefused(), file: await put(later), backup: await backUp() };
const startWhileFull = await startAnother();
const leftBehind = readdirSync(disk, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /incoming.|\.part/.test(name),
);
rmSync(join(disk, 'film.mp4'));
const afterwards = { ticket: await issue(), file: await put(later) };
const inDatabase = store.connection.raw.prepare('SELECT id FROM ticket ORDER BY id').pluck().all();
const report: FullDiskReport = {
  whileFull,
  leftBehind,
  ticketsKept: JSON.stringify(inDatabase) === JSON.stringify(acknowledged),
  fileKept: (await files.get(kept.sha256)).ok,
  integrity: store.connection.raw.pragma('integrity_check', { simple: true }),
  startWhileFull,
  afterwards,
};
store.close();
console.log(JSON.stringify(report));
