import { parentPort, workerData } from 'node:worker_threads';
import { Refusal, type RefusalDetails } from '../../shared/call/refusal.ts';
import { openForReading } from '../../db/database/open.ts';
import { queryContext } from '../call/call-context.ts';
import type { LongRead } from './dispatch-options.ts';
import { registeredProcedures } from './handlers.ts';
import { type PlainServices, hostServices } from './services.ts';

/** What the worker is started with. */
export interface ReadingWorkerData {
  readonly file: string;
  readonly services: PlainServices;
}

/** A long read and its answer, as they cross between the threads. */
export interface ReadingTask extends LongRead {
  readonly id: number;
}
export type ReadingResult =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly code: string; readonly details: RefusalDetails }
  | { readonly id: number; readonly ok: false; readonly fault: string };

const { file, services: plain } = workerData as ReadingWorkerData;
const { db } = openForReading(file);
const services = hostServices(plain);
const procedures = registeredProcedures();

async function answer({ id, procedure, input, caller, now }: ReadingTask): Promise<ReadingResult> {
  try {
    const found = procedures.get(procedure);
    if (found?.kind !== 'query') throw new Error(`Not a query: ${procedure}`);
    return { id, ok: true, value: await found.read(queryContext({ db, services, caller, now }), input) };
  } catch (error) {
    if (error instanceof Refusal) return { id, ok: false, code: error.code, details: error.details };
    return { id, ok: false, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (task: ReadingTask) => {
  void answer(task).then((result) => parentPort?.postMessage(result));
});
