import { expect, it } from 'vitest';
import type { Topic } from '../../../shared/call/procedure.ts';
import { startTestHall } from '../start-test-host.ts';

it('tells every screen of a surge soon after the ticket that began it, and again when the hall is empty', async () => {
  const host = await startTestHall();
  const told: Topic[] = [];
  const isTold = () =>
    new Promise<void>((resolve) => {
      const forget = host.onNews(({ topics }) => {
        told.push(...topics);
        if (!topics.includes('surge')) return;
        forget();
        resolve();
      });
    });
  const [payment] = await host.call('store.businessTypes', {});
  const began = isTold();
  const tickets: number[] = [];
  for (let nth = 0; nth < 6; nth += 1) {
    const { ticket } = await host.call('queue.issueTicket', { businessTypeId: payment?.id ?? 0 });
    tickets.push(ticket.id);
  }
  await began;
  expect(await host.call('queue.surgeLevel', {})).toMatchObject({ level: 'yellow' });

  const ended = isTold();
  for (const ticketId of tickets) await host.call('queue.cancel', { ticketId });
  await ended;
  expect(await host.call('queue.surgeLevel', {})).toEqual({ level: 'calm', since: null });
  expect(told.filter((topic) => topic === 'surge')).toHaveLength(2);
  expect(host.logged).toEqual([]);
});
