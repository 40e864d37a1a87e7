import { randomUUID } from 'node:crypto';
import type { Job } from '../../shared/jobs/job.ts';
import type { HostServices } from '../../main/call/handler.ts';
import type { JobKind } from '../../main/jobs/job-kind.ts';
import { createJobRunner } from '../../main/jobs/runner.ts';
import { findJob } from '../../db/jobs/jobs.ts';
import { queueJob } from '../../db/jobs/queue-job.ts';
import type { TestStore } from './open-test-store.ts';

/** Tries one job of a kind now, whatever its schedule says, and returns what became of it. */
export async function tryNow(
  store: TestStore,
  { kind, lane, payload, topics, run }: JobKind,
  services: HostServices = store.services,
): Promise<Job | undefined> {
  const { connection, clock } = store;
  const runner = createJobRunner({
    connection,
    clock,
    kinds: [{ kind, lane, payload, topics, run }],
    services,
    onChanged: () => undefined,
    onFault: (_kind, error) => (error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
  const id = queueJob(connection.db, { kind, key: randomUUID() }, clock.now()) ?? 0;
  await runner.runDue();
  return findJob(connection.db, id);
}

/** Does one job of a kind now and fails the test where it does not succeed. */
export async function runNow(store: TestStore, kind: JobKind, services?: HostServices): Promise<void> {
  const job = await tryNow(store, kind, services);
  if (job?.state !== 'done') throw new Error(`${kind.kind} was not done`, { cause: job });
}
