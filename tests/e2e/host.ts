import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from 'playwright/test';
import type { AnswerOf, ProcedureName, SentTo } from '../../shared/api/contract.ts';
import { lanClient } from '../../main/simulation/lan-client.ts';
import { type HostProcess, startHostProcess } from './host-process.ts';
import { copyTemplateStore } from './template-store.ts';

/** What the hall is like when a test begins: the test hall, none yet (first start), or the demo's. */
export type HallAtStart = 'set-up' | 'none' | 'demo';

/** A real store for one test, on a data folder of its own. */
export interface TestHost {
  /** The same over restarts. */
  readonly address: string;
  readonly dataFolder: string;
  /** Calls a procedure through the LAN door and returns its value. A refusal fails the test with its code. */
  call<N extends ProcedureName>(name: N, input: SentTo<N>): Promise<AnswerOf<N>>;
  /** Ends the host as a power cut would (`kill -9`). */
  kill(): Promise<void>;
  /** Starts it again after `kill`, on the same data and the same port. */
  restart(): Promise<void>;
}

export interface HostFixtures {
  /** `test.use({ hallAtStart: 'none' })` for the first-start wizard. */
  readonly hallAtStart: HallAtStart;
  readonly host: TestHost;
}

/** Playwright's test with a store behind it; compose it with others by `mergeTests`. */
export const test = base.extend<HostFixtures>({
  hallAtStart: ['set-up', { option: true }],

  host: async ({ hallAtStart }, use, testInfo) => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'store-e2e-'));
    const flags = ['--data', dataFolder, ...(hallAtStart === 'demo' ? ['--demo'] : [])];
    if (hallAtStart === 'set-up') copyTemplateStore(dataFolder);
    let running = await startHostProcess([...flags, '--port', '0']);
    const { address } = running;
    const earlierOutput: string[] = [];
    const host: TestHost = {
      address,
      dataFolder,
      call: lanClient(address).call,
      kill: async () => {
        await running.end('SIGKILL');
      },
      restart: async () => {
        earlierOutput.push(running.output());
        running = await startHostProcess([...flags, '--port', new URL(address).port]);
      },
    };
    try {
      await use(host);
    } finally {
      await endAndClear(running, dataFolder);
      const output = [...earlierOutput, running.output()].join('\n');
      await testInfo.attach('host', { body: output, contentType: 'text/plain' });
    }
  },

  baseURL: async ({ host }, use) => use(host.address),
});

async function endAndClear(running: HostProcess, dataFolder: string): Promise<void> {
  await running.end('SIGTERM');
  rmSync(dataFolder, { recursive: true, force: true });
}
