import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { presetCounters } from '../../../shared/store/presets.ts';
import { type Random, chance, int, pick, seededRandom } from '../../../shared/random/random.ts';
import { openForReading } from '../../../db/database/open.ts';
import { databaseFile } from '../../../main/api/open-store.ts';
import { type TestHost, startTestHost } from '../start-test-host.ts';
import { shiftedClock } from '../../../main/time/clock.ts';
import { testStart } from '../open-test-store.ts';
import { testHall } from '../test-hall.ts';
import { firstDay } from './open-hall.ts';
import { whatDoesNotAddUp } from './day-adds-up.ts';

const staffNumbers = Array.from({ length: 8 }, (_, index) => `${8101 + index}`);

/** Somebody at a screen whose network is bad. */
interface Somebody {
  readonly random: Random;
  /** Sends a command until its answer has come, and gives its value; null where it was refused. */
  send(procedure: string, input: object): Promise<{ id?: number } | null>;
}

/** The steps that were answered as done, by request id. */
type Acknowledged = Set<string>;

function somebody({ address }: TestHost, name: string, acknowledged: Acknowledged): Somebody {
  const random = seededRandom(name);
  const post = async (body: string): Promise<unknown> => {
    const lost = chance(random, 0.15) ? { signal: AbortSignal.timeout(int(random, 1, 4)) } : {};
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${address}/api/call`, { method: 'POST', headers, body, ...lost });
    const answer: unknown = await response.json();
    if (chance(random, 0.15)) throw new Error('The answer is lost.');
    return answer;
  };
  return {
    random,
    send: async (procedure, input) => {
      const id = randomUUID();
      const body = JSON.stringify({ procedure: `queue.${procedure}`, id, input });
      for (;;) {
        await delay(int(random, 0, 4));
        const answer = (await post(body).catch(() => null)) as
          { ok: true; value: { id?: number } } | { ok: false; refusal: { code: string } } | null;
        if (answer?.ok) {
          acknowledged.add(id);
          return answer.value;
        }
        if (answer) {
          if (!answer.refusal.code.startsWith('queue.')) throw new Error(answer.refusal.code);
          return null;
        }
      }
    },
  };
}

async function greet({ random, send }: Somebody, businesses: readonly number[]): Promise<void> {
  const classes = ['ordinary', 'ordinary', 'care', 'vip'] as const;
  for (let visitors = 0; visitors < 40; visitors += 1) {
    const issued = await send('issueTicket', {
      businessTypeId: pick(random, businesses),
      class: { priorityClass: pick(random, classes) },
    });
    expect(issued).not.toBeNull();
    if (chance(random, 0.2)) await send('cancel', { ticketId: int(random, 1, 60) });
    if (chance(random, 0.3)) await send('requeue', { ticketId: int(random, 1, 60) });
  }
}

async function serve(
  { random, send }: Somebody,
  counterId: number,
  others: readonly number[],
): Promise<void> {
  for (let rounds = 0; rounds < 14; rounds += 1) {
    const called = await send('callNext', { counterId });
    if (called?.id === undefined) continue;
    const at = { counterId, ticketId: called.id };
    if (chance(random, 0.2)) {
      await send('noShow', at);
      continue;
    }
    await send('arrive', at);
    switch (int(random, 1, 5)) {
      case 1:
        await send('transfer', { ...at, to: { kind: 'counter', counterId: pick(random, others) } });
        break;
      case 2:
        await send('hold', { ...at, forHall: true });
        break;
      default:
        await send('finish', at);
    }
  }
}

async function manage({ random, send }: Somebody, counters: readonly number[]): Promise<void> {
  for (let rounds = 0; rounds < 30; rounds += 1) {
    await send('callHeld', { counterId: pick(random, counters), ticketId: int(random, 1, 60) });
    await send('pause', { counterId: pick(random, counters), reason: 'errand' });
    await send('resume', { counterId: pick(random, counters) });
    await send('changeClass', { ticketId: int(random, 1, 60), priorityClass: 'service' });
  }
}

it('two greeters, eight counters and a manager at once, with lost answers, end in a consistent day', async () => {
  const host = await startTestHost({ durability: 'off', clock: () => shiftedClock(testStart) });
  const clerks = staffNumbers.map((staffNumber) => ({
    staffNumber,
    name: staffNumber,
    roles: ['clerk' as const],
  }));
  const staff = [...testHall.staff, ...clerks];
  await host.call('store.setUp', { ...testHall, counters: presetCounters(8), staff });
  const counters = (await host.call('store.counters', {})).map(({ id }) => id);
  const businesses = (await host.call('store.businessTypes', {})).map(({ id }) => id);
  for (const [index, counterId] of counters.entries()) {
    await host.call('queue.takeSeat', { counterId, staffNumber: staffNumbers[index] ?? '' });
  }
  const db = openForReading(databaseFile(host.dataFolder));
  const audited = (): string[] =>
    db.db
      .read<[], { id: string }>(`SELECT request_id AS id FROM audit WHERE procedure LIKE 'queue.%'`)
      .all()
      .map(({ id }) => id);
  const before = new Set(audited());
  const acknowledged: Acknowledged = new Set();
  await Promise.all([
    greet(somebody(host, 'greeter 1', acknowledged), businesses),
    greet(somebody(host, 'greeter 2', acknowledged), businesses),
    ...counters.map((counterId) =>
      serve(somebody(host, `counter ${counterId}`, acknowledged), counterId, counters),
    ),
    manage(somebody(host, 'manager', acknowledged), counters),
  ]);
  const done = audited().filter((id) => !before.has(id));
  expect([...done].sort()).toEqual([...acknowledged].sort());
  expect(whatDoesNotAddUp(db.db)).toEqual([]);
  const { visitors } = (await host.call('reports.day', { date: firstDay })).figures;
  expect(visitors).toBe(80);
  expect(host.logged).toEqual([]);
  db.close();
});
