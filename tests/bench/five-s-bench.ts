import { createHash } from 'node:crypto';
import type { CallProcedure } from '../../main/simulation/call-procedure.ts';
import { callDispatch } from '../../main/simulation/call-procedure.ts';
import { furnishingCaller } from '../../main/simulation/furnishing-caller.ts';
import { type HallHabits, inventRounds } from '../../main/simulation/invented-rounds.ts';
import { toWalk, writeRounds } from '../../main/simulation/write-rounds.ts';
import { databaseFile } from '../../main/api/open-store.ts';
import { openDatabase } from '../../db/database/open.ts';
import type { Connection } from '../../db/database/handle.ts';
import { furnishChecklist } from '../../main/five-s/furnish-checklist.ts';
import { type BenchStore, openBenchStore } from './bench-store.ts';
import type { Bench, Measured } from './result.ts';

const year = { from: '2025-11-22', to: '2026-11-21' };
const looks = 15;

/** Three halls, each kept in its own way. */
const habits: readonly HallHabits[] = [
  { carelessness: 0.1, left: 0.45, stubborn: ['C03', 'E01', 'P02', 'W01'] },
  { carelessness: 0.06, left: 1.4, stubborn: ['R02', 'K03'] },
  { carelessness: 0.14, left: 0.8, stubborn: ['B05', 'D02', 'Z03'] },
];

/** Opening the heat map of a year of three halls' daily rounds: the middle of some looks. Promised: 100 ms at most. */
export const heatMapOfAYear: Bench = {
  name: 'heat-map-year-ms',
  unit: 'ms',
  budget: null,
  run: async () => withYear(async (call) => median(await timesOf(() => openHeatMap(call)))),
};

/** How much of that is reading the rows at all: the plain SQL that gives the same figures, against the query. */
export const heatMapAgainstSql: Bench = {
  name: 'heat-map-ratio',
  unit: 'ratio',
  budget: 0.25,
  run: async () =>
    withYear(async (call, connection) => {
      const plain = await timesOf(() => Promise.resolve(plainCells(connection)));
      return median(plain) / median(await timesOf(() => openHeatMap(call)));
    }),
};

async function openHeatMap(call: CallProcedure): Promise<void> {
  await call('five-s.heatMap', { to: year.to, weeks: 52 });
}

/** The same cells by SQL alone. */
function plainCells({ raw }: Connection): unknown[] {
  return raw
    .prepare(
      `SELECT item_code, date(business_date, 'weekday 0', '-6 days') AS week, count(*), sum(problems > 0), sum(problems)
       FROM checklist_check JOIN checklist_answer ON check_id = id
       WHERE hall_id = 1 AND submitted_at IS NOT NULL GROUP BY item_code, week`,
    )
    .all();
}

async function withYear(
  measure: (call: CallProcedure, connection: Connection) => Promise<number>,
): Promise<Measured> {
  const store = await openBenchStore('off');
  const connection = openDatabase(databaseFile(store.folder), 'off');
  // The reading worker holds no process open, and a host without a door does not either.
  const awake = setInterval(() => undefined, 1_000);
  try {
    for (const [index, kept] of habits.entries()) writeYear(connection, index + 1, kept);
    return {
      value: await measure(callDispatch(store.host.dispatch, furnishingCaller), connection),
      n: looks,
    };
  } finally {
    clearInterval(awake);
    connection.close();
    await store.close();
  }
}

/** A year of a hall; halls beside the store's own are added as a row, as a centre would keep them. */
function writeYear(connection: Connection, hallId: number, kept: HallHabits): void {
  if (hallId > 1) {
    connection.raw
      .prepare(
        `INSERT INTO hall (id, code, name, outlet_type, operator_theme, time_zone, set_up_at)
         SELECT ?, 'HALL-' || ?, name, outlet_type, operator_theme, time_zone, set_up_at FROM hall WHERE id = 1`,
      )
      .run(hallId, hallId);
    connection.atomically(() => furnishChecklist(connection.db, hallId));
  }
  const items = toWalk(connection, hallId).items;
  const walked = { hallId, timeZone: 'Asia/Shanghai', personId: null, photos: [] };
  writeRounds(connection, walked, inventRounds({ seed: `bench/${hallId}`, ...year, items, habits: kept }));
}

async function timesOf(work: () => Promise<unknown>): Promise<number[]> {
  await work();
  const times: number[] = [];
  for (let look = 0; look < looks; look += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times;
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;
}

const photos = 100;
const photoBytes = 350_000;
const callsWhileIdle = 400;

/**
 * A call of the queue while a hundred photos come in, one after the other as a screen sends them: the slowest of a
 * hundred (p99) while idle, against that while they come. 1 is as quick; 0.5 takes twice as long.
 */
export const queueWhilePhotosCome: Bench = {
  name: 'queue-with-photos',
  unit: 'ratio',
  budget: null,
  run: async () => {
    const store = await openBenchStore('full');
    const call = callDispatch(store.host.dispatch, furnishingCaller);
    try {
      const idle = await callTimes(call, (count) => count < callsWhileIdle);
      let coming = true;
      const importing = keepPhotos(store).finally(() => (coming = false));
      const busy = await callTimes(call, () => coming);
      await importing;
      return { value: p99(idle) / p99(busy), n: busy.length };
    } finally {
      await store.close();
    }
  },
};

async function keepPhotos({ host }: BenchStore): Promise<void> {
  for (let nth = 0; nth < photos; nth += 1) {
    const bytes = Buffer.alloc(photoBytes, nth);
    bytes.set([0xff, 0xd8, 0xff, 0xe0]);
    const answer = await host.files.put(createHash('sha256').update(bytes).digest('hex'), [bytes]);
    if (!answer.ok) throw new Error(answer.refusal.code);
  }
}

/** How long one call after the other takes, ms, as long as more are wanted. */
async function callTimes(call: CallProcedure, more: (count: number) => boolean): Promise<number[]> {
  const times: number[] = [];
  while (more(times.length)) {
    const began = performance.now();
    await call('queue.hall', {});
    times.push(performance.now() - began);
    await new Promise((passed) => {
      setImmediate(passed);
    });
  }
  return times;
}

function p99(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.99)] ?? NaN;
}
