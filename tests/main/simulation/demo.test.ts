import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { texts } from '../../../shared/api/texts.ts';
import { businessDateOf, zonedParts } from '../../../shared/time/business-date.ts';
import { type Host, startHost } from '../../../main/api/host.ts';
import { findInstallation } from '../../../main/api/installation.ts';
import { startFailureWords } from '../../../main/api/start-failure.ts';
import { furnishingCaller } from '../../../main/simulation/furnishing-caller.ts';
import { type CallProcedure, callDispatch } from '../../../main/simulation/call-procedure.ts';
import { startDemoHost } from '../../../main/simulation/demo-host.ts';
import { testHall } from '../test-hall.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const minute = 60_000;

describe('the demo hall', { timeout: 60_000 }, () => {
  let dataFolder: string;
  let host: Host | undefined;
  beforeEach(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'demo-test-'));
  });
  afterEach(async () => {
    await host?.close();
    host = undefined;
    rmSync(dataFolder, { recursive: true, force: true });
  });

  const options = () => ({
    ...findInstallation(),
    dataFolder,
    log: silent,
    port: null,
    rendererFolder: null,
  });
  const start = async () => {
    host = await startDemoHost(options());
    return callDispatch(host.dispatch, furnishingCaller);
  };

  it('opens at 10:40 of today on a hall in full swing, whatever the time really is', async () => {
    const call = await start();
    const now = host?.clock.now() ?? 0;
    const { hour, minute: minutes, date } = zonedParts(now, 'Asia/Shanghai');
    expect([date, hour, minutes]).toEqual([businessDateOf(Date.now(), 'Asia/Shanghai'), 10, 40]);
    expect(await call('host.status', {})).toMatchObject({ demo: true, setUp: true, clockAheadBy: 0 });

    const { counters, waiting } = await call('queue.hall', {});
    const states = counters.map((counter) => counter.ticket?.state);
    expect(states.filter((state) => state === 'serving').length).toBeGreaterThanOrEqual(3);
    expect(states.filter((state) => state === 'called').length).toBeGreaterThanOrEqual(1);
    expect(counters.filter((counter) => counter.person !== null)).toHaveLength(5);
    expect(waiting.length).toBeGreaterThanOrEqual(5);
    expect(waiting.length).toBeLessThanOrEqual(15);
    const longest = Math.max(...waiting.map(({ queuedAt }) => now - queuedAt));
    expect(longest).toBeGreaterThan(25 * minute);
  });

  it('opens on a surge that has got worse in the last minutes', async () => {
    const call = await start();
    expect(await call('queue.surgeLevel', {})).toMatchObject({ level: 'orange' });
    const { surges } = await call('queue.surges', {});
    expect(surges.at(-1)?.steps.map(({ level }) => level)).toEqual(['yellow', 'orange']);
  });

  it('has a believable morning behind it', async () => {
    const call = await start();
    const { figures } = await call('reports.day', {});
    expect(figures.visitors).toBeGreaterThan(50);
    expect(figures.served).toBeGreaterThan(40);
    expect(figures.abandoned).toBeGreaterThanOrEqual(2);
    expect(figures.meanWaitMs).toBeGreaterThan(minute);
    expect(figures.meanWaitMs).toBeLessThan(10 * minute);

    const { cases, counts } = await call('special-service.cases', { list: 'open' });
    expect(counts.overdue).toBeGreaterThanOrEqual(1);
    expect(counts['to-tell']).toBeGreaterThanOrEqual(1);
    expect(cases.some(({ waitsFor }) => waitsFor?.by === 'store-manager')).toBe(true);
    expect(cases.some(({ ticketNumber }) => ticketNumber === 'S001')).toBe(true);
    expect((await call('special-service.cases', { list: 'closed' })).total).toBeGreaterThan(50);
    expect((await call('first-contact.records', { list: 'overdue' })).total).toBeGreaterThanOrEqual(1);
    expect((await call('first-contact.records', { list: 'closed' })).total).toBeGreaterThan(80);
  });

  it('goes on from where it was closed', async () => {
    const seen = async (call: CallProcedure) => {
      const { counters, waiting } = await call('queue.hall', {});
      const open = counters.map(({ ticket }) => ticket && [ticket.number, ticket.state]);
      return { open, waiting: waiting.map(({ number, queuedAt }) => [number, queuedAt]) };
    };
    const before = await seen(await start());
    const closedAt = host?.clock.now() ?? 0;
    await host?.close();
    const call = await start();
    expect(await seen(call)).toEqual(before);
    expect(Math.abs((host?.clock.now() ?? 0) - closedAt)).toBeLessThan(minute);
    await call('queue.issueTicket', { businessTypeId: 1 });
  });

  it('leaves nothing of its making in the folder', async () => {
    await start();
    const left = readdirSync(dataFolder).filter((name) => !/^store\.(lock|db-)/.test(name));
    expect(left.toSorted()).toEqual(['demo-hall.txt', 'files', 'store.db']);
  });

  it('never opens a store that is a real one', async () => {
    host = await startHost(options());
    await callDispatch(host.dispatch, furnishingCaller)('store.setUp', testHall);
    await host.close();
    host = undefined;
    const failure: unknown = await startDemoHost(options()).catch((error: unknown) => error);
    expect(startFailureWords(failure, 'zh-CN')).toContain(`文件夹 ${dataFolder} 里已有一个正式的营业厅`);
    expect(startFailureWords(failure, 'en')).toContain('holds a real store');
    expect(texts.en.host.startFailures.notADemoHall).toContain('nothing was changed');

    host = await startHost(options());
    const profile = await callDispatch(host.dispatch, furnishingCaller)('store.profile', {});
    expect(profile.code).toBe(testHall.code);
  });

  it('is furnished by one program at a time', async () => {
    const both = await Promise.allSettled([startDemoHost(options()), startDemoHost(options())]);
    const [opened] = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const failures = both.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    host = opened;
    expect(failures.map((failure) => startFailureWords(failure, 'en'))).toEqual([
      expect.stringContaining('Another program is using'),
    ]);
  });
});
