import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NewFinding } from '../../../shared/findings/finding.ts';
import { settleFinding, writeFinding } from '../../../db/findings/write-finding.ts';
import { type TestStore, atTheDesk, openTestStore } from '../open-test-store.ts';

const noon = Date.parse('2026-11-17T12:00:00+08:00');
const hour = 3_600_000;
const today = { from: '2026-11-17', to: '2026-11-17' };

describe('findings', () => {
  let store: TestStore;
  beforeEach(async () => {
    store = await openTestStore();
  });
  afterEach(() => store.close());

  const write = (found: Partial<NewFinding> = {}): void =>
    writeFinding(store.connection.db, 1, {
      kind: 'queue.long-wait',
      polarity: 'problem',
      severity: 'major',
      subject: { kind: 'series', id: 1 },
      source: { kind: 'ticket', id: 12 },
      dedupeKey: 'queue.long-wait/2026-11-17/A',
      occurredAt: noon,
      words: { zh: 'A 号段等候超过 30 分', en: 'Series A waited more than 30 minutes' },
      ...found,
    });
  const list = (wanted: object = {}) => store.call('findings.list', { ...today, ...wanted });
  const keysOf = async (wanted: object = {}) =>
    (await list(wanted)).findings.map(({ dedupeKey }) => dedupeKey);

  it('tell what was seen, about what, in which record and when', async () => {
    write();
    expect(await list()).toEqual({
      total: 1,
      findings: [
        {
          id: 1,
          kind: 'queue.long-wait',
          polarity: 'problem',
          severity: 'major',
          subject: { kind: 'series', id: 1 },
          source: { kind: 'ticket', id: 12 },
          dedupeKey: 'queue.long-wait/2026-11-17/A',
          words: { zh: 'A 号段等候超过 30 分', en: 'Series A waited more than 30 minutes' },
          state: 'open',
          times: 1,
          firstAt: noon,
          lastAt: noon,
          settledAt: null,
        },
      ],
    });
  });

  it('are kept once for one thing: repeats are counted and bring the newer words', async () => {
    write();
    write({
      occurredAt: noon + hour,
      severity: 'critical',
      source: { kind: 'ticket', id: 40 },
      words: { zh: 'A 号段等候超过 60 分', en: 'Series A waited more than 60 minutes' },
    });
    expect(await list()).toMatchObject({
      total: 1,
      findings: [
        {
          times: 2,
          firstAt: noon,
          lastAt: noon + hour,
          severity: 'critical',
          source: { kind: 'ticket', id: 40 },
          words: { zh: 'A 号段等候超过 60 分' },
        },
      ],
    });
  });

  it('do not count the same thing told again, nor something older', async () => {
    write();
    write();
    write({ occurredAt: noon - hour, severity: 'minor' });
    expect((await list()).findings).toMatchObject([{ times: 1, lastAt: noon, severity: 'major' }]);
  });

  it('are settled when things are right again, and open again when they are not', async () => {
    write();
    settleFinding(store.connection.db, 1, 'queue.long-wait/2026-11-17/A', noon + hour);
    settleFinding(store.connection.db, 1, 'queue.long-wait/2026-11-17/A', noon + 2 * hour);
    expect((await list()).findings).toMatchObject([{ state: 'settled', settledAt: noon + hour }]);
    write({ occurredAt: noon + 3 * hour });
    expect((await list()).findings).toMatchObject([{ state: 'open', settledAt: null, times: 2 }]);
  });

  it('are listed for the days on which they were seen, by the hall’s clock', async () => {
    write({ dedupeKey: 'late', occurredAt: Date.parse('2026-11-16T23:59:59+08:00') });
    write({ dedupeKey: 'early', occurredAt: Date.parse('2026-11-17T00:00:00+08:00') });
    write({ dedupeKey: 'lasting', occurredAt: noon - 48 * hour });
    write({ dedupeKey: 'lasting', occurredAt: noon + 48 * hour });
    expect(await keysOf()).toEqual(['lasting', 'early']);
    expect(await keysOf({ from: '2026-11-16' })).toEqual(['lasting', 'early', 'late']);
    expect(await keysOf({ from: '2026-11-20', to: '2026-11-30' })).toEqual([]);
  });

  it('are found by what they are, what they are about and where they were seen', async () => {
    write({ dedupeKey: 'wait' });
    write({ dedupeKey: 'five stars', kind: 'ratings.five-stars', polarity: 'praise', severity: 'minor' });
    write({ dedupeKey: 'other', subject: { kind: 'counter', id: 2 }, source: { kind: 'rating', id: 12 } });
    settleFinding(store.connection.db, 1, 'other', noon);
    expect(await keysOf({ kinds: ['ratings.five-stars', 'five-s.floor'] })).toEqual(['five stars']);
    expect(await keysOf({ polarity: 'praise' })).toEqual(['five stars']);
    expect(await keysOf({ severities: ['critical', 'major'] })).toEqual(['other', 'wait']);
    expect(await keysOf({ state: 'open' })).toEqual(['five stars', 'wait']);
    expect(await keysOf({ state: 'settled' })).toEqual(['other']);
    expect(await keysOf({ subject: { kind: 'counter', id: 2 } })).toEqual(['other']);
    expect(await keysOf({ source: { kind: 'ticket', id: 12 } })).toEqual(['five stars', 'wait']);
  });

  it('say how many there are where not all are listed', async () => {
    for (let number = 0; number < 5; number += 1) write({ dedupeKey: `wait ${number}` });
    const { total, findings } = await list({ limit: 2 });
    expect([total, findings.length]).toEqual([5, 2]);
  });

  it('are refused for days that do not exist, and to clerks', async () => {
    expect((await store.refused('findings.list', { ...today, from: '2026-02-30' })).code).toBe(
      'call.bad-input',
    );
    const clerk = { ...atTheDesk, roles: ['clerk'] as const };
    expect((await store.refused('findings.list', today, clerk)).code).toBe('call.not-allowed');
  });
});
