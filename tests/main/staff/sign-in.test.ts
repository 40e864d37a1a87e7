import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../../shared/call/caller.ts';
import { deskStationId } from '../../../shared/stations/station.ts';
import { firstBrokenAudit } from '../../../db/api/audit.ts';
import { type Identify, createIdentify } from '../../../main/stations/identify.ts';
import { createPresence } from '../../../main/stations/presence.ts';
import { type TestStore, atTheDesk, openTestStore } from '../open-test-store.ts';
import { pairedToken } from '../paired-station.ts';

let store: TestStore;
let identify: Identify;
beforeEach(async () => {
  store = await openTestStore();
  const { connection, clock, services } = store;
  identify = createIdentify({
    connection,
    clock,
    services,
    presence: createPresence(clock.now()),
    onLocked: () => store.news.push(['staff']),
  });
});
afterEach(() => store.close());

/** Time passes. */
function later(milliseconds: number): void {
  store.clock.advanceTo(store.clock.now() + milliseconds);
}

/** Who calls from a station, as a door finds out. @param token null for the host's own desk */
function callerAt(token: string | null, idleMs = 0): Caller {
  return identify({ door: 'lan', token, ownMachine: true, idleMs });
}

async function idOf(staffNumber: string): Promise<number> {
  const people = await store.call('staff.people', {});
  return people.find((person) => person.staffNumber === staffNumber)?.id ?? 0;
}

/** Gives somebody a PIN of their own, as the manager and they do. */
async function givePin(staffNumber: string, pin: string): Promise<void> {
  const { firstPin } = await store.call('staff.resetPin', {
    personId: await idOf(staffNumber),
    reason: 'new here',
  });
  await store.call('staff.signIn', { staffNumber, pin: firstPin }, callerAt(null));
  await store.call('staff.changePin', { pin: firstPin, newPin: pin }, callerAt(null));
}

const right = { staffNumber: '8011', pin: '402938' };
const wrong = { staffNumber: '8011', pin: '000001' };

describe('the first store manager', () => {
  it('is signed in at the desk where the hall was set up, with the roles that belong to it', async () => {
    const { person, roles } = callerAt(null);
    expect(person).toBe(await idOf('8001'));
    expect(roles).toEqual(['store-manager']);
  });
});

describe('signing in', () => {
  beforeEach(() => givePin('8011', right.pin));

  it('with the right PIN gives the person’s roles to the station, and nothing else', async () => {
    await store.call('staff.signOut', {}, callerAt(null));
    expect(callerAt(null)).toMatchObject({ station: deskStationId, person: null, roles: [] });
    await store.call('staff.signIn', right, callerAt(null));
    expect(callerAt(null)).toMatchObject({ person: await idOf('8011'), roles: ['clerk'] });
  });

  it('with a wrong PIN, an unknown number or a person without a PIN says so and signs nobody in', async () => {
    await store.call('staff.signOut', {}, callerAt(null));
    for (const [input, code] of [
      [wrong, 'staff.pin-wrong'],
      [{ staffNumber: '9999', pin: '402938' }, 'staff.pin-missing'],
      [{ staffNumber: '8013', pin: '402938' }, 'staff.pin-missing'],
    ] as const) {
      expect((await store.refused('staff.signIn', input, callerAt(null))).code).toBe(code);
    }
    expect(callerAt(null).person).toBeNull();
  });

  it('after three wrong tries has to wait, longer each time, and after nine is locked until a reset', async () => {
    const waits: number[] = [];
    for (let code = ''; code !== 'staff.pin-locked';) {
      const refusal = await store.refused('staff.signIn', wrong, callerAt(null));
      code = refusal.code;
      if (code !== 'staff.pin-wait') continue;
      waits.push(Number(refusal.details['seconds']));
      later(Number(refusal.details['seconds']) * 1000);
    }
    expect(waits).toEqual([5, 15, 60, 300, 900, 1800]);
    expect((await store.refused('staff.signIn', right, callerAt(null))).code).toBe('staff.pin-locked');
    await givePin('8011', '770123');
    await store.call('staff.signIn', { ...right, pin: '770123' }, callerAt(null));
  });

  it('counts every one of many tries at once', async () => {
    const tries = Array.from({ length: 20 }, () =>
      store.send({ procedure: 'staff.signIn', id: crypto.randomUUID(), input: wrong }, callerAt(null)),
    );
    const codes = (await Promise.all(tries)).map((answer) => (answer.ok ? 'ok' : answer.refusal.code));
    expect(codes.filter((code) => code === 'staff.pin-wrong')).toHaveLength(3);
    expect(codes.filter((code) => code === 'staff.pin-wait')).toHaveLength(17);
  });

  it('keeps no PIN and nothing from which it could be guessed', async () => {
    await store.call('staff.signIn', right, callerAt(null));
    const { db } = store.connection;
    const kept = ['pin', 'request', 'audit', 'event', 'sign_in'].map((table) =>
      JSON.stringify(db.read<[], unknown>(`SELECT * FROM ${table}`).all()),
    );
    expect(kept.join('\n')).not.toContain(right.pin);
  });
});

describe('a first PIN', () => {
  it('lets nobody do anything before it is changed', async () => {
    const { firstPin } = await store.call('staff.resetPin', {
      personId: await idOf('8013'),
      reason: 'new here',
    });
    const { mustChangePin } = await store.call(
      'staff.signIn',
      { staffNumber: '8013', pin: firstPin },
      callerAt(null),
    );
    expect(mustChangePin).toBe(true);
    expect(callerAt(null)).toMatchObject({ person: null, roles: [] });
    await store.call('staff.changePin', { pin: firstPin, newPin: '640281' }, callerAt(null));
    expect(callerAt(null).roles).toEqual(['clerk']);
  });

  it('cannot be replaced by a weak one or by itself', async () => {
    const { firstPin } = await store.call('staff.resetPin', {
      personId: await idOf('8013'),
      reason: 'new here',
    });
    await store.call('staff.signIn', { staffNumber: '8013', pin: firstPin }, callerAt(null));
    for (const [newPin, code] of [
      ['222222', 'staff.pin-weak'],
      [firstPin, 'staff.pin-same'],
    ] as const) {
      const refusal = await store.refused('staff.changePin', { pin: firstPin, newPin }, callerAt(null));
      expect(refusal.code).toBe(code);
    }
  });
});

describe('at a counter', () => {
  let token: string;
  let counterId: number;
  beforeEach(async () => {
    await givePin('8011', right.pin);
    await givePin('8013', '640281');
    counterId = (await store.call('store.counters', {}))[0]?.id ?? 0;
    token = await pairedToken(store, 'counter', counterId);
    await store.call('staff.signIn', right, callerAt(token));
    await store.call('queue.takeSeat', { counterId }, callerAt(token));
  });

  /** A customer who is being called at the counter. */
  async function called(): Promise<{ id: number; number: string }> {
    const [type] = await store.call('store.businessTypes', {});
    await store.call('queue.issueTicket', { businessTypeId: type?.id ?? 0 }, atTheDesk);
    return store.call('queue.callNext', { counterId }, callerAt(token));
  }

  it('another person takes the seat over with the ticket that is there', async () => {
    const ticket = await called();
    await store.call('staff.signIn', { staffNumber: '8013', pin: '640281' }, callerAt(token));
    await store.call('queue.arrive', { counterId, ticketId: ticket.id }, callerAt(token));
    const { counter } = await store.call('queue.counter', { counterId }, callerAt(token));
    expect(counter).toMatchObject({ person: { staffNumber: '8013' }, ticket: { number: ticket.number } });
  });

  it('signing out frees the seat, but not while a ticket is there', async () => {
    const ticket = await called();
    expect((await store.refused('staff.signOut', {}, callerAt(token))).code).toBe('queue.counter-has-ticket');
    await store.call('queue.noShow', { counterId, ticketId: ticket.id }, callerAt(token));
    await store.call('staff.signOut', {}, callerAt(token));
    const { counters } = await store.call('queue.hall', {});
    expect(counters[0]?.person).toBeNull();
  });

  it('nobody acts from another station at a seat that is not theirs, unless in charge', async () => {
    const other = await pairedToken(store, 'tablet');
    await store.call('staff.signIn', { staffNumber: '8013', pin: '640281' }, callerAt(other));
    expect((await store.refused('queue.callNext', { counterId }, callerAt(other))).code).toBe(
      'queue.seat-of-another',
    );
    const taking = await store.refused('queue.takeSeat', { counterId, staffNumber: '8011' }, callerAt(other));
    expect(taking.code).toBe('queue.seat-for-another');
    const manager = await store.refused('queue.callNext', { counterId }, atTheDesk);
    expect(manager.code).toBe('queue.nobody-waiting');
  });

  it('whoever is disabled is signed out at once, and the next who sits down takes over the ticket', async () => {
    const ticket = await called();
    const id = await idOf('8011');
    await store.call('staff.setPersonActive', { id, active: false, reason: '离职' });
    expect(callerAt(token)).toMatchObject({ person: null, roles: [] });
    expect((await store.refused('staff.signIn', right, callerAt(token))).code).toBe('staff.pin-missing');

    await store.call('staff.signIn', { staffNumber: '8013', pin: '640281' }, callerAt(token));
    await store.call('queue.takeSeat', { counterId }, callerAt(token));
    await store.call('queue.arrive', { counterId, ticketId: ticket.id }, callerAt(token));
    const { counter } = await store.call('queue.counter', { counterId }, callerAt(token));
    expect(counter).toMatchObject({ person: { staffNumber: '8013' }, ticket: { number: ticket.number } });
  });

  it('the seat of whoever is disabled is free where no ticket is', async () => {
    await store.call('staff.setPersonActive', { id: await idOf('8011'), active: false, reason: '离职' });
    expect((await store.call('queue.hall', {})).counters[0]?.person).toBeNull();
  });

  it('the station is not locked however long nobody touches it, for the clerk works elsewhere', () => {
    later(3 * 3_600_000);
    expect(callerAt(token, 3 * 3_600_000).person).not.toBeNull();
  });
});

describe('a station that nobody touches', () => {
  it('is locked after the hall’s time, and opened again by the PIN', async () => {
    await givePin('8011', right.pin);
    later(9 * 60_000);
    expect(callerAt(null, 9 * 60_000).person).not.toBeNull();
    later(2 * 60_000);
    expect(callerAt(null, 11 * 60_000).person).toBeNull();
    expect(callerAt(null).person).toBeNull();
    const me = await store.call('stations.me', {}, callerAt(null));
    expect(me).toMatchObject({ person: null, lockedBy: { staffNumber: '8011' }, lockAfterMinutes: 10 });
    await store.call('staff.signIn', right, callerAt(null));
    expect(callerAt(null).person).toBe(await idOf('8011'));
  });

  it('stays open while any of its windows is in use', () => {
    for (let minutes = 0; minutes < 60; minutes += 5) {
      later(5 * 60_000);
      callerAt(null, 30_000);
      expect(callerAt(null, minutes * 60_000).person).not.toBeNull();
    }
  });

  it('asks for the PIN again on another day', () => {
    later(24 * 3_600_000);
    expect(callerAt(null).person).toBeNull();
  });
});

describe('the roles that give power over others', () => {
  const manager = () => callerAt(null);

  it('of the region are given and taken by the region only', async () => {
    const values = { staffNumber: '9001', name: '何琳', roles: ['regional' as const] };
    expect((await store.refused('staff.addPerson', values, manager())).code).toBe('staff.regional-only');
    const { id } = await store.call('staff.addPerson', values, atTheDesk);
    const demoted = { id, ...values, roles: ['clerk' as const] };
    expect((await store.refused('staff.changePerson', demoted, manager())).code).toBe('staff.regional-only');
    expect((await store.refused('staff.resetPin', { personId: id, reason: '忘记' }, manager())).code).toBe(
      'staff.reset-not-allowed',
    );
  });

  it('of a store manager stay with somebody: the last one keeps the role and is not disabled', async () => {
    const id = await idOf('8001');
    const leaving = { id, active: false, reason: '离职' } as const;
    const values = { id, staffNumber: '8001', name: '周敏', roles: ['clerk' as const] };
    expect((await store.refused('staff.setPersonActive', leaving)).code).toBe('staff.last-manager');
    expect((await store.refused('staff.changePerson', values)).code).toBe('staff.last-manager');
    await store.call('staff.addPerson', { staffNumber: '8002', name: '何琳', roles: ['store-manager'] });
    await store.call('staff.setPersonActive', leaving);
    expect(manager().person).toBeNull();
  });
});

describe('how it stands with everybody’s PIN', () => {
  it('is told to the manager, and nobody reads the PIN itself', async () => {
    await givePin('8011', right.pin);
    await store.call('staff.resetPin', { personId: await idOf('8013'), reason: '新人入厅' });
    const states = async () => (await store.call('staff.pinStates', {})).map(({ state }) => state);
    expect(await states()).toEqual(['own', 'own', 'none', 'first']);
    for (let tries = 0; tries < 9; tries += 1) {
      await store.send({ procedure: 'staff.signIn', id: crypto.randomUUID(), input: wrong }, callerAt(null));
      later(1_800_000);
    }
    expect(await states()).toEqual(['own', 'locked', 'none', 'first']);
    expect((await store.refused('staff.pinStates', {}, callerAt(null))).code).toBe('call.not-allowed');
  });
});

describe('现场授权', () => {
  const manager = { staffNumber: '8001', pin: '258014' };
  const rules = {
    procedure: 'queue.setCounterRules',
    input: { counterId: 1, fallbacks: [], skillIds: [] },
  };
  beforeEach(async () => {
    await givePin('8011', right.pin);
    await store.call('staff.signIn', right, callerAt(null));
  });

  async function ask(
    request: { procedure: string; input: unknown },
    approver?: typeof manager,
  ): Promise<string> {
    const id = crypto.randomUUID();
    const answer = await store.send({ ...request, id, ...(approver ? { approver } : {}) }, callerAt(null));
    return answer.ok ? 'done' : answer.refusal.code;
  }

  it('lets one step be done on somebody else’s screen, once, and the audit says who let it', async () => {
    expect(await ask(rules)).toBe('call.not-allowed');
    expect(await ask(rules, manager)).toBe('done');
    expect(await ask(rules)).toBe('call.not-allowed');
    const { db } = store.connection;
    const row = db
      .read<[], object>(
        `SELECT person_id AS person, approver_id AS approver FROM audit ORDER BY id DESC LIMIT 1`,
      )
      .get();
    expect(row).toEqual({ person: await idOf('8011'), approver: await idOf('8001') });
    expect(firstBrokenAudit(db)).toBeNull();
  });

  it('needs somebody else, with the right for it and the right PIN, and counts wrong tries', async () => {
    expect(await ask(rules, right)).toBe('staff.approver-is-self');
    await givePin('8013', '640281');
    await store.call('staff.signIn', right, callerAt(null));
    expect(await ask(rules, { staffNumber: '8013', pin: '640281' })).toBe('staff.approver-not-allowed');
    const guess = { ...manager, pin: '000000' };
    const codes = [];
    for (let tries = 0; tries < 4; tries += 1) codes.push(await ask(rules, guess));
    expect(codes).toEqual(['staff.pin-wrong', 'staff.pin-wrong', 'staff.pin-wrong', 'staff.pin-wait']);
  });

  it('is refused where the procedure does not know it', async () => {
    expect(await ask({ procedure: 'queue.callNext', input: { counterId: 1 } }, manager)).toBe(
      'call.bad-input',
    );
  });

  it('is refused where nobody is signed in', async () => {
    await store.call('staff.signOut', {}, callerAt(null));
    expect(await ask(rules, manager)).toBe('call.sign-in-needed');
  });
});

describe('before there is a hall', () => {
  it('whoever is at the host’s desk sets it up as its manager, and a screen that is not paired does not', async () => {
    const fresh = await openTestStore({ setUp: false });
    const { connection, clock, services } = fresh;
    const presence = createPresence(clock.now());
    const knock = createIdentify({ connection, clock, services, presence, onLocked: () => undefined });
    const desk = knock({ door: 'lan', token: null, ownMachine: true, idleMs: 0 });
    const strange = knock({ door: 'lan', token: null, ownMachine: false, idleMs: 0 });
    expect([desk.roles, strange.roles]).toEqual([['store-manager'], []]);
    fresh.close();
  });
});
