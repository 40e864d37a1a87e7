import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendAudit } from '../../../db/api/audit.ts';
import { findChainCheck, keepChainCheck, newChainCheck } from '../../../db/audit/chain-check.ts';
import { checkAuditChain } from '../../../main/audit/check-chain.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';
import { runNow } from '../run-jobs.ts';

/** More than one step of the check. */
const entries = 700;

describe('the nightly check of the audit', () => {
  let store: TestStore;
  beforeEach(async () => {
    store = await openTestStore({ durability: 'off' });
    store.connection.atomically(() => {
      for (let nth = 2; nth <= entries; nth += 1) act(nth);
    });
  });
  afterEach(() => store.close());

  function act(nth: number): void {
    appendAudit(store.connection.db, {
      at: store.clock.now(),
      door: 'lan',
      stationId: 3,
      personId: 2,
      approverId: null,
      procedure: 'queue.callNext',
      requestId: `request-number-${nth}`,
      inputHash: 'hash',
      firstEventId: null,
      lastEventId: null,
    });
  }

  /** Somebody with the database file in hand, who takes the guards away first. */
  function tamper(sql: string): void {
    store.connection.raw.exec(
      `DROP TRIGGER IF EXISTS audit_is_never_changed; DROP TRIGGER IF EXISTS audit_is_never_deleted; ${sql}`,
    );
  }

  async function checked(): Promise<{ brokenId: number | null; findings: string[] }> {
    store.clock.advanceTo(store.clock.now() + 60_000);
    await runNow(store, checkAuditChain);
    const asked = { from: '2026-11-17', to: '2026-11-17', state: 'open' } as const;
    const { findings } = await store.call('findings.list', asked);
    return {
      brokenId: findChainCheck(store.connection.db)?.brokenId ?? null,
      findings: findings.map(({ words }) => words.zh),
    };
  }

  it('walks to the last entry of a whole chain and finds nothing', async () => {
    expect(await checked()).toEqual({ brokenId: null, findings: [] });
    expect(findChainCheck(store.connection.db)?.reached.id).toBe(entries);
  });

  it('finds what was changed behind the guard’s back, says where, and is content when it is right again', async () => {
    tamper('UPDATE audit SET person_id = 4 WHERE id = 650');
    expect(await checked()).toMatchObject({
      brokenId: 650,
      findings: [expect.stringContaining('第 650 条')],
    });
    tamper('UPDATE audit SET person_id = 2 WHERE id = 650');
    expect(await checked()).toEqual({ brokenId: null, findings: [] });
  });

  it('misses the end of the chain when that was cut off', async () => {
    await checked();
    tamper('DELETE FROM audit WHERE id > 690');
    expect(await checked()).toMatchObject({ brokenId: 691 });
  });

  it('is not deceived by a chain that was written anew, each entry following from the one before', async () => {
    await checked();
    tamper('DELETE FROM audit WHERE id > 600');
    for (let nth = 601; nth <= entries; nth += 1) act(nth + 1);
    expect(await checked()).toMatchObject({ brokenId: entries });
  });

  it('goes on where it was interrupted', async () => {
    await checked();
    const whole = findChainCheck(store.connection.db);
    if (!whole) throw new Error('Nothing was checked.');
    const reached = { id: 650, hash: hashAt(650) };
    keepChainCheck(store.connection.db, { ...newChainCheck(whole, store.clock.now()), reached });
    // What lies before is not looked at again until the next night.
    tamper('UPDATE audit SET person_id = 4 WHERE id = 10');
    expect(await checked()).toMatchObject({ brokenId: null });
    expect(await checked()).toMatchObject({ brokenId: 10 });
  });

  function hashAt(id: number): string {
    const row = store.connection.raw
      .prepare<[number], { hash: string }>('SELECT hash FROM audit WHERE id = ?')
      .get(id);
    return row?.hash ?? '';
  }
});
