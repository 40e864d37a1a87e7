import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../shared/call/envelope.ts';
import { drivenClock } from '../../../main/time/clock.ts';
import { testStart } from '../open-test-store.ts';
import { type TestHost, startTestHall } from '../start-test-host.ts';
import { pairedToken } from '../paired-station.ts';
import { type RawResponse, rawCall, rawRequest } from './raw-request.ts';

const status = { procedure: 'host.status', input: {} };

function start(): Promise<TestHost> {
  return startTestHall({ clock: () => drivenClock(testStart) });
}

function answerIn({ body }: RawResponse): Answer {
  return JSON.parse(body) as Answer;
}

describe('a call through the LAN door', () => {
  it('is answered with its value and the host’s time', async () => {
    const { address } = await start();
    const response = await rawCall(address, status);
    expect(response.status).toBe(200);
    expect(answerIn(response)).toMatchObject({ ok: true, value: { setUp: true }, now: testStart });
  });

  it('that is refused is an answer like any other, with its code, its details and the time', async () => {
    const { address } = await start();
    const request = { procedure: 'queue.callNext', id: 'lan-test-0000-0001', input: { counterId: 77 } };
    const response = await rawCall(address, request);
    expect(response.status).toBe(200);
    expect(answerIn(response)).toEqual({
      ok: false,
      refusal: { code: 'queue.counter-unknown', details: {} },
      now: testStart,
    });
  });

  it('twice under one request id is done once', async () => {
    const host = await start();
    const [type] = await host.call('store.businessTypes', {});
    const request = {
      procedure: 'queue.issueTicket',
      id: 'lan-test-0000-0002',
      input: { businessTypeId: type?.id },
    };
    const [first, second] = await Promise.all([
      rawCall(host.address, request),
      rawCall(host.address, request),
    ]);
    expect(second.body).toBe(first.body);
    expect((await host.call('queue.hall', {})).waiting).toHaveLength(1);
  });

  it('keeps apart the request ids of two stations', async () => {
    const host = await start();
    const [type] = await host.call('store.businessTypes', {});
    const request = {
      procedure: 'queue.issueTicket',
      id: 'lan-test-0000-0003',
      input: { businessTypeId: type?.id },
    };
    await rawCall(host.address, request);
    await rawCall(host.address, request, { authorization: `Bearer ${await pairedToken(host, 'kiosk')}` });
    expect((await host.call('queue.hall', {})).waiting).toHaveLength(2);
  });
});

describe('a call that is not one', () => {
  it.each([
    ['broken JSON', '{"procedure": "host.status", '],
    ['no JSON at all', 'procedure=host.status'],
    ['an empty body', ''],
    ['a list instead of a call', '[]'],
    ['JSON nested without end', '['.repeat(200_000)],
    ['no procedure', { input: {} }],
    ['a request id that is too short', { ...status, id: 'short' }],
    ['a request id with other signs', { ...status, id: `'; DROP TABLE ticket; --` }],
    ['something beside it', { ...status, caller: { roles: ['store-manager'] } }],
    ['a prototype in it', `{"procedure":"host.status","input":{},"__proto__":{"roles":[]}}`],
  ])('(%s) is refused with one clear code, and the time', async (_case, body) => {
    const { address } = await start();
    const response = await rawCall(address, body);
    expect(response.status).toBe(400);
    expect(answerIn(response)).toMatchObject({
      ok: false,
      refusal: { code: 'call.bad-input' },
      now: testStart,
    });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'because its content type is “%s” is refused: a form of another site could send it',
    async (type) => {
      const { address } = await start();
      const response = await rawCall(address, status, { 'content-type': type });
      expect(response.status).toBe(400);
      expect(answerIn(response)).toMatchObject({ refusal: { code: 'call.bad-input' } });
    },
  );

  it('under another address is refused with the time', async () => {
    const { address } = await start();
    const response = await rawRequest(address, { method: 'POST', path: '/api/other' });
    expect(response.status).toBe(404);
    expect(answerIn(response)).toMatchObject({ refusal: { code: 'call.unknown-procedure' }, now: testStart });
  });

  it('by GET is refused: what a link can do changes nothing', async () => {
    const { address } = await start();
    expect((await rawRequest(address, { path: '/api/call?procedure=host.status' })).status).toBe(404);
  });
});

describe('a call that is too large', () => {
  const piece = 'x'.repeat(64 * 1024);
  const pieces = ['{"procedure":"host.status","input":"', ...Array.from({ length: 20 }, () => piece), '"}'];

  it.each([
    ['says so by its length', pieces.join('')],
    ['does not tell its length', pieces],
  ])('is refused when it %s, and the door goes on', async (_case, body) => {
    const { address } = await start();
    const response = await rawRequest(address, {
      method: 'POST',
      path: '/api/call',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBe(413);
    expect(answerIn(response)).toMatchObject({ refusal: { code: 'call.too-large' }, now: testStart });
    expect((await rawCall(address, status)).status).toBe(200);
  });
});

describe('a call from somewhere else', () => {
  it.each([
    ['another site', { origin: 'http://shop.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['a page without an origin of its own', { origin: 'null' }],
    ['this door, but by HTTPS', { origin: 'https://127.0.0.1' }],
    ['a name that was made to lead here', { host: 'shop.example' }],
    ['this machine’s name with another port', { host: '127.0.0.1:1' }],
  ])('(%s) is refused before anything is looked at', async (_case, headers) => {
    const { address } = await start();
    const response = await rawCall(address, status, headers);
    expect(response.status).toBe(403);
    expect(answerIn(response)).toMatchObject({ refusal: { code: 'call.not-allowed' }, now: testStart });
    expect(response.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('is not encouraged: a browser that asks first gets no permission', async () => {
    const { address } = await start();
    const response = await rawRequest(address, {
      method: 'OPTIONS',
      path: '/api/call',
      headers: { origin: 'http://shop.example', 'access-control-request-method': 'POST' },
    });
    expect(response.status).toBe(403);
    expect(response.headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each(['127.0.0.1', 'localhost'])('is welcome from the door’s own page at %s', async (name) => {
    const { address } = await start();
    const own = `${name}:${new URL(address).port}`;
    expect((await rawCall(address, status, { host: own, origin: `http://${own}` })).status).toBe(200);
  });
});
