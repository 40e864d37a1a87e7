import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type DetailedPeerCertificate, connect } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { CertificateFacts } from '../../../shared/stations/network.ts';
import { type TestHost, startTestHall, startTestHost } from '../start-test-host.ts';
import { freePort } from '../../free-port.ts';
import { networkStands, setNetwork, startNetworkHall } from './network-hall.ts';
import { rawCall, rawRequest } from './raw-request.ts';

const status = { procedure: 'stations.me', input: {} };

describe('the network', () => {
  it('is off until the manager turns it on', async () => {
    const host = await startTestHall();
    const { setting, state } = await host.call('stations.network', {});
    expect(setting.on).toBe(false);
    expect(state).toEqual({ kind: 'off' });
  });

  it('is turned on, moved and turned off while the host runs, and the host’s own desk never notices', async () => {
    const { host, address, ca, ask } = await startNetworkHall();
    expect((await ask('stations.me', {})).ok).toBe(true);
    const port = await freePort();
    expect(await setNetwork(host, { port })).toMatchObject({ kind: 'open' });
    expect((await rawCall(`https://127.0.0.1:${port}`, status, {}, { ca })).status).toBe(200);
    await expect(rawRequest(address, { path: '/' })).rejects.toThrow('ECONNREFUSED');
    expect(await setNetwork(host, { on: false })).toEqual({ kind: 'off' });
    await expect(rawRequest(`https://127.0.0.1:${port}`, { path: '/' })).rejects.toThrow('ECONNREFUSED');
    expect((await rawCall(host.address, status)).status).toBe(200);
  });

  it('is on again after the host was started anew, under the same certificate', async () => {
    const { host, address, ca } = await startNetworkHall();
    await host.close();
    const again = await startTestHost({ dataFolder: host.dataFolder });
    await networkStands(again, 'open');
    expect((await rawCall(address, status, {}, { ca })).status).toBe(200);
  });

  it('that cannot be opened says why, and opens once it can', async () => {
    const host = await startTestHall();
    const other = createServer();
    await once(other.listen(0, '0.0.0.0'), 'listening');
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    expect(await setNetwork(host, { on: true, port })).toEqual({ kind: 'failed', reason: 'port-taken' });
    const free = await freePort();
    expect(await setNetwork(host, { port: free })).toMatchObject({ kind: 'open' });
    expect(host.logged).toEqual([]);
  });

  it('is not left unencrypted by mistake', async () => {
    const host = await startTestHall();
    const { setting } = await host.call('stations.network', {});
    await expect(
      host.call('stations.changeNetwork', { ...setting, on: true, protection: 'none' }),
    ).rejects.toThrow('stations.risk-not-accepted');
    await expect(
      host.call('stations.changeNetwork', { ...setting, on: true, protection: 'given' }),
    ).rejects.toThrow('stations.no-certificate');
    await expect(
      host.call('stations.changeNetwork', { ...setting, on: true, address: '192.0.2.250' }),
    ).rejects.toThrow('stations.address-unknown');
  });

  it('serves plain HTTP where the manager has chosen so', async () => {
    const { host, ask } = await startNetworkHall('none');
    expect((await ask('stations.me', {})).ok).toBe(true);
    const { state } = await host.call('stations.network', {});
    expect(state).toMatchObject({ kind: 'open', certificate: null });
  });
});

describe('whoever comes by HTTPS', () => {
  it('is shown what the manager’s page says, and needs to trust nobody but the store’s own authority', async () => {
    const { host, address } = await startNetworkHall();
    const shown = await shownAt(address);
    expect(await certificateOf(host)).toMatchObject({
      fingerprint: shown.fingerprint256,
      authority: shown.issuerCertificate.fingerprint256,
    });
    await expect(rawRequest(address, { path: '/' })).rejects.toThrow(
      'self-signed certificate in certificate chain',
    );
  });

  it('but forgot to say so is sent there, if the address is the host’s own', async () => {
    const { address } = await startNetworkHall();
    const { host } = new URL(address);
    const plain = `http://${host}`;
    const sent = await rawRequest(plain, { path: '/pair?x=1' });
    expect([sent.status, sent.headers.location]).toEqual([307, `https://${host}/pair?x=1`]);
    const elsewhere = await rawRequest(plain, { path: '/', headers: { host: 'shop.example' } });
    expect([elsewhere.status, elsewhere.headers.location]).toEqual([403, undefined]);
  });

  it('gets the operator’s own certificate where one was brought', async () => {
    const { host, address } = await startNetworkHall();
    const other = await startNetworkHall();
    const brought = pairOf(other.host.dataFolder);
    const { fingerprint } = await host.call('stations.bringCertificate', brought);
    const isShown = async (): Promise<void> => {
      const { state } = await host.call('stations.network', {});
      expect(state).toMatchObject({ kind: 'open', certificate: { fingerprint, authority: null } });
    };
    await expect.poll(isShown).toBeUndefined();
    expect((await rawCall(address, status, {}, { ca: other.ca })).status).toBe(200);
  });

  it('can pin the store’s authority by its fingerprint alone, and trusts nobody else then', async () => {
    const { host, address } = await startNetworkHall();
    const other = await startNetworkHall();
    const { authority } = await certificateOf(host);
    expect(await reachedPinned(address, authority ?? '')).toBe(true);
    expect(await reachedPinned(other.address, authority ?? '')).toBe(false);
  });

  it('is shown a new certificate when the old one no longer does, and open connections stay', async () => {
    const { host, address, ca, pair } = await startNetworkHall();
    const { token } = await pair();
    const news = new WebSocket(`${address.replace('http', 'ws')}/news`, { ca });
    onTestFinished(() => news.terminate());
    await once(news, 'open');
    news.send(JSON.stringify({ type: 'hello', token }));
    const before = await certificateOf(host);
    rmSync(join(host.dataFolder, 'certificates/door.pem'));
    await host.call('stations.add', { name: '别的', purpose: 'tablet', counterId: null });
    const fingerprint = async (): Promise<string> => (await certificateOf(host)).fingerprint;
    await expect.poll(fingerprint).not.toBe(before.fingerprint);
    expect((await certificateOf(host)).authority).toBe(before.authority);
    expect((await shownAt(address)).fingerprint256).toBe(await fingerprint());
    expect(news.readyState).toBe(WebSocket.OPEN);
  });
});

/** The certificate that the manager's page shows. */
async function certificateOf(host: TestHost): Promise<CertificateFacts> {
  const { state } = await host.call('stations.network', {});
  if (state.kind !== 'open' || !state.certificate) throw new Error(`The network is ${state.kind}.`);
  return state.certificate;
}

/** What is shown to whoever connects and believes nothing yet. */
async function shownAt(address: string): Promise<DetailedPeerCertificate> {
  const { hostname: host, port } = new URL(address);
  const socket = connect({ host, port: Number(port), rejectUnauthorized: false });
  await once(socket, 'secureConnect');
  const shown = socket.getPeerCertificate(true);
  socket.destroy();
  return shown;
}

/** Connects as a desktop station does: it knows the fingerprint of the store's authority and nothing else. */
async function reachedPinned(address: string, pinned: string): Promise<boolean> {
  const { issuerCertificate } = await shownAt(address);
  if (issuerCertificate.fingerprint256 !== pinned) return false;
  const ca = `-----BEGIN CERTIFICATE-----\n${issuerCertificate.raw.toString('base64')}\n-----END CERTIFICATE-----`;
  return (await rawCall(address, status, {}, { ca })).status === 200;
}

/** The door's own certificate and key, as an operator would hand theirs over. */
function pairOf(dataFolder: string): { certificate: string; key: string } {
  const read = (name: string): string => readFileSync(join(dataFolder, 'certificates', name), 'utf8');
  return { certificate: read('door.pem'), key: read('door.key.pem') };
}
