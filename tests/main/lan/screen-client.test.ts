import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createLanTransport } from '../../../renderer/app/lan-transport.ts';
import { type Client, createClient } from '../../../renderer/call/client.ts';
import { RefusedError } from '../../../renderer/call/refused-error.ts';
import { roomCalls } from '../../../renderer/call/room-calls.ts';
import { LostAnswerError } from '../../../renderer/call/transport.ts';
import type { News } from '../../../shared/call/envelope.ts';
import { queueContract } from '../../../shared/queue/contract.ts';
import { startTestHall } from '../start-test-host.ts';

const queueCalls = roomCalls('queue', queueContract);

/** A screen's way to a host, as a browser station has it. */
function screenAt(origin: string, delays: readonly number[] = [1, 1, 1]): Client {
  const transport = createLanTransport({ origin, token: () => null, idleMs: () => 0 });
  onTestFinished(() => transport.close());
  return createClient(transport, delays);
}

/** A bad cable before a host: what is asked arrives, but the first so many answers are lost on the way back. */
async function badCable(
  address: string,
  answersLost: number,
): Promise<{ origin: string; asked: () => number }> {
  let asked = 0;
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    asked += 1;
    const lost = asked <= answersLost;
    const answer = await fetch(`${address}${request.url ?? ''}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: await text(request),
    });
    const body = await answer.text();
    if (lost) request.socket.destroy();
    else response.end(body);
  };
  const server = createServer((request, response) => {
    if (request.method === 'POST') void pass(request, response);
    else request.socket.destroy();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void server.close());
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: () => asked };
}

describe('a screen calls its host', () => {
  it('and is answered, and knows the host’s time from then on', async () => {
    const host = await startTestHall();
    const screen = screenAt(host.address);
    const { ticket } = await screen.call(queueCalls.issueTicket, { businessTypeId: 1 });
    expect(ticket.number).toBe('A001');
    expect(Math.abs(screen.clock.now() - host.clock.now())).toBeLessThan(1000);
  });

  it('and hears why it is refused', async () => {
    const host = await startTestHall();
    const refused = screenAt(host.address).call(queueCalls.callNext, { counterId: 99 });
    await expect(refused).rejects.toEqual(new RefusedError({ code: 'queue.counter-unknown', details: {} }));
  });

  it('again after a lost answer, and the host does it once', async () => {
    const host = await startTestHall();
    const cable = await badCable(host.address, 2);
    const { ticket } = await screenAt(cable.origin).call(queueCalls.issueTicket, { businessTypeId: 1 });
    expect(ticket.number).toBe('A001');
    expect(cable.asked()).toBe(3);
    const { waiting } = await host.call('queue.hall', {});
    expect(waiting.map(({ number }) => number)).toEqual(['A001']);
  });

  it('and gives up in the end, saying that no answer came', async () => {
    const host = await startTestHall();
    const cable = await badCable(host.address, 9);
    const lost = screenAt(cable.origin).call(queueCalls.issueTicket, { businessTypeId: 1 });
    await expect(lost).rejects.toBeInstanceOf(LostAnswerError);
  });

  it('once only for a question, which may simply be asked again', async () => {
    const host = await startTestHall();
    const cable = await badCable(host.address, 1);
    await expect(screenAt(cable.origin).call(queueCalls.hall, {})).rejects.toBeInstanceOf(LostAnswerError);
    expect(cable.asked()).toBe(1);
  });
});

describe('a screen listens to its host', () => {
  it('and hears the news of what another screen has done', async () => {
    const host = await startTestHall();
    const { transport } = screenAt(host.address);
    const told = new Promise<News>((resolve) => {
      transport.onNews((news) => {
        if (news.topics.length > 0) resolve(news);
        else void host.call('queue.issueTicket', { businessTypeId: 1 });
      });
    });
    expect((await told).topics).toContain('queue');
  });

  it('and knows at once when it is gone', async () => {
    const host = await startTestHall();
    const { transport } = screenAt(host.address);
    await new Promise<void>((resolve) => void transport.onNews(() => resolve()));
    const told: boolean[] = [];
    const gone = new Promise<void>((resolve) => {
      transport.onConnection((connected) => {
        told.push(connected);
        if (!connected) resolve();
      });
    });
    await host.close();
    await gone;
    expect(told).toEqual([true, false]);
  });
});
