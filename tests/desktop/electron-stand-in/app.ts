import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { calls } from './recorded.ts';
import { takeSingleInstance } from './single-instance.ts';

let folder = '';
let isReady = false;
let exitWith: (code: number) => void = (code) => process.exit(code);
let closeWindows: () => Promise<void> = () => Promise.resolve();
const paths = new Map<string, string>();
const becomesReady = Promise.withResolvers<void>();

/** `app`, with its life from start to exit; what it shows on screen is not here. */
export const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  commandLine: { appendSwitch: (): void => undefined },
  enableSandbox: (): void => undefined,
  getAppPath: () => folder,
  getLocale: () => process.env['ELECTRON_STAND_IN_LOCALE'] ?? 'zh-CN',
  getName: () => manifest().productName ?? manifest().name,
  getVersion: () => manifest().version,
  getPath: (name: string) => paths.get(name) ?? defaultPath(name),
  setPath: (name: string, path: string): void => void paths.set(name, path),
  getFileIcon: (path: string) => Promise.resolve({ path }),
  isReady: () => isReady,
  whenReady: () => becomesReady.promise,
  requestSingleInstanceLock: () =>
    takeSingleInstance(app.getPath('userData'), (argv, cwd) => {
      app.emit('second-instance', {}, argv, cwd);
    }),
  /** Kept only: the stand-in ends, and whoever started it starts it again. */
  relaunch: (): void => void calls.push({ name: 'app.relaunch', args: [] }),
  quit: (): void => void quit(),
  exit: (code = 0): void => exitWith(code),
});

/** Gives the app its folder, its windows and its way out. To be called before the app runs. */
export function tieApp(appFolder: string, closing: () => Promise<void>, exit: (code: number) => void): void {
  folder = appFolder;
  closeWindows = closing;
  exitWith = exit;
}

/** Tells the app that windows can be opened now. */
export function becomeReady(): void {
  isReady = true;
  app.emit('ready');
  becomesReady.resolve();
}

/** All windows are closed: the app may have a plan, or else it quits. */
export function allWindowsClosed(): void {
  if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
  else app.quit();
}

let quitting = false;

async function quit(): Promise<void> {
  if (quitting || isPrevented('before-quit')) return;
  quitting = true;
  await closeWindows();
  quitting = false;
  if (!isPrevented('will-quit')) exitWith(0);
}

function isPrevented(event: string): boolean {
  let prevented = false;
  app.emit(event, { preventDefault: () => void (prevented = true) });
  return prevented;
}

function manifest(): { name: string; productName?: string; version: string } {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as ReturnType<typeof manifest>;
}

function defaultPath(name: string): string {
  const appData = process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
  if (name === 'home') return homedir();
  if (name === 'appData') return appData;
  if (name === 'exe') return process.argv[0] ?? dirname(process.execPath);
  const userData = paths.get('userData') ?? join(appData, manifest().name);
  return name === 'userData' ? userData : join(userData, name);
}
