import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lanClient } from '../../main/simulation/lan-client.ts';
import { testHall } from '../main/test-hall.ts';
import { startHostProcess } from './host-process.ts';

/** Names the template's folder to the workers, which are processes of their own. */
const variable = 'TEMPLATE_STORE';

/**
 * Lets the real host set up the test hall in a folder of its own, once for all tests of a run.
 * @returns what takes the folder away again
 */
export async function makeTemplateStore(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'store-template-'));
  const host = await startHostProcess(['--data', folder, '--port', '0']);
  await lanClient(host.address).call('store.setUp', testHall);
  await host.end('SIGTERM');
  process.env[variable] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Puts the test hall into a data folder, as it stood when its host was closed. */
export function copyTemplateStore(dataFolder: string): void {
  const template = process.env[variable];
  if (template === undefined) throw new Error('No template was made before the tests began.');
  cpSync(template, dataFolder, { recursive: true });
}
