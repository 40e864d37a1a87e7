import { mkdtempSync, readFileSync } from 'node:fs';
import { homedir, platform, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandLine } from './command-line.ts';

/** Where this installation's parts are. */
export interface Installation {
  readonly version: string;
  readonly migrationsFolder: string;
  readonly rendererFolder: string;
}

/** Finds the parts beside this file: in the bundle (`out/main/`), or in the sources, where tests and replays run. */
export function findInstallation(): Installation {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const isBundle = import.meta.url.endsWith('.js');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    version,
    migrationsFolder: isBundle ? join(root, 'out', 'migrations') : join(root, 'db', 'migrations'),
    rendererFolder: join(root, 'out', 'renderer'),
  };
}

/** The folder that was asked for; without one a temporary one for the demo hall, or the usual one. */
export function chooseDataFolder({ dataFolder, demo }: CommandLine): string {
  if (dataFolder !== null) return resolve(dataFolder);
  return demo ? mkdtempSync(join(tmpdir(), 'storefront-desk-demo-')) : usualDataFolder();
}

/** Where a store keeps its data when nobody says otherwise. */
export function usualDataFolder(env: NodeJS.ProcessEnv = process.env): string {
  switch (platform()) {
    case 'win32':
      return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Storefront Desk');
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support', 'Storefront Desk');
    default:
      return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'storefront-desk');
  }
}
