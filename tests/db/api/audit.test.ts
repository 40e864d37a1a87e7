import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AuditEntry, appendAudit, firstBrokenAudit } from '../../../db/api/audit.ts';
import { type TestStore, openTestStore } from '../../main/open-test-store.ts';

describe('the audit', () => {
  let store: TestStore;
  beforeEach(async () => {
    store = await openTestStore({ setUp: false });
    for (let entry = 1; entry <= 5; entry += 1) appendAudit(store.connection.db, entryOf(entry));
  });
  afterEach(() => store.close());

  const entryOf = (number: number): AuditEntry => ({
    at: 1_000 + number,
    door: 'lan',
    stationId: 3,
    approverId: null,
    personId: number === 4 ? null : 8,
    procedure: 'queue.callNext',
    requestId: `request-number-${number}`,
    inputHash: 'hash',
    firstEventId: number,
    lastEventId: number,
  });
  /** Somebody with the database file in hand, who takes the guards away first. */
  const tamper = (sql: string): void =>
    store.connection.raw.exec(
      `DROP TRIGGER audit_is_never_changed; DROP TRIGGER audit_is_never_deleted; ${sql}`,
    ) as unknown as void;

  it('is a whole chain as long as nobody touches it', () => {
    expect(firstBrokenAudit(store.connection.db)).toBeNull();
  });

  it('refuses to be changed or deleted', () => {
    expect(() => store.connection.raw.exec('UPDATE audit SET person_id = 9')).toThrow('never changed');
    expect(() => store.connection.raw.exec('DELETE FROM audit')).toThrow('never deleted');
  });

  it.each([
    ['at', '999'],
    ['door', `'desktop'`],
    ['station_id', '4'],
    ['person_id', '9'],
    ['procedure', `'queue.finish'`],
    ['request_id', `'another-request-id'`],
    ['input_hash', `'other'`],
    ['first_event_id', '1'],
    ['last_event_id', 'NULL'],
  ])('shows the first entry whose %s was changed', (column, value) => {
    tamper(`UPDATE audit SET ${column} = ${value} WHERE id = 3`);
    expect(firstBrokenAudit(store.connection.db)).toBe(3);
  });

  it('shows where an entry was taken out', () => {
    tamper('DELETE FROM audit WHERE id = 2');
    expect(firstBrokenAudit(store.connection.db)).toBe(3);
  });

  it('shows where two entries were exchanged', () => {
    tamper(
      'UPDATE audit SET id = 99 WHERE id = 2; UPDATE audit SET id = 2 WHERE id = 3; UPDATE audit SET id = 3 WHERE id = 99',
    );
    expect(firstBrokenAudit(store.connection.db)).toBe(2);
  });
});
