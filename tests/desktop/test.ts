import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ElectronApplication, type Page, _electron, test as base } from 'playwright/test';
import type { DesktopBridge } from '../../shared/call/desktop-bridge.ts';

export { expect } from 'playwright/test';

/** What runs the desktop program: the stand-in of this folder, or Electron itself. */
export type Runtime =
  { readonly kind: 'stand-in' } | { readonly kind: 'electron'; readonly executable: string };

/** How the desktop program is started: what a terminal would be told. */
export interface Start {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** The store's folder, gone after the test. */
  readonly dataFolder: string;
}

interface DesktopFixtures {
  readonly runtime: Runtime;
  readonly start: Start;
  /** The running program. */
  readonly desk: ElectronApplication;
  /** Its window's page, loaded. */
  readonly page: Page;
}

declare global {
  // What the preload puts into a page; these tests reach it from inside.
  var storefrontDesk: DesktopBridge;
}

const standIn = fileURLToPath(new URL('./electron-stand-in/run.ts', import.meta.url));
const program = fileURLToPath(new URL('../../out/main/desktop.js', import.meta.url));

/** Playwright's test with the built desktop program on a store of its own. */
export const test = base.extend<DesktopFixtures>({
  runtime: [{ kind: 'stand-in' }, { option: true }],

  start: async ({ runtime }, use) => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'desktop-'));
    await use(startOf(runtime, program, dataFolder));
    rmSync(dataFolder, { recursive: true, force: true });
  },

  desk: async ({ start }, use) => {
    const desk = await launch(start);
    await use(desk);
    await desk.close();
  },

  page: async ({ desk }, use) => {
    const page = await desk.firstWindow();
    await page.locator('#root :visible').first().waitFor();
    await use(page);
  },
});

/** How a runtime is told to run a program on a store. @param app its main file, or the folder of its package */
export function startOf(runtime: Runtime, app: string, dataFolder: string): Start {
  const executable = runtime.kind === 'stand-in' ? standIn : runtime.executable;
  const ownNode = [dirname(process.execPath), process.env['PATH']].join(delimiter);
  return {
    command: executable,
    args: [app, '--data', dataFolder, '--port', '0'],
    env: { ...inherited(), PATH: ownNode },
    dataFolder,
  };
}

/** Starts the desktop program under Playwright's eyes. */
export function launch({ command, args, env }: Start): Promise<ElectronApplication> {
  return _electron.launch({ executablePath: command, args: [...args], env });
}

function inherited(): Record<string, string> {
  const set = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(set);
}
