import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A store that runs in a process of its own, from the build, as `npm start -- --headless` runs it. */
export interface HostProcess {
  /** Such as `http://127.0.0.1:40123`. */
  readonly address: string;
  /** Everything that it has written so far. */
  output(): string;
  /** Sends a signal, waits for the end and returns the exit code, or null where the signal ended it. */
  end(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number | null>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Starts the real host on a data folder and waits until it tells its address.
 * @param flags as on the command line, such as `['--data', folder, '--port', '0']`
 * @throws Error with all that it wrote, when it ends before it is reachable
 */
export async function startHostProcess(flags: readonly string[]): Promise<HostProcess> {
  const child = spawn(process.execPath, ['--enable-source-maps', 'out/main/headless.js', ...flags], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (piece: string) => (output += piece));
  }
  return {
    address: await addressOf(child, () => output),
    output: () => output,
    end: async (signal) => {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit');
        child.kill(signal);
        await ended;
      }
      return child.exitCode;
    },
  };
}

function addressOf(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const [address] = /http:\/\/[\d.]+:\d+/.exec(output()) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`The host ended with ${code}:\n${output()}`)));
  });
}
