import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnswerOf, ProcedureName, SentTo } from '../../shared/api/contract.ts';
import type { Caller } from '../../shared/call/caller.ts';
import type { Answer, CallRequest, RefusalAnswer } from '../../shared/call/envelope.ts';
import type { Topic } from '../../shared/call/procedure.ts';
import { personRoles } from '../../shared/staff/person.ts';
import { deskStationId } from '../../shared/stations/station.ts';
import { zonedTime } from '../../shared/time/business-date.ts';
import { applyMigrations, pendingMigrations, readMigrations } from '../../db/database/migrate.ts';
import { type Durability, openDatabase } from '../../db/database/open.ts';
import type { Connection } from '../../db/database/handle.ts';
import { type Dispatch, createDispatch } from '../../main/api/dispatch.ts';
import { registeredProcedures } from '../../main/api/handlers.ts';
import { hostServices } from '../../main/api/services.ts';
import type { HostServices } from '../../main/call/handler.ts';
import { type DrivenClock, drivenClock } from '../../main/time/clock.ts';
import { testHall } from './test-hall.ts';

/** A Tuesday at opening time in the test hall, UTC ms. */
export const testStart = zonedTime('2026-11-17', '08:30', 'Asia/Shanghai');

/** Somebody with every role, at the host's own desk. */
export const atTheDesk: Caller = {
  door: 'desktop',
  station: deskStationId,
  person: null,
  roles: personRoles,
};

export interface TestStoreOptions {
  /** What the clock shows at first, UTC ms; `testStart` when left out. */
  readonly now?: number;
  /** False for a store whose hall is not set up yet. */
  readonly setUp?: boolean;
  /** Off for long walks: nobody cuts the power of a test. */
  readonly durability?: Durability;
}

/** A store of its own, reached as the doors reach it: through dispatch, on a real file. */
export interface TestStore {
  readonly folder: string;
  /** The one way in, as the doors use it. */
  readonly dispatch: Dispatch;
  readonly connection: Connection;
  readonly clock: DrivenClock;
  /** What handlers and jobs may ask of the host. */
  readonly services: HostServices;
  /** The topics that each commit after the set-up announced, oldest first. */
  readonly news: (readonly Topic[])[];
  /** What was answered as a fault, oldest first. */
  readonly faults: readonly unknown[];
  /** Calls a procedure and returns its value. A refusal or a fault fails the test with its code. */
  call<N extends ProcedureName>(name: N, input: SentTo<N>, caller?: Caller): Promise<AnswerOf<N>>;
  /** Calls a procedure that must be refused, with input that need not be right, and returns the refusal. */
  refused(name: ProcedureName, input: unknown, caller?: Caller): Promise<RefusalAnswer>;
  /** Sends a request exactly as given: for request ids and wrong names. */
  send(request: CallRequest, caller?: Caller): Promise<Answer>;
  close(): void;
}

const migrations = readMigrations(join(import.meta.dirname, '../../db/migrations'));

/** A store's file once it is migrated, and once its hall is set up at `testStart`: made once, copied for each store. */
let migrated: Uint8Array | undefined;
let hallSetUp: Promise<Uint8Array> | undefined;

/**
 * Opens a fresh store in a temporary folder with a clock that the test drives. Answers are checked against the
 * contract. Close it when the test is done: that removes the folder.
 */
export async function openTestStore(options: TestStoreOptions = {}): Promise<TestStore> {
  const { now = testStart, setUp = true, durability = 'full' } = options;
  if (setUp && now === testStart) return openCopy(await (hallSetUp ??= setUpOnce()), now, durability);
  const store = openCopy((migrated ??= migrateOnce()), now, durability);
  if (setUp) await store.call('store.setUp', testHall);
  store.news.length = 0;
  return store;
}

function openCopy(bytes: Uint8Array, now: number, durability: Durability): TestStore {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  const file = join(folder, 'store.db');
  writeFileSync(file, bytes);
  return testStoreOn(openDatabase(file, durability), folder, drivenClock(now));
}

function migrateOnce(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  const connection = openDatabase(join(folder, 'store.db'), 'off');
  applyMigrations(connection, pendingMigrations(connection, migrations), testStart);
  const bytes = connection.raw.serialize();
  connection.close();
  rmSync(folder, { recursive: true, force: true });
  return bytes;
}

async function setUpOnce(): Promise<Uint8Array> {
  const store = await openTestStore({ setUp: false, durability: 'off' });
  await store.call('store.setUp', testHall);
  const bytes = store.connection.raw.serialize();
  store.close();
  return bytes;
}

function testStoreOn(connection: Connection, folder: string, clock: DrivenClock): TestStore {
  const news: (readonly Topic[])[] = [];
  const faults: unknown[] = [];
  const services = hostServices(
    { dataFolder: folder, version: '0', boot: 'test', demo: false },
    { clockAheadBy: () => 0 },
  );
  const dispatch = createDispatch({
    connection,
    clock,
    procedures: registeredProcedures(),
    services,
    onCommitted: (topics) => news.push(topics),
    onFault: (_procedure, error) => String(faults.push(error)),
    checked: ({ output }, value) => output.parse(value),
  });
  const ask = (procedure: string, input: unknown, caller = atTheDesk): Promise<Answer> =>
    dispatch(caller, { procedure, id: randomUUID(), input });
  return {
    folder,
    dispatch,
    connection,
    clock,
    services,
    news,
    faults,
    call: async (name, input, caller) => {
      const answer = await ask(name, input, caller);
      if (answer.ok) return answer.value as never;
      const { code, details } = answer.refusal;
      throw new Error(`${name}: ${code} ${JSON.stringify(details)}`, { cause: faults.at(-1) });
    },
    refused: async (name, input, caller) => {
      const answer = await ask(name, input, caller);
      if (answer.ok) throw new Error(`${name} was not refused: ${JSON.stringify(answer.value)}`);
      if (answer.refusal.code === 'call.fault') throw new Error(`${name} failed`, { cause: faults.at(-1) });
      return answer.refusal;
    },
    send: (request, caller = atTheDesk) => dispatch(caller, request),
    close: () => {
      connection.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
