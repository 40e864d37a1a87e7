import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agentsOf, logDay } from '../../../main/simulation/log-day.ts';
import { playDay } from '../../../main/simulation/play.ts';
import { parseQueueLog } from '../../../main/simulation/queue-log.ts';
import { hallToPlay, replayDayOf, setUpReplayHall } from '../../../main/simulation/replay-hall.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';
import { gaveUp, logOf, served } from './log-lines.ts';

const date = '1999-01-05';
const nine = 9 * 3_600;

describe('a played day', () => {
  let store: TestStore;
  beforeEach(async () => {
    store = await openTestStore({ setUp: false, now: Date.parse(`${date}T00:00:00Z`) });
  });
  afterEach(() => store.close());

  /** Plays rows and tells of each ticket: state, seconds waited, seconds handled. */
  async function played(...rows: Parameters<typeof logOf>) {
    const day = logDay(parseQueueLog(logOf(...rows)), date);
    const { midnight, dateChangesS } = replayDayOf(day);
    await setUpReplayHall(store.call, day);
    const hall = await hallToPlay(store.call, agentsOf(day.duty));
    await playDay(day, {
      ...hall,
      dateChangesS,
      advanceTo: async (second) => store.clock.advanceTo(midnight + second * 1_000),
    });
    const { tickets } = await store.call('reports.dayTickets', { date, filter: 'all' });
    return tickets.map(({ ticket, waitMs, handlingMs }) => [
      ticket.state,
      waitMs === null ? null : waitMs / 1_000,
      handlingMs === null ? null : handlingMs / 1_000,
    ]);
  }

  it('reproduces a queue at two counters to the second', async () => {
    const tickets = await played(
      served(nine, 100, 'S01'),
      served(nine + 10, 200, 'S02'),
      served(nine + 20, 50, 'S01'),
      // Gives up in the very second in which a counter gets free; the one before it is called.
      gaveUp(nine + 30, nine + 100),
      // Would have given up a second after being called.
      gaveUp(nine + 40, nine + 151),
      served(nine + 50, 30, 'S01'),
      // Is next when a counter gets free, and gives up in that second.
      gaveUp(nine + 60, nine + 180),
      served(nine + 70, 60, 'S01'),
      served(nine + 200, 10, 'S02'),
      served(nine + 205, 0, 'S02'),
      { ...served(nine + 206, 10, 'S02'), outcome: 'PHANTOM' },
    );
    expect(tickets).toEqual([
      ['finished', 0, 100],
      ['finished', 0, 200],
      ['finished', 80, 50],
      ['cancelled', null, null],
      ['no-show', 110, null],
      ['finished', 100, 30],
      ['cancelled', null, null],
      ['finished', 110, 60],
      ['finished', 10, 10],
      ['finished', 15, 0],
    ]);
    const { figures } = await store.call('reports.day', { date });
    expect(figures).toMatchObject({
      visitors: 10,
      served: 7,
      abandoned: 3,
      meanWaitMs: 45_000,
      p90WaitMs: 110_000,
      meanHandlingMs: 450_000 / 7,
    });
  });

  it('lets an agent whose half hour is over finish, and then call nobody any more', async () => {
    const tickets = await played(
      served(nine + 1_700, 200, 'S01', nine),
      served(nine + 1_710, 30, 'S02', nine + 1_800),
      served(nine + 1_720, 40, 'S02', nine + 1_830),
    );
    expect(tickets).toEqual([
      ['finished', 0, 200],
      ['finished', 90, 30],
      ['finished', 110, 40],
    ]);
  });

  it('keeps the last agents until everybody who does not give up is served', async () => {
    const tickets = await played(
      served(nine, 3_000, 'S01'),
      served(nine + 10, 2_000, ''),
      served(nine + 20, 50, ''),
      gaveUp(nine + 30, nine + 5_051),
      gaveUp(nine + 40, nine + 6_000),
    );
    expect(tickets).toEqual([
      ['finished', 0, 3_000],
      ['finished', 2_990, 2_000],
      ['finished', 4_980, 50],
      ['cancelled', null, null],
      ['cancelled', null, null],
    ]);
  });

  it('serves those who wait at midnight afterwards, and counts them to their day', async () => {
    const evening = 86_000;
    const tickets = await played(
      served(nine, 10, 'S01'),
      served(evening, 500, 'S01'),
      served(86_390, 60, 'S01', 100),
      gaveUp(86_395, 5),
    );
    expect(tickets).toEqual([
      ['finished', 0, 10],
      ['finished', 0, 500],
      ['finished', 110, 60],
      ['cancelled', null, null],
    ]);
  });

  it('finishes who is served at midnight, and leaves who waits then where a log has had its 24 hours', async () => {
    const tickets = await played(
      gaveUp(5, 65),
      served(86_000, 500, 'S01'),
      served(86_300, 60, 'S01', 100),
      gaveUp(86_390, 20),
    );
    expect(tickets).toEqual([
      ['cancelled', null, null],
      ['finished', 0, 500],
      ['waiting', null, null],
      ['cancelled', null, null],
    ]);
  });

  it('has agents at their counters only while they are on duty', async () => {
    await played(served(nine, 10, 'S01'), served(nine + 1_800, 10, 'S02'));
    const { counters } = await store.call('queue.hall', {});
    expect(counters.map((counter) => counter.person)).toEqual([null, null]);
  });
});
