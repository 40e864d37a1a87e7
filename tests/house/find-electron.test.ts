import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { hasDisplay, presentElectron } from '../../scripts/find-electron.ts';

const folder = mkdtempSync(join(tmpdir(), 'electron-'));

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a runtime in a folder of its own is found by ELECTRON_OVERRIDE_DIST_PATH, and only if it is there', () => {
  const env = { ELECTRON_OVERRIDE_DIST_PATH: folder };
  expect(presentElectron(env)).toBeNull();
  const name = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }[
    process.platform as string
  ];
  const executable = join(folder, name ?? 'electron');
  writeFileSync(executable, '');
  expect(presentElectron(env)).toBe(executable);
});

test.each<[NodeJS.Platform, NodeJS.ProcessEnv, boolean]>([
  ['win32', {}, true],
  ['darwin', {}, true],
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
])('a window can be shown on %s with %o: %s', (platform, env, possible) => {
  expect(hasDisplay(platform, env)).toBe(possible);
});
