import { once } from 'node:events';
import { type Socket, connect } from 'node:net';
import { connect as connectEncrypted } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type ClientOptions, WebSocket } from 'ws';
import { doorLimits } from '../../../main/lan/door-limits.ts';
import { drivenClock } from '../../../main/time/clock.ts';
import { testStart } from '../open-test-store.ts';
import { type NetworkHall, startNetworkHall } from './network-hall.ts';

/** Listens to the news as a screen does. Tells how the host closed the connection. */
function listen(hall: NetworkHall, token?: string, options: ClientOptions = {}): Promise<number> {
  const socket = new WebSocket(`${hall.address.replace('http', 'ws')}/news`, { ca: hall.ca, ...options });
  onTestFinished(() => socket.terminate());
  socket.on('open', () => socket.send(JSON.stringify({ type: 'hello', ...(token ? { token } : {}) })));
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('close', resolve);
  });
}

/** Waits until the host has cut a connection, whatever went wrong on the way. */
async function cut(socket: Socket | WebSocket): Promise<'cut'> {
  await new Promise((resolve) => socket.once('close', resolve));
  return 'cut';
}

/** A connection that does nothing by itself. @param from an address of this machine */
async function openConnection({ address }: NetworkHall, from = '127.0.0.1'): Promise<Socket> {
  const socket = connect({ port: Number(new URL(address).port), host: '127.0.0.1', localAddress: from });
  socket.on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  return socket;
}

const code = async (hall: NetworkHall): Promise<{ stationId: number; right: string; wrong: string }> => {
  const { id: stationId } = await hall.host.call('stations.add', {
    name: '门口',
    purpose: 'kiosk',
    counterId: null,
  });
  const { code: right } = await hall.host.call('stations.openPairing', { stationId });
  return { stationId, right, wrong: right === '00000000' ? '00000001' : '00000000' };
};

describe('a pairing code', () => {
  it('that is guessed is gone after five wrong tries, wherever they come from', async () => {
    const hall = await startNetworkHall();
    const { right, wrong } = await code(hall);
    for (let nth = 2; nth <= 6; nth += 1) {
      const guess = await hall.ask('stations.pair', { code: wrong }, { from: `127.0.0.${nth}` });
      expect(guess).toMatchObject({ ok: false, refusal: { code: 'stations.code-wrong' } });
    }
    const late = await hall.ask('stations.pair', { code: right }, { from: '127.0.0.99' });
    expect(late).toMatchObject({ ok: false, refusal: { code: 'stations.code-wrong' } });
  });

  it('is not guessed quickly: an address that was wrong three times has to wait', async () => {
    const hall = await startNetworkHall();
    const { right, wrong } = await code(hall);
    for (let nth = 0; nth < 3; nth += 1) await hall.ask('stations.pair', { code: wrong });
    const held = await hall.ask('stations.pair', { code: right });
    expect(held).toMatchObject({ status: 429, refusal: { code: 'call.too-many' } });
    expect(await hall.ask('stations.pair', { code: right }, { from: '127.0.0.2' })).toMatchObject({
      ok: true,
    });
  });

  it('is good once: replayed it makes no second station, not even under the same request id', async () => {
    const hall = await startNetworkHall();
    const { right } = await code(hall);
    const id = 'attack-0000-0000-0001';
    expect(await hall.ask('stations.pair', { code: right }, { id })).toMatchObject({ ok: true });
    const replayed = await hall.ask('stations.pair', { code: right }, { id });
    expect(replayed).toMatchObject({ ok: false });
    const again = await hall.ask('stations.pair', { code: right });
    expect(again).toMatchObject({ ok: false, refusal: { code: 'stations.code-wrong' } });
  });

  it('is good for five minutes', async () => {
    const clock = drivenClock(testStart);
    const hall = await startNetworkHall('own', { clock: () => clock });
    const { right } = await code(hall);
    clock.advanceTo(testStart + 5 * 60_000);
    const late = await hall.ask('stations.pair', { code: right });
    expect(late).toMatchObject({ ok: false, refusal: { code: 'stations.code-wrong' } });
  });
});

describe('a token', () => {
  it('that was made up opens nothing', async () => {
    const hall = await startNetworkHall();
    await hall.pair();
    const token = 'A'.repeat(43);
    expect(await hall.ask('queue.hall', {}, { token })).toMatchObject({
      status: 401,
      refusal: { code: 'call.station-revoked' },
    });
    expect(await listen(hall, token)).toBe(1008);
  });

  it('that was revoked opens nothing from that moment, and its news end at once', async () => {
    const hall = await startNetworkHall();
    const { id, token } = await hall.pair();
    expect(await hall.ask('queue.display', {}, { token })).toMatchObject({ ok: true });
    const ended = listen(hall, token);
    await expect.poll(() => isOnline(hall, id)).toBe(true);
    await hall.host.call('stations.revoke', { stationId: id });
    expect(await ended).toBe(1008);
    expect(await hall.ask('queue.display', {}, { token })).toMatchObject({ status: 401 });
    const file = await hall.raw({
      path: `/files/${'a'.repeat(64)}`,
      headers: { authorization: `Bearer ${token}` },
    });
    expect(file.status).toBe(401);
  });

  it('that was stolen is worthless once the station is paired again', async () => {
    const hall = await startNetworkHall();
    const { id, token } = await hall.pair();
    const { code } = await hall.host.call('stations.openPairing', { stationId: id });
    expect(await hall.ask('stations.pair', { code })).toMatchObject({ ok: true });
    expect(await hall.ask('queue.display', {}, { token })).toMatchObject({ status: 401 });
  });

  it('of another station gives its rights only, whatever else the request says', async () => {
    const hall = await startNetworkHall();
    const { token } = await hall.pair('大屏', 'display');
    const refused = await hall.raw({
      method: 'POST',
      path: '/api/call',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-station': '1' },
      body: JSON.stringify({
        procedure: 'stations.revoke',
        id: 'attack-0000-0000-0002',
        input: { stationId: 2 },
      }),
    });
    expect(JSON.parse(refused.body)).toMatchObject({ ok: false, refusal: { code: 'call.not-allowed' } });
  });

  it('is needed: a stranger learns what a stranger may, and hears no news', async () => {
    const hall = await startNetworkHall();
    for (const procedure of ['queue.hall', 'staff.people', 'stations.list', 'store.profile']) {
      expect(await hall.ask(procedure, {})).toMatchObject({
        ok: false,
        refusal: { code: 'call.not-paired' },
      });
    }
    expect((await hall.raw({ path: `/files/${'a'.repeat(64)}` })).status).toBe(401);
    expect(await listen(hall)).toBe(1008);
  });
});

describe('a request from somewhere else', () => {
  it.each([
    ['another site', { origin: 'https://shop.example' }, 'own'],
    ['this very door, but without encryption', { origin: 'http://127.0.0.1' }, 'own'],
    ['a name that was made to lead here', { host: 'shop.example' }, 'none'],
  ] as const)('(%s) is refused', async (_case, headers, protection) => {
    const hall = await startNetworkHall(protection);
    expect((await hall.raw({ path: '/', headers })).status).toBe(403);
    await expect(listen(hall, undefined, { headers })).rejects.toThrow('403');
  });
});

describe('a path with tricks in it', () => {
  it.each([
    '/files/../store.db',
    '/files/..%2fstore.db',
    '/files/%2e%2e%2fstore.db',
    '/files/store.db',
    '/files//x',
  ])('(%s) leads to no file beside the files', async (path) => {
    const hall = await startNetworkHall();
    const { token } = await hall.pair();
    const response = await hall.raw({ path, headers: { authorization: `Bearer ${token}` } });
    expect(response.status).toBe(404);
    expect(response.body).not.toContain('SQLite');
  });
});

describe('too much', () => {
  it('in one body is cut off, also when it never says how much is still to come', async () => {
    const hall = await startNetworkHall('none');
    const { token } = await hall.pair();
    const socket = await openConnection(hall);
    const head = [
      'POST /api/call HTTP/1.1',
      `Host: ${new URL(hall.address).host}`,
      `Authorization: Bearer ${token}`,
      'Content-Type: application/json',
      'Transfer-Encoding: chunked',
    ];
    socket.resume().write(`${head.join('\r\n')}\r\n\r\n`);
    const piece = `${(64 * 1024).toString(16)}\r\n${'x'.repeat(64 * 1024)}\r\n`;
    const pour = (): void => void (socket.writable && socket.write(piece, () => pour()));
    pour();
    await cut(socket);
    expect(await hall.ask('queue.display', {}, { token })).toMatchObject({ ok: true });
  });

  it('in one header is refused', async () => {
    const hall = await startNetworkHall();
    const answered = hall.raw({ path: '/', headers: { 'x-more': 'x'.repeat(20_000) } });
    // Whoever is still sending may find the door closed before the answer has come.
    expect(
      await answered.then(
        ({ status }) => status,
        () => 'cut',
      ),
    ).toSatisfy((end) => end === 431 || end === 'cut');
  });

  it('asked in a short time is refused, and another address does not notice', async () => {
    const hall = await startNetworkHall('none', {
      networkLimits: { ...doorLimits, requests: { atOnce: 5, perSecond: 0.01 } },
    });
    const statuses: number[] = [];
    for (let nth = 0; nth < 8; nth += 1) statuses.push((await hall.ask('stations.me', {})).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
    expect((await hall.ask('stations.me', {}, { from: '127.0.0.2' })).status).toBe(200);
  });
});

describe('a client that is slow on purpose', () => {
  const impatient = {
    ...doorLimits,
    silence: 300,
    times: {
      headersTimeout: 200,
      requestTimeout: 400,
      keepAliveTimeout: 200,
      connectionsCheckingInterval: 50,
    },
  };

  it.each([
    ['says nothing', ''],
    ['sends half a header', 'GET / HTTP/1.1\r\nHost: '],
    [
      'promises a body that never comes',
      'POST /api/call HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{',
    ],
    ['begins to encrypt and stops', '\x16\x03\x01'],
  ])('and %s is cut', async (_case, words) => {
    for (const protection of ['own', 'none'] as const) {
      const hall = await startNetworkHall(protection, { networkLimits: impatient });
      const socket = await openConnection(hall);
      socket.resume().write(words);
      expect(await cut(socket)).toBe('cut');
    }
  });

  it('and stops in the middle of a header that is encrypted is cut', async () => {
    const { address, ca } = await startNetworkHall('own', { networkLimits: impatient });
    const socket = connectEncrypted({ port: Number(new URL(address).port), host: '127.0.0.1', ca });
    socket.on('error', () => undefined);
    await once(socket, 'secureConnect');
    socket.resume().write('GET / HTTP/1.1\r\nHost: ');
    expect(await cut(socket)).toBe('cut');
  });

  it('and drips its header byte by byte is cut', async () => {
    const hall = await startNetworkHall('none', { networkLimits: impatient });
    const socket = await openConnection(hall);
    const drip = setInterval(() => socket.write('x'), 20);
    onTestFinished(() => clearInterval(drip));
    socket.resume().write('GET / HTTP/1.1\r\nHost: ');
    expect(await cut(socket)).toBe('cut');
  });

  it('and opens the news but never says who it is, is cut', async () => {
    const hall = await startNetworkHall();
    const socket = new WebSocket(`${hall.address.replace('http', 'ws')}/news`, { ca: hall.ca });
    expect(await cut(socket)).toBe('cut');
  });
});

describe('five hundred connections', () => {
  it('of one address leave room for every other, and for the next call', async () => {
    const hall = await startNetworkHall();
    const { token } = await hall.pair();
    const crowd = await Promise.all(Array.from({ length: 500 }, () => openConnection(hall, '127.0.0.66')));
    const stays = (): number => crowd.filter(({ destroyed }) => !destroyed).length;
    for (const socket of crowd) socket.resume();
    await expect.poll(stays).toBeLessThanOrEqual(doorLimits.connections.perAddress);
    expect(await hall.ask('queue.display', {}, { token })).toMatchObject({ ok: true });
    crowd.forEach((socket) => socket.destroy());
    await expect
      .poll(() =>
        hall.ask('stations.me', {}, { from: '127.0.0.66' }).then(
          ({ status }) => status,
          () => 0,
        ),
      )
      .toBe(200);
  });

  it('of five hundred addresses leave the host’s own desk as it is', async () => {
    const hall = await startNetworkHall();
    const from = (nth: number): string => `127.0.${1 + Math.floor(nth / 200)}.${1 + (nth % 200)}`;
    const crowd = await Promise.all(
      Array.from({ length: 500 }, (_each, nth) => openConnection(hall, from(nth))),
    );
    for (const socket of crowd) socket.resume();
    const stays = (): number => crowd.filter(({ destroyed }) => !destroyed).length;
    await expect.poll(stays).toBeLessThanOrEqual(doorLimits.connections.inAll);
    expect((await hall.host.call('queue.hall', {})).waiting).toEqual([]);
    const own = await fetch(`${hall.host.address}/api/call`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ procedure: 'stations.me', input: {} }),
    });
    expect(own.status).toBe(200);
  });
});

async function isOnline(hall: NetworkHall, id: number): Promise<boolean> {
  const stations = await hall.host.call('stations.list', {});
  return stations.find((station) => station.id === id)?.online ?? false;
}
