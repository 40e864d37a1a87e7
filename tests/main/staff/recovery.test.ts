import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Caller } from '../../../shared/call/caller.ts';
import { deskStationId } from '../../../shared/stations/station.ts';
import { recoveryAnswer } from '../../../main/staff/recovery-answer.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

/** The host's own desk with nobody signed in: who forgot the PIN stands before it. */
const atTheDoor: Caller = { door: 'desktop', station: deskStationId, person: null, roles: [] };
const manager = { staffNumber: '8001' };

async function asked(): Promise<{ card: string; challenge: string }> {
  const { card } = await store.call('staff.makeRecoveryCard', {});
  const { challenge } = await store.call('staff.askRecovery', manager, atTheDoor);
  return { card, challenge };
}

it('with the answer of the region’s offline tool the manager gets a first PIN, which is to be changed', async () => {
  const { card, challenge } = await asked();
  const tool = ['scripts/pin-answer.ts', '--card', card, '--staff', '8001', '--challenge', challenge];
  const answer = execFileSync(process.execPath, tool, { encoding: 'utf8' });
  const { firstPin } = await store.call('staff.recoverPin', { answer: answer.toLowerCase() }, atTheDoor);
  const signedIn = await store.call('staff.signIn', { ...manager, pin: firstPin }, atTheDoor);
  expect(signedIn).toMatchObject({ mustChangePin: true, person: { staffNumber: '8001' } });
  const old = await store.refused('staff.signIn', { ...manager, pin: '258014' }, atTheDoor);
  expect(old.code).toBe('staff.pin-wrong');
});

it('an answer counts once, and only for its own question, person and card', async () => {
  const { card, challenge } = await asked();
  const answer = recoveryAnswer(card, '8001', challenge);
  const wrong = [
    recoveryAnswer(card, '8002', challenge),
    recoveryAnswer(card, '8001', 'AAAA-AAAA-AAAA-AAAA'),
    recoveryAnswer('AAAA-AAAA', '8001', challenge),
  ];
  for (const guess of wrong) {
    expect((await store.refused('staff.recoverPin', { answer: guess }, atTheDoor)).code).toBe(
      'staff.recovery-wrong',
    );
  }
  await store.call('staff.recoverPin', { answer }, atTheDoor);
  expect((await store.refused('staff.recoverPin', { answer }, atTheDoor)).code).toBe('staff.recovery-over');
});

it('a question is over after five wrong answers, or after a quarter of an hour', async () => {
  const { card, challenge } = await asked();
  for (let tries = 0; tries < 5; tries += 1) {
    await store.refused('staff.recoverPin', { answer: '0000-0000-0000-0000-0000' }, atTheDoor);
  }
  const answer = recoveryAnswer(card, '8001', challenge);
  expect((await store.refused('staff.recoverPin', { answer }, atTheDoor)).code).toBe('staff.recovery-over');

  const again = await store.call('staff.askRecovery', manager, atTheDoor);
  store.clock.advanceTo(again.expiresAt + 1);
  const late = { answer: recoveryAnswer(card, '8001', again.challenge) };
  expect((await store.refused('staff.recoverPin', late, atTheDoor)).code).toBe('staff.recovery-over');
});

it('is asked at the host’s own desk only, for a store manager, and once the region has a card', async () => {
  const none = await store.refused('staff.askRecovery', manager, atTheDoor);
  expect(none.code).toBe('staff.recovery-no-card');
  await asked();
  const clerk = await store.refused('staff.askRecovery', { staffNumber: '8011' }, atTheDoor);
  expect(clerk.code).toBe('staff.recovery-not-manager');
  const elsewhere = await store.refused('staff.askRecovery', manager, { ...atTheDoor, station: 2 });
  expect(elsewhere.code).toBe('staff.recovery-elsewhere');
});

it('a new card ends the old one', async () => {
  const { card, challenge } = await asked();
  await store.call('staff.makeRecoveryCard', {});
  const answer = recoveryAnswer(card, '8001', challenge);
  expect((await store.refused('staff.recoverPin', { answer }, atTheDoor)).code).toBe('staff.recovery-over');
});

it('stands in the audit, with no answer and no card in it', async () => {
  const { card, challenge } = await asked();
  const answer = recoveryAnswer(card, '8001', challenge);
  await store.call('staff.recoverPin', { answer }, atTheDoor);
  const { db } = store.connection;
  const audited = db.read<[], { procedure: string }>('SELECT procedure FROM audit ORDER BY id').all();
  expect(audited.map(({ procedure }) => procedure)).toEqual(
    expect.arrayContaining(['staff.makeRecoveryCard', 'staff.askRecovery', 'staff.recoverPin']),
  );
  const kept = ['request', 'audit', 'event'].map((table) =>
    JSON.stringify(db.read<[], unknown>(`SELECT * FROM ${table}`).all()),
  );
  for (const secret of [card, answer]) expect(kept.join()).not.toContain(secret);
});
