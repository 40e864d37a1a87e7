import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** How long Electron's own installer may try to fetch the runtime, ms. */
const installWithin = 3 * 60_000;
/** How long after a failed attempt the next start does not try again, ms. */
const tryAgainAfter = 24 * 60 * 60_000;

const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
const failedBefore = join(import.meta.dirname, '../.cache/electron-not-fetched');

/** The path of an Electron executable that is there, without fetching anything; null without one. */
export function presentElectron(env: NodeJS.ProcessEnv = process.env): string | null {
  const elsewhere = env['ELECTRON_OVERRIDE_DIST_PATH'];
  const executable = join(elsewhere ?? join(folder, 'dist'), executableName());
  // The installer writes path.txt last: without it, the runtime is not whole.
  const isWhole = elsewhere !== undefined || existsSync(join(folder, 'path.txt'));
  return isWhole && existsSync(executable) ? executable : null;
}

/**
 * The path of an Electron executable, fetched once by Electron's own installer where none is there; null where that
 * fails. A failed attempt is remembered for a day, so that the next start does not wait again.
 * @param onFetch called before the installer begins: it may take minutes
 */
export function findElectron(onFetch: () => void): string | null {
  const present = presentElectron();
  if (present !== null || process.env['ELECTRON_OVERRIDE_DIST_PATH'] !== undefined) return present;
  if (hasFailedLately()) return null;
  onFetch();
  const { status } = spawnSync(process.execPath, [join(folder, 'install.js')], {
    stdio: ['ignore', 'inherit', 'ignore'],
    timeout: installWithin,
    killSignal: 'SIGKILL',
  });
  const fetched = status === 0 ? presentElectron() : null;
  if (fetched === null) rememberFailure();
  return fetched;
}

/** Whether a window could be shown: always on Windows and macOS, elsewhere where a display is announced. */
export function hasDisplay(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}

function executableName(): string {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

function hasFailedLately(): boolean {
  const failed = statSync(failedBefore, { throwIfNoEntry: false });
  return failed !== undefined && Date.now() - failed.mtimeMs < tryAgainAfter;
}

function rememberFailure(): void {
  mkdirSync(dirname(failedBefore), { recursive: true });
  writeFileSync(failedBefore, '');
}
