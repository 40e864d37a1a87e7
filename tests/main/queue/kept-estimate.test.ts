import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenHall, minute, openHall } from './open-hall.ts';

let hall: OpenHall;
beforeEach(async () => {
  hall = await openHall();
});
afterEach(() => hall.store.close());

function kept(ticketId: number): unknown {
  return hall.store.connection.db
    .read<[number], unknown>(
      'SELECT ahead, mean_ms AS meanMs, low_ms AS lowMs, high_ms AS highMs FROM ticket_estimate WHERE ticket_id = ?',
    )
    .get(ticketId);
}

describe('what was expected of a wait', () => {
  it('is kept with the ticket as it was told, whatever becomes of the hall', async () => {
    for (const counterId of hall.counters) {
      await hall.issue('B12');
      if (counterId !== hall.counters[0]) await hall.serveNext(counterId);
    }
    const { ticket, ahead, wait } = await hall.store.call('queue.issueTicket', {
      businessTypeId: hall.businessId('B12'),
    });
    const { meanMs, lowMs, highMs } = wait.kind === 'range' ? wait : { meanMs: 0, lowMs: 0, highMs: 0 };
    expect(meanMs).toBeGreaterThan(0);
    hall.pass(20 * minute);
    await hall.store.call('queue.leaveSeat', { counterId: hall.counters[0] });
    expect(kept(ticket.id)).toEqual({ ahead, meanMs, lowMs, highMs });
    expect(() => hall.store.connection.raw.exec('UPDATE ticket_estimate SET mean_ms = 1')).toThrow(
      'never changed',
    );
  });

  it('is nothing to wait for where a counter is free', async () => {
    expect(kept((await hall.issue('B01')).id)).toEqual({ ahead: 0, meanMs: 0, lowMs: 0, highMs: 0 });
  });

  it('is not kept where nothing could be said', async () => {
    await hall.store.call('queue.leaveSeat', { counterId: hall.counters[2] });
    expect(kept((await hall.issue('B28')).id)).toBeUndefined();
  });
});

describe('the expected wait while people wait', () => {
  it('shrinks as those ahead are called, and is shown to the staff for each of them', async () => {
    const numbers = [];
    for (let count = 0; count < 6; count += 1) numbers.push((await hall.issue('B28')).number);
    await hall.serveNext(hall.counters[2]);
    const { waiting } = await hall.store.call('queue.hall', {});
    expect(waiting.map(({ number, ahead }) => [number, ahead])).toEqual(
      numbers.slice(1).map((number, ahead) => [number, ahead]),
    );
    const means = waiting.map(({ wait }) => (wait.kind === 'range' ? wait.meanMs : 0));
    expect(means).toEqual([...means].sort((a, b) => a - b));
    expect(means[0]).toBeGreaterThan(0);
  });

  it('is shown for each series to customers and staff: what somebody who came now would be told', async () => {
    for (const code of ['B28', 'B28', 'B01', 'B12', 'B12', 'B12']) await hall.issue(code);
    for (const counterId of hall.counters) await hall.serveNext(counterId);
    const { series: shown } = await hall.store.call('queue.display', {});
    const { series: known } = await hall.store.call('queue.hall', {});
    expect(shown).toEqual(known);
    for (const [code, letter] of [
      ['B01', 'A'],
      ['B12', 'B'],
      ['B28', 'S'],
    ] as const) {
      const { wait } = await hall.store.call('queue.outlook', { businessTypeIds: [hall.businessId(code)] });
      expect(shown.find((line) => line.letter === letter)?.wait).toEqual(wait);
    }
  });
});
