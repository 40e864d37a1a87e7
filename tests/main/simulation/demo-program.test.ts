import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { lanClient } from '../../../main/simulation/lan-client.ts';

const root = join(import.meta.dirname, '../../..');

it('serves the demo hall to browsers of this machine under --demo, until it is told to end', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'demo-program-'));
  const program = spawn(
    process.execPath,
    [join(root, 'main/api/headless.ts'), '--demo', '--port', '0', '--data', folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    let address: string | undefined;
    for await (const line of createInterface(program.stdout)) {
      address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
      if (address !== undefined) break;
    }
    const { call } = lanClient(address ?? '');
    expect((await call('store.profile', {})).name.zh).toBe('云湖路营业厅');
    expect((await call('queue.display', {})).calling.length).toBeGreaterThanOrEqual(1);
    program.kill('SIGTERM');
    expect(await once(program, 'exit')).toEqual([0, null]);
  } finally {
    program.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
