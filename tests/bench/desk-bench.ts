import type { Connection } from '../../db/database/handle.ts';
import { openDatabase } from '../../db/database/open.ts';
import { listCatalogue } from '../../db/special-service/catalogue.ts';
import { insertDepartment } from '../../db/first-contact/departments.ts';
import { databaseFile } from '../../main/api/open-store.ts';
import { type CallProcedure, callDispatch } from '../../main/simulation/call-procedure.ts';
import { furnishingCaller } from '../../main/simulation/furnishing-caller.ts';
import { caseUpTo, inventCases } from '../../main/simulation/invented-cases.ts';
import { inventRecords } from '../../main/simulation/invented-records.ts';
import { officeHours } from '../../main/simulation/office-hours.ts';
import { writeCases } from '../../main/simulation/write-cases.ts';
import { writeRecords } from '../../main/simulation/write-records.ts';
import { openBenchStore } from './bench-store.ts';
import type { Bench } from './result.ts';

const closed = 10_000;
const open = 300;
const looks = 60;
const dayMs = 86_400_000;
const hall = { hallId: 1, timeZone: 'Asia/Shanghai' };
const days = { from: '2024-03-01', to: '2026-11-16', timeZone: hall.timeZone } as const;

type Look = (call: CallProcedure) => Promise<unknown>;
type Plain = (connection: Connection) => unknown;

/** What one filling of the desk was measured for: filling takes longer than looking. */
interface DeskTimes {
  /** ms of processor time each: what the machine does meanwhile for others is not the query's. */
  readonly looks: readonly number[];
  readonly plain: readonly number[];
}

interface DeskBenches {
  readonly p50: Bench;
  readonly p99: Bench;
  readonly ratio: Bench;
  readonly room: Bench;
}

/** Opening a list takes so long at most, ms. */
const promisedMs = 50;

/**
 * The middle, the slowest of a hundred, plain SQL reading the same rows against it, and how many times the slowest
 * would fit into what is promised.
 */
function benchesOf(name: string, look: Look, plain: Plain): DeskBenches {
  let times: Promise<DeskTimes> | undefined;
  const bench = (
    what: string,
    unit: string,
    valueOf: (measured: DeskTimes) => number,
    budget: number | null = null,
  ): Bench => ({
    name: `${name}-${what}`,
    unit,
    budget,
    run: async () => {
      times ??= withDesk(async (call, connection) => ({
        plain: await timesOf(() => Promise.resolve(plain(connection))),
        looks: await timesOf(() => look(call)),
      }));
      return { value: valueOf(await times), n: looks };
    },
  });
  return {
    p50: bench('p50-ms', 'ms', (measured) => quantile(measured.looks, 0.5)),
    p99: bench('p99-ms', 'ms', (measured) => quantile(measured.looks, 0.99)),
    ratio: bench(
      'ratio',
      'ratio',
      (measured) => quantile(measured.plain, 0.5) / quantile(measured.looks, 0.5),
    ),
    room: bench('room', 'times', (measured) => promisedMs / quantile(measured.looks, 0.99), 1),
  };
}

/** Opening the special desk with 10,000 closed and 300 open cases: its longest list, which has all the counts with it. */
export const specialDesk = benchesOf(
  'special-desk',
  (call) => call('special-service.cases', { list: 'open' }),
  ({ raw }) => [
    raw
      .prepare(
        `SELECT c.*, p.*, v.body FROM special_case AS c JOIN special_case_customer AS p ON p.case_id = c.id
         JOIN catalogue_version AS v ON v.id = c.version_id WHERE c.hall_id = 1 AND c.ended_at IS NULL`,
      )
      .all(),
    raw
      .prepare(
        `SELECT s.* FROM special_case_step AS s WHERE s.case_id IN
           (SELECT id FROM special_case WHERE hall_id = 1 AND ended_at IS NULL) ORDER BY s.id`,
      )
      .all(),
  ],
);

/** Opening the hall's first-contact list with 10,000 closed and 300 open records. */
export const firstContactList = benchesOf(
  'first-contact',
  (call) => call('first-contact.records', { list: 'open' }),
  ({ raw }) => [
    raw
      .prepare(
        `SELECT r.*, m.* FROM first_contact AS r JOIN first_contact_matter AS m ON m.record_id = r.id
         WHERE r.hall_id = 1 AND r.state <> 'closed' ORDER BY r.promised_at LIMIT 200`,
      )
      .all(),
    raw
      .prepare(
        `SELECT s.* FROM first_contact_step AS s WHERE s.record_id IN
           (SELECT id FROM first_contact WHERE hall_id = 1 AND state <> 'closed' ORDER BY promised_at LIMIT 200)
         ORDER BY s.id`,
      )
      .all(),
  ],
);

async function withDesk<T>(measure: (call: CallProcedure, connection: Connection) => Promise<T>): Promise<T> {
  const store = await openBenchStore('off');
  const connection = openDatabase(databaseFile(store.folder), 'off');
  // The reading worker holds no process open, and a host without a door does not either.
  const awake = setInterval(() => undefined, 1_000);
  try {
    fill(connection);
    return await measure(callDispatch(store.host.dispatch, furnishingCaller), connection);
  } finally {
    clearInterval(awake);
    connection.close();
    await store.close();
  }
}

/** So many of each, the open ones left where chance had them. */
function fill(connection: Connection): void {
  const common = {
    seed: 'bench',
    ...days,
    hours: officeHours(hall.timeZone),
    promisedBy: (at: number, workingDays: number) => at + workingDays * dayMs,
  };
  const cases = inventCases({
    ...common,
    staff: { handlers: [3], duty: 4, manager: 1 },
    catalogue: listCatalogue(connection.db, hall.hallId),
    aDay: [11, 11],
  }).slice(0, closed + open);
  const states = ['collecting', 'approving', 'approved', 'back-office', 'to-tell'] as const;
  const left = cases
    .slice(closed)
    .map((one, nth) => caseUpTo(one, ({ state }) => nth % 12 < 10 && state === states[nth % states.length]));
  writeCases(connection, hall, [...cases.slice(0, closed), ...left.map(withoutEnd)]);

  const departments = connection.atomically(() => [
    insertDepartment(connection.db, hall.hallId, {
      name: { zh: '网络维护' },
      aRole: null,
      bRole: null,
      matters: [],
      answersWithin: 1,
    }),
  ]);
  const records = inventRecords({ ...common, owners: [2, 3, 4], departments, aDay: [11, 11] });
  const some = records.slice(0, closed + open);
  const halfway = some.slice(closed).map((one) => ({ ...one, steps: one.steps.slice(0, -1) }));
  writeRecords(connection, hall, [...some.slice(0, closed), ...halfway]);
}

/** Without its last step where that has ended it. */
function withoutEnd<C extends { readonly steps: readonly { readonly body: { readonly kind: string } }[] }>(
  one: C,
): C {
  const last = one.steps.at(-1)?.body.kind;
  return last === 'told' || last === 'withdrawn' ? { ...one, steps: one.steps.slice(0, -1) } : one;
}

async function timesOf(work: () => Promise<unknown>): Promise<number[]> {
  for (let warm = 0; warm < 5; warm += 1) await work();
  const times: number[] = [];
  for (let look = 0; look < looks; look += 1) {
    const began = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(began);
    times.push((user + system) / 1_000);
  }
  return times;
}

function quantile(times: readonly number[], at: number): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * at)] ?? NaN;
}
