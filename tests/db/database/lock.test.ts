import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { StoreInUse, takeStoreLock } from '../../../db/database/lock.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Another process that takes the store and keeps it until it is killed. */
async function processThatHolds(file: string, words: string): Promise<ChildProcess> {
  const lock = join(import.meta.dirname, '../../../db/database/lock.ts');
  const script = `import { takeStoreLock } from ${JSON.stringify(lock)};
    const lock = takeStoreLock(${JSON.stringify(file)}, ${JSON.stringify(words)});
    process.stdout.write('taken');
    setInterval(() => lock, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

function holderOf(file: string): string {
  try {
    takeStoreLock(file, 'nobody').release();
    throw new Error('The store could be taken twice.');
  } catch (error) {
    if (error instanceof StoreInUse) return error.holder;
    throw error;
  }
}

describe('the store’s lock', () => {
  it('tells a second process who has the store', async () => {
    const file = join(temporaryFolder(), 'store.lock');
    await processThatHolds(file, '桌面程序, pid 4711');
    expect(holderOf(file)).toBe('桌面程序, pid 4711');
    expect(holderOf(file)).toBe('桌面程序, pid 4711');
  });

  it('falls to the next process when its holder is killed', async () => {
    const file = join(temporaryFolder(), 'store.lock');
    const child = await processThatHolds(file, 'first');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const lock = takeStoreLock(file, 'second');
    expect(holderOf(file)).toBe('second');
    lock.release();
  });

  it('can be let go and taken again', () => {
    const file = join(temporaryFolder(), 'store.lock');
    takeStoreLock(file, 'first').release();
    const lock = takeStoreLock(file, 'second');
    expect(holderOf(file)).toBe('second');
    lock.release();
  });
});
