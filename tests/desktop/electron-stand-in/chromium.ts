import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { executableOf, unpackBrowser } from '../../e2e/browsers.ts';

/** A Chromium of our own, driven over the DevTools protocol. */
export interface Chromium {
  /** `ws://…`, for us and for Playwright. */
  readonly endpoint: string;
  close(): Promise<void>;
}

const switches = ['--headless', '--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'];
/** A port for everybody, and a pipe for us alone: when we are gone, however, it closes and Chromium with it. */
const remoteControl = ['--remote-debugging-port=0', '--remote-debugging-pipe'];
const quiet = ['--no-first-run', '--no-startup-window', '--disable-background-networking', '--disable-sync'];

/** Starts a Chromium with a profile that is thrown away when it closes. */
export async function startChromium(): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'electron-stand-in-'));
  const args = [...switches, ...quiet, `--user-data-dir=${profile}`, ...remoteControl];
  await unpackBrowser('chromium');
  const child = spawn(executableOf('chromium'), args, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const endpoint = await Promise.race([
    endpointOf(child.stderr as Readable),
    ended.then(() => Promise.reject(new Error('Chromium did not start.'))),
  ]);
  return {
    endpoint,
    close: async () => {
      child.kill('SIGKILL');
      await ended;
      // Its helper processes may still be writing their last words.
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    },
  };
}

async function endpointOf(output: Readable): Promise<string> {
  return new Promise((resolve) => {
    createInterface({ input: output }).on('line', (line) => {
      const found = /^DevTools listening on (ws:\/\/.*)$/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
}
