import { describe, expect, it } from 'vitest';
import { openNetwork } from '../../../main/api/open-network.ts';
import { freePort } from '../../free-port.ts';
import { startTestHall, startTestHost } from '../start-test-host.ts';

/** Sets another port than the usual one, which another test's host may have. */
async function hallWithPort() {
  const hall = await startTestHall();
  const port = await freePort();
  await hall.call('stations.changeNetwork', { on: false, address: null, port, protection: 'own' });
  return hall;
}

describe('a host without a screen, asked to open the network', () => {
  it('opens it, encrypted, with a code by which the manager’s first screen joins', async () => {
    const hall = await hallWithPort();
    expect(hall.isNetworkOpen()).toBe(false);
    const opened = await openNetwork(hall, '厅经理的电脑');
    if (opened.kind !== 'open') throw new Error(opened.kind);
    expect(hall.isNetworkOpen()).toBe(true);
    expect(opened.addresses.every((address) => address.startsWith('https://'))).toBe(true);
    expect(opened.certificate?.fingerprint).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/);
    const { station } = await hall.call('stations.pair', { code: opened.code ?? '' });
    expect(station).toMatchObject({ name: '厅经理的电脑', purpose: 'desk' });
  });

  it('gives another code for the same screen until it has joined, and none after that', async () => {
    const hall = await hallWithPort();
    const first = await openNetwork(hall, '厅经理的电脑');
    const second = await openNetwork(hall, '厅经理的电脑');
    if (first.kind !== 'open' || second.kind !== 'open') throw new Error(second.kind);
    expect(second.code).not.toBe(first.code);
    await expect(hall.call('stations.pair', { code: first.code ?? '' })).rejects.toThrow('code-wrong');
    await hall.call('stations.pair', { code: second.code ?? '' });
    expect(await openNetwork(hall, '厅经理的电脑')).toMatchObject({ kind: 'open', code: null });
  });

  it('stays closed while no hall is set up', async () => {
    const host = await startTestHost();
    expect(await openNetwork(host, '厅经理的电脑')).toEqual({ kind: 'not-set-up' });
    expect(host.isNetworkOpen()).toBe(false);
  });
});
