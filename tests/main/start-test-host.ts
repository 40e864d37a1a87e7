import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { AnswerOf, ProcedureName, SentTo } from '../../shared/api/contract.ts';
import { type Host, type HostOptions, startHost } from '../../main/api/host.ts';
import { temporaryFolder } from '../db/temporary-folder.ts';
import { atTheDesk } from './open-test-store.ts';
import { testHall } from './test-hall.ts';

/** A real host with its doors, on a data folder of its own. */
export interface TestHost extends Host {
  readonly address: string;
  readonly dataFolder: string;
  /** What was logged as a warning or an error. */
  readonly logged: readonly string[];
  /** Calls a procedure as the host's own window does. A refusal fails the test with its code. */
  call<N extends ProcedureName>(name: N, input: SentTo<N>): Promise<AnswerOf<N>>;
}

export const ownMigrations = join(import.meta.dirname, '../../db/migrations');

/** Starts a host that the test need not close; it sets up no hall. */
export async function startTestHost(options: Partial<HostOptions> = {}): Promise<TestHost> {
  const dataFolder = options.dataFolder ?? temporaryFolder();
  const logged: string[] = [];
  const host = await startHost({
    migrationsFolder: ownMigrations,
    version: '1.2.3',
    rendererFolder: null,
    port: 0,
    checkOutputs: true,
    log: {
      info: () => undefined,
      warn: (message) => logged.push(message),
      error: (message, error) => logged.push(`${message} ${String(error)}`),
    },
    ...options,
    dataFolder,
  });
  onTestFinished(() => host.close());
  return {
    ...host,
    address: host.address ?? '',
    dataFolder,
    logged,
    call: async (name, input) => {
      const answer = await host.dispatch(atTheDesk, { procedure: name, id: randomUUID(), input });
      if (answer.ok) return answer.value as never;
      throw new Error(`${name}: ${answer.refusal.code} ${JSON.stringify(answer.refusal.details)}`);
    },
  };
}

/** Starts a host whose hall is set up. */
export async function startTestHall(options: Partial<HostOptions> = {}): Promise<TestHost> {
  const host = await startTestHost(options);
  await host.call('store.setUp', testHall);
  return host;
}
