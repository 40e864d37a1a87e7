import { once } from 'node:events';
import { setTimeout as passed } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { furnishingCaller } from '../../main/simulation/furnishing-caller.ts';
import { callDispatch } from '../../main/simulation/call-procedure.ts';
import { openBenchStore } from './bench-store.ts';
import type { Heard, ListenersData } from './news-listeners.ts';
import type { Bench, Measured } from './result.ts';
import { callVisits } from './visits.ts';

const clients = 50;
const visits = 150;

/** The last news is on its way for less than this, ms. */
const lastOnItsWay = 500;

let measured: Promise<readonly number[]> | undefined;

/** From a commit to each of fifty screens: the middle one, … */
export const newsP50: Bench = { name: 'news-p50-ms', unit: 'ms', budget: null, run: () => percentile(0.5) };

/** … and the one that only one in a hundred exceeds. */
export const newsP99: Bench = { name: 'news-p99-ms', unit: 'ms', budget: null, run: () => percentile(0.99) };

async function percentile(share: number): Promise<Measured> {
  const delays = await (measured ??= measure());
  const value = delays[Math.min(delays.length - 1, Math.floor(share * delays.length))] ?? NaN;
  return { value, n: delays.length };
}

/** How long each piece of news took to each client, ms, the shortest first. */
async function measure(): Promise<number[]> {
  const store = await openBenchStore('full', true);
  const committed = new Map<number, number>();
  const { host } = store;
  host.onNews(({ seq, topics }) => {
    if (topics.length > 0) committed.set(seq, performance.timeOrigin + performance.now());
  });
  const data: ListenersData = { address: host.address ?? '', clients };
  const worker = new Worker(new URL('news-listeners.ts', import.meta.url), { workerData: data });
  try {
    await once(worker, 'message');
    await callVisits(callDispatch(host.dispatch, furnishingCaller), store, visits);
    await passed(lastOnItsWay);
    worker.postMessage('enough');
    const [heard] = (await once(worker, 'message')) as [readonly Heard[]];
    return heard
      .flatMap(({ seq, at }) => {
        const since = committed.get(seq);
        return since === undefined ? [] : [at - since];
      })
      .sort((a, b) => a - b);
  } finally {
    await worker.terminate();
    await store.close();
  }
}
