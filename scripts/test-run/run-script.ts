import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** How an npm script ended. */
export interface ScriptEnd {
  /** Null where it was ended by a signal, its time limit included. */
  readonly code: number | null;
  /** What it wrote, both streams in the order of arrival. */
  readonly output: string;
  readonly seconds: number;
}

/** A script that has not ended by then never will, ms. */
const timeLimit = 20 * 60_000;

/** Where Node keeps what it has compiled, for all the programs that scripts and tests start again and again. */
const compiled = resolve('.cache/node');

/**
 * Runs a script of package.json, with further arguments and environment.
 * @param command the script's name, and its arguments after ` -- `
 */
export async function runScript(
  command: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ScriptEnd> {
  const started = performance.now();
  const child = spawn(`npm run --silent ${command}`, {
    shell: true,
    env: { ...process.env, NODE_COMPILE_CACHE: compiled, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeLimit,
    killSignal: 'SIGKILL',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (piece: string) => (output += piece));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output, seconds: (performance.now() - started) / 1_000 };
}
