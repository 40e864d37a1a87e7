import { hasDisplay, presentElectron } from '../../scripts/find-electron.ts';
import { expect, test } from './test.ts';

test('these tests also run on Electron’s own runtime', ({ runtime }, { config }) => {
  test.skip(runtime.kind === 'electron', 'this is that run');
  test.skip(presentElectron() === null, 'no Electron runtime here: the stand-in proves the wiring only');
  test.skip(!hasDisplay(), 'no display here: the stand-in proves the wiring only');
  expect(config.projects.map(({ name }) => name)).toContain('electron');
});
