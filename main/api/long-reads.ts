import { Worker } from 'node:worker_threads';
import { Refusal } from '../../shared/call/refusal.ts';
import type { LongRead } from './dispatch-options.ts';
import type { ReadingResult, ReadingTask, ReadingWorkerData } from './reading-worker.ts';

/** Runs long queries in a worker thread on a read-only connection, so that the next ticket never waits for a report. */
export interface LongReads {
  run(read: LongRead): Promise<unknown>;
  close(): Promise<void>;
}

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** The worker starts at the first long read and again after a crash. */
export function createLongReads(data: ReadingWorkerData): LongReads {
  const pending = new Map<number, Pending>();
  let worker: Worker | undefined;
  let lastId = 0;

  const started = (): Worker => {
    const fresh = new Worker(workerFile(), { workerData: data });
    fresh.on('message', (result: ReadingResult) => settle(pending, result));
    const gone = (error: Error): void => {
      if (worker === fresh) worker = undefined;
      for (const waiting of pending.values()) waiting.reject(error);
      pending.clear();
    };
    fresh.on('error', gone);
    fresh.on('exit', () => gone(new Error('The reading worker has ended.')));
    fresh.unref();
    return fresh;
  };

  return {
    run: (read) =>
      new Promise((resolve, reject) => {
        worker ??= started();
        lastId += 1;
        pending.set(lastId, { resolve, reject });
        worker.postMessage({ ...read, id: lastId } satisfies ReadingTask);
      }),
    close: async () => {
      await worker?.terminate();
    },
  };
}

function settle(pending: Map<number, Pending>, result: ReadingResult): void {
  const waiting = pending.get(result.id);
  pending.delete(result.id);
  if (result.ok) waiting?.resolve(result.value);
  else if ('code' in result) waiting?.reject(new Refusal(result.code, result.details));
  else waiting?.reject(new Error(result.fault));
}

/** Beside this file: as source in tests and replays, as a bundle in the product. */
function workerFile(): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./reading-worker.${extension}`, import.meta.url);
}
