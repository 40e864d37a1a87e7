import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const headless = join(import.meta.dirname, '../../main/api/headless.ts');

/** The real host, in a process of its own. */
export interface HostProcess {
  readonly address: string;
  /** `kill -9`: no goodbye, nothing finished. Resolves when the process is gone. */
  kill(): Promise<void>;
}

/** Starts the host on a data folder and waits until it serves. */
export async function startHostProcess(dataFolder: string): Promise<HostProcess> {
  const program = spawn(process.execPath, [headless, '--data', dataFolder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    address: await addressOf(program),
    kill: async () => {
      const gone = once(program, 'exit');
      program.kill('SIGKILL');
      await gone;
    },
  };
}

async function addressOf(program: ChildProcess): Promise<string> {
  if (!program.stdout) throw new Error('The host has no output.');
  for await (const line of createInterface(program.stdout)) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('The host ended before it served.');
}
