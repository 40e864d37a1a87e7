import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { systemLanguage } from '../main/api/start-failure.ts';
import { type Texts, texts } from '../shared/api/texts.ts';
import { findElectron, hasDisplay } from './find-electron.ts';
import { isStale } from './is-stale.ts';

/** How the store is served on this machine. */
type Way =
  | { readonly kind: 'desktop'; readonly electron: string }
  | { readonly kind: 'headless'; readonly why: keyof Texts['host']['headless'] };

/**
 * `npm start`: builds what is out of date, then opens the desktop app, or serves browsers where there is no
 * display or no Electron runtime, and says why. Flags go on as they are: see the README.
 */
const flags = process.argv.slice(2);
const words = texts[systemLanguage()].host;

endWithParent();
if (isStale()) build();
const way = wayHere();
if (way.kind === 'desktop') {
  openDesktop(way.electron);
} else {
  console.log(words.headless[way.why]);
  await import(new URL('../out/main/headless.js', import.meta.url).href);
}

/** In a process of its own, so that the store does not carry the build tools along for as long as it runs. */
function build(): void {
  console.log(words.building);
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** npm, told to end, ends its shell and leaves what runs in it: the store must not go on unseen. */
function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}

function wayHere(): Way {
  if (flags.includes('--headless')) return { kind: 'headless', why: 'asked' };
  if (!hasDisplay()) return { kind: 'headless', why: 'noDisplay' };
  const electron = findElectron(() => console.log(words.fetchingElectron));
  return electron === null ? { kind: 'headless', why: 'noRuntime' } : { kind: 'desktop', electron };
}

function openDesktop(electron: string): void {
  const app = spawn(electron, ['.', ...flags], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.kill(signal));
  app.once('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
  });
}
