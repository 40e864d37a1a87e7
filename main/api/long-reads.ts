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

/** A worker, and who waits for what it reads. */
interface Reader {
  readonly worker: Worker;
  readonly pending: Map<number, Pending>;
}

/** The worker starts at the first long read and again after a crash. */
export function createLongReads(data: ReadingWorkerData): LongReads {
  let reader: Reader | undefined;
  let lastId = 0;

  const start = (): Reader => {
    const fresh: Reader = { worker: new Worker(workerFile(), { workerData: data }), pending: new Map() };
    const gone = (error: Error): void => {
      if (reader === fresh) reader = undefined;
      for (const waiting of fresh.pending.values()) waiting.reject(error);
      fresh.pending.clear();
    };
    fresh.worker.on('message', (result: ReadingResult) => settle(fresh.pending, result));
    fresh.worker.on('error', gone);
    fresh.worker.on('exit', () => gone(new Error('The reading worker has ended.')));
    fresh.worker.unref();
    return fresh;
  };

  return {
    run: (read) =>
      new Promise((resolve, reject) => {
        reader ??= start();
        lastId += 1;
        reader.pending.set(lastId, { resolve, reject });
        reader.worker.postMessage({ ...read, id: lastId } satisfies ReadingTask);
      }),
    close: async () => {
      await reader?.worker.terminate();
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
