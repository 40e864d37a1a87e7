import { X509Certificate } from 'node:crypto';
import { createServer } from 'node:https';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { joinHost } from '../../../../main/desktop/station/join-host.ts';
import { openJoinedDoor } from '../../../../main/desktop/station/joined-door.ts';
import { lookAtHost } from '../../../../main/desktop/station/look-at-host.ts';
import { makeAuthority, makeDoorCertificate } from '../../../../main/lan/certificates/make-certificates.ts';
import { type NetworkHall, startNetworkHall } from '../../lan/network-hall.ts';

/** A code for a new station, read from the host's page. */
async function codeFrom({ host }: NetworkHall): Promise<string> {
  const { id } = await host.call('stations.add', { name: '引导台', purpose: 'greeter', counterId: null });
  return (await host.call('stations.openPairing', { stationId: id })).code;
}

/** Somebody else who answers like a host, with a certificate of their own. */
async function impostor(): Promise<string> {
  const authority = await makeAuthority(null, Date.now());
  const { certificate, key } = await makeDoorCertificate(authority, ['127.0.0.1'], Date.now());
  const server = createServer({ cert: certificate, key }, (_request, response) =>
    response.end(JSON.stringify({ ok: true, value: {}, now: 0 })),
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void server.close());
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('the fingerprints that a station shows are those of the host’s certificate and its authority', async () => {
  const hall = await startNetworkHall();
  const found = await lookAtHost(hall.address);
  const { state } = await hall.host.call('stations.network', {});
  expect(JSON.stringify(state)).toContain(found.fingerprint);
  expect(found.pinned).toBe(new X509Certificate(hall.ca ?? '').toString());
});

test('a station talks to the pinned host by TLS, and hears its news', async () => {
  const hall = await startNetworkHall();
  const door = openJoinedDoor(
    await joinHost({ host: await lookAtHost(hall.address), code: await codeFrom(hall) }),
  );
  onTestFinished(door.close);
  const heard = new Promise<void>((resolve) => {
    door.onNews(() => resolve());
  });
  const answer = await door.call({ procedure: 'stations.me', input: {} }, 0);
  expect(answer).toMatchObject({ ok: true, value: { station: { name: '引导台' } } });
  await heard;
});

test('a station gives its token to nobody who shows another certificate', async () => {
  const hall = await startNetworkHall();
  const joined = await joinHost({ host: await lookAtHost(hall.address), code: await codeFrom(hall) });
  const door = openJoinedDoor({ ...joined, address: await impostor() });
  onTestFinished(door.close);
  await expect(door.call({ procedure: 'stations.me', input: {} }, 0)).rejects.toThrow(/certificate/);
});

test('an impostor between the comparing and the joining gets no code', async () => {
  const hall = await startNetworkHall();
  const compared = await lookAtHost(hall.address);
  const host = { ...compared, address: await impostor() };
  await expect(joinHost({ host, code: await codeFrom(hall) })).rejects.toThrow('desktop.certificate-changed');
});
