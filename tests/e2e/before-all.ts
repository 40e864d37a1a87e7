import { spawnSync } from 'node:child_process';
import { isStale } from '../../scripts/is-stale.ts';
import { unpackBrowser } from './browsers.ts';
import { makeTemplateStore } from './template-store.ts';

/** What all tests of a run share: the build, the browser and the template of their stores. */
export default async function beforeAll(): Promise<() => void> {
  if (isStale()) build();
  await unpackBrowser('chromium');
  return makeTemplateStore();
}

function build(): void {
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed.');
}
