import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { News } from '../../../../shared/call/envelope.ts';
import { contractHash } from '../../../../main/api/contract-hash.ts';
import { joinHost } from '../../../../main/desktop/station/join-host.ts';
import { type JoinedDoor, openJoinedDoor } from '../../../../main/desktop/station/joined-door.ts';
import {
  forgetJoinedHost,
  keepJoinedHost,
  readJoinedHost,
} from '../../../../main/desktop/station/joined-host.ts';
import { addressOf, lookAtHost } from '../../../../main/desktop/station/look-at-host.ts';
import { temporaryFolder } from '../../../db/temporary-folder.ts';
import { type TestHost, startTestHall } from '../../start-test-host.ts';

/** Opens a code for a new station of the hall. */
async function pairingCodeFor(host: TestHost, name: string): Promise<string> {
  const station = await host.call('stations.add', { name, purpose: 'greeter', counterId: null });
  return (await host.call('stations.openPairing', { stationId: station.id })).code;
}

/** A station of the host, as its desktop program joins it. */
async function joined(host: TestHost): Promise<JoinedDoor> {
  const found = await lookAtHost(host.address);
  const door = openJoinedDoor(await joinHost({ host: found, code: await pairingCodeFor(host, '引导台') }));
  onTestFinished(door.close);
  return door;
}

/** Resolves when a door has said so of its connection. */
function connection(door: JoinedDoor, wanted: boolean): Promise<void> {
  return new Promise((resolve) => {
    const end = door.onConnection((connected) => {
      if (connected !== wanted) return;
      resolve();
      queueMicrotask(() => end());
    });
  });
}

test.each([
  ['192.168.1.10', 'https://192.168.1.10:8443'],
  [' 192.168.1.10:9000 ', 'https://192.168.1.10:9000'],
  ['http://192.168.1.10:8021', 'http://192.168.1.10:8021'],
  ['store-pc', 'https://store-pc:8443'],
])('the address %s means %s', (typed, meant) => {
  expect(addressOf(typed).origin).toBe(meant);
});

test.each(['', 'ftp://host', 'two words', 'https://user:pin@host', 'http://'])(
  '“%s” is no address of a host',
  (typed) => {
    expect(() => addressOf(typed)).toThrow('desktop.address-wrong');
  },
);

test('calls, files and news pass between a station’s windows and the host', async () => {
  const host = await startTestHall();
  const door = await joined(host);
  const news: News[] = [];
  door.onNews((piece) => news.push(piece));
  await connection(door, true);
  const me = await door.call({ procedure: 'stations.me', input: {} }, 0);
  expect(me).toMatchObject({
    ok: true,
    value: { station: { name: '引导台', purpose: 'greeter' }, person: null },
  });
  const refused = await door.call(
    { procedure: 'queue.callNext', id: randomUUID(), input: { counterId: 1 } },
    0,
  );
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'call.sign-in-needed' } });

  const bytes = new TextEncoder().encode('号码,台席\nA012,3\n');
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = Buffer.from(digest).toString('hex');
  expect(await door.putFile(sha256, bytes)).toMatchObject({ ok: true });
  const given = await door.getFile(sha256);
  expect(given).toMatchObject({ ok: true });
  expect(await door.getFile('0'.repeat(64))).toMatchObject({ ok: false });

  await host.call('stations.add', { name: '二楼大屏', purpose: 'display', counterId: null });
  await expect.poll(() => news.some(({ topics }) => topics.includes('stations'))).toBe(true);
});

test('a revoked station is told so at its next call', async () => {
  const host = await startTestHall();
  const door = await joined(host);
  const stations = await host.call('stations.list', {});
  await host.call('stations.revoke', { stationId: stations.at(-1)?.id ?? 0 });
  const answer = await door.call({ procedure: 'stations.me', input: {} }, 0);
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'call.station-revoked' } });
});

test('a code joins once, and a wrong one never', async () => {
  const host = await startTestHall();
  const found = await lookAtHost(host.address);
  const code = await pairingCodeFor(host, '平板');
  await joinHost({ host: found, code });
  await expect(joinHost({ host: found, code })).rejects.toThrow('stations.code-wrong');
});

test('a host that is not there, or that shows something else than was compared, is not joined', async () => {
  await expect(lookAtHost('https://127.0.0.1:1')).rejects.toThrow('desktop.host-unreachable');
  const host = await startTestHall();
  const compared = { address: host.address, fingerprint: 'AA:BB', authority: null };
  await expect(joinHost({ host: compared, code: '12345678' })).rejects.toThrow('desktop.certificate-changed');
});

test('a station knows within seconds that the host is gone', async () => {
  const host = await startTestHall();
  const door = await joined(host);
  await connection(door, true);
  await host.close();
  await connection(door, false);
  await expect(door.call({ procedure: 'host.status', input: {} }, 0)).rejects.toThrow(/ECONN|socket/);
});

test('the host says by one word what it means by its contract', async () => {
  const host = await startTestHall();
  expect(await host.call('host.status', {})).toMatchObject({ contract: contractHash() });
});

test('what was joined is kept for this account alone, and can be left', () => {
  const folder = temporaryFolder();
  const station = { address: 'https://192.168.1.10:8443', pinned: null, token: 'a token' };
  expect(readJoinedHost(folder)).toBeNull();
  keepJoinedHost(folder, station);
  expect(readJoinedHost(folder)).toEqual(station);
  expect(statSync(join(folder, 'station.json')).mode & 0o077).toBe(0);
  forgetJoinedHost(folder);
  expect(readJoinedHost(folder)).toBeNull();
});
