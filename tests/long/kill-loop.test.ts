import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { int, seededRandom } from '../../shared/random/random.ts';
import { firstBrokenAudit } from '../../db/api/audit.ts';
import { openForReading } from '../../db/database/open.ts';
import { databaseFile } from '../../main/api/open-store.ts';
import { setUpBusyHall } from './busy-hall.ts';
import { type Acknowledged, workAtCounter } from './counter-client.ts';
import { type HostProcess, startHostProcess } from './host-process.ts';

const counters = 50;
const tickets = Number(process.env['STOREFRONT_LONG_TICKETS'] ?? 20_000);
const seed = 1;

describe('fifty counters at once, and a host that is killed at any moment', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'storefront-desk-kill-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it(`give each of ${tickets} tickets once, and lose nothing that was acknowledged`, async () => {
    const acknowledged: Acknowledged[] = [];
    let host = await startHostProcess(folder);
    let starting: Promise<HostProcess> = Promise.resolve(host);
    const { counterIds, businessTypeIds } = await setUpBusyHall(host.address, counters);

    let working = true;
    const all = Promise.all(
      counterIds.map((counterId, index) =>
        workAtCounter(
          async () => (await starting).address,
          {
            counterId,
            businessTypeId: businessTypeIds[index % businessTypeIds.length] ?? 0,
            visits: Math.ceil(tickets / counters),
          },
          (step) => acknowledged.push(step),
        ),
      ),
    ).finally(() => {
      working = false;
    });

    const random = seededRandom(seed);
    let kills = 0;
    const killer = (async () => {
      for (;;) {
        await passed(int(random, 2_000, 12_000));
        if (!working) return;
        const old = host;
        starting = old.kill().then(() => startHostProcess(folder));
        host = await starting;
        kills += 1;
      }
    })();
    await all;
    await killer;
    await host.kill();

    expect(kills).toBeGreaterThan(0);
    expectKept(folder, acknowledged);
  });
});

/** Holds what clients were told against what the database has. */
function expectKept(folder: string, acknowledged: readonly Acknowledged[]): void {
  const connection = openForReading(databaseFile(folder));
  const { raw, db } = connection;
  try {
    const numbersGiven = acknowledged.filter(({ step }) => step === 'issued').map(({ number }) => number);
    expect(new Set(numbersGiven).size).toBe(numbersGiven.length);
    const callsHeard = acknowledged.filter(({ step }) => step === 'called').map(({ ticketId }) => ticketId);
    expect(new Set(callsHeard).size).toBe(callsHeard.length);

    const kept = new Set(
      raw
        .prepare<[], string>(
          `SELECT substr(kind, 8) || ' ' || subject_id FROM event WHERE subject_kind = 'ticket'`,
        )
        .pluck()
        .all(),
    );
    const lost = acknowledged.filter(({ step, ticketId }) => !kept.has(`${step} ${ticketId}`));
    expect(lost).toEqual([]);

    const counts = raw
      .prepare<[], Record<string, number>>(
        `SELECT (SELECT count(*) FROM ticket) AS tickets,
           (SELECT count(*) FROM ticket WHERE state = 'finished') AS finished,
           (SELECT count(*) FROM event WHERE kind = 'ticket.issued') AS issued,
           (SELECT count(*) FROM event WHERE kind = 'ticket.called') AS called,
           (SELECT count(*) FROM event WHERE kind = 'ticket.finished') AS ended`,
      )
      .get();
    const expected = Math.ceil(tickets / counters) * counters;
    expect(counts).toEqual({
      tickets: expected,
      finished: expected,
      issued: expected,
      called: expected,
      ended: expected,
    });
    expect(firstBrokenAudit(db)).toBeNull();
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
  } finally {
    connection.close();
  }
}
