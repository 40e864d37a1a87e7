import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { drivenClock } from '../../../main/time/clock.ts';
import { testStart } from '../open-test-store.ts';
import { startTestHall } from '../start-test-host.ts';

describe('a host that runs', () => {
  it('does its scheduled work by itself, after a quiet while, and tells the screens', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const clock = drivenClock(testStart);
    const host = await startTestHall({ port: null, clock: () => clock });
    const backups = join(host.dataFolder, 'backups');
    clock.advanceTo(testStart + 24 * 3_600_000);
    await host.call('host.status', {});
    expect(existsSync(backups)).toBe(false);

    const done = Promise.withResolvers<void>();
    const hush = host.onNews(({ topics }) => topics.includes('findings') && done.resolve());
    vi.advanceTimersByTime(10_000);
    await done.promise;
    hush();
    expect(readdirSync(backups)).toEqual(['daily-2026-11-18-083000.db']);
    expect(host.logged).toEqual([]);
  });
});
