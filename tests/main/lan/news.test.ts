import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type ClientOptions, WebSocket } from 'ws';
import type { News } from '../../../shared/call/envelope.ts';
import { startTestHall } from '../start-test-host.ts';

/** The news that a screen hears, piece by piece. */
interface Listening {
  readonly socket: WebSocket;
  next(): Promise<News>;
}

async function connect(address: string, options: ClientOptions = {}): Promise<Listening> {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/news`, options);
  onTestFinished(() => socket.terminate());
  const heard: News[] = [];
  let wake = (): void => undefined;
  socket.on('message', (message: Buffer) => {
    heard.push(JSON.parse(message.toString('utf8')) as News);
    wake();
  });
  await once(socket, 'open');
  const next = async (): Promise<News> => {
    const piece = heard.shift();
    if (piece) return piece;
    await new Promise<void>((resolve) => (wake = resolve));
    return next();
  };
  return { socket, next };
}

/** Connects and says hello, as a screen does. */
async function listen(address: string): Promise<Listening> {
  const listening = await connect(address);
  listening.socket.send(JSON.stringify({ type: 'hello' }));
  return listening;
}

describe('the news', () => {
  it('begin with where they stand: the boot, the number and the host’s time', async () => {
    const host = await startTestHall();
    const { next } = await listen(host.address);
    const { boot } = await host.call('host.status', {});
    expect(await next()).toEqual({ boot, seq: 1, topics: [], now: expect.any(Number) });
  });

  it('reach every screen, numbered without a gap, with what they are about', async () => {
    const host = await startTestHall();
    const screens = [await listen(host.address), await listen(host.address)];
    for (const { next } of screens) await next();
    await host.call('queue.takeSeat', { counterId: 1, staffNumber: '8011' });
    await host.call('staff.addPerson', { staffNumber: '9001', name: '王芳', roles: ['greeter'] });
    for (const { next } of screens) {
      expect(await next()).toMatchObject({ seq: 2, topics: ['queue'] });
      expect(await next()).toMatchObject({ seq: 3, topics: ['staff'] });
    }
  });

  it('say nothing of refusals and questions', async () => {
    const host = await startTestHall();
    const { next } = await listen(host.address);
    expect((await next()).seq).toBe(1);
    await host.call('queue.hall', {});
    await expect(host.call('queue.callNext', { counterId: 1 })).rejects.toThrow('queue.seat-empty');
    await host.call('queue.takeSeat', { counterId: 1, staffNumber: '8011' });
    expect(await next()).toMatchObject({ seq: 2, topics: ['queue'] });
  });

  it('carry a sign of life when nothing happens', async () => {
    const host = await startTestHall();
    const { next } = await listen(host.address);
    const first = await next();
    const sign = await next();
    expect(sign).toMatchObject({ boot: first.boot, seq: first.seq, topics: [] });
    expect(sign.now).toBeGreaterThan(first.now);
  });
});

describe('whoever listens to the news', () => {
  it.each([
    ['something else than hello', JSON.stringify({ type: 'news' })],
    ['broken JSON', '{"type":"hel'],
    ['a hello with something beside it', JSON.stringify({ type: 'hello', roles: ['store-manager'] })],
  ])('and begins with %s is shown the door', async (_case, message) => {
    const { address } = await startTestHall();
    const { socket } = await connect(address);
    socket.send(message);
    const [code] = (await once(socket, 'close')) as [number];
    expect(code).toBe(1008);
  });

  it('and never says hello hears nothing and is let go', async () => {
    const host = await startTestHall();
    const { socket } = await connect(host.address);
    const heard: unknown[] = [];
    socket.on('message', (message) => heard.push(message));
    await host.call('queue.takeSeat', { counterId: 1, staffNumber: '8011' });
    await once(socket, 'close');
    expect(heard).toEqual([]);
  });

  it('and sends more than a hello can be is let go', async () => {
    const { address } = await startTestHall();
    const { socket } = await connect(address);
    socket.send('x'.repeat(8_000));
    const [code] = (await once(socket, 'close')) as [number];
    expect(code).toBe(1009);
  });

  it.each([
    ['is a page of another site', '/news', { origin: 'http://shop.example' }],
    ['comes by a name that was made to lead here', '/news', { headers: { host: 'shop.example' } }],
    ['asks for something else', '/other', {}],
  ])('and %s is refused', async (_case, path, options) => {
    const { address } = await startTestHall();
    const socket = new WebSocket(`${address.replace('http', 'ws')}${path}`, options);
    const [error] = (await once(socket, 'error')) as [Error];
    expect(error.message).toContain('403');
  });

  it('is let go when the store closes', async () => {
    const host = await startTestHall();
    const { socket, next } = await listen(host.address);
    await next();
    const closed = once(socket, 'close');
    await host.close();
    await closed;
    expect(socket.readyState).toBe(WebSocket.CLOSED);
  });
});
