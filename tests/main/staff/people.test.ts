import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventsOf } from '../../../db/events/events.ts';
import { type TestStore, atTheDesk, openTestStore } from '../open-test-store.ts';

describe('people', () => {
  let store: TestStore;
  beforeEach(async () => {
    store = await openTestStore();
  });
  afterEach(() => store.close());

  it('are added, changed, and kept when they leave', async () => {
    const added = await store.call('staff.addPerson', {
      staffNumber: '8020',
      name: '何琳',
      roles: ['clerk'],
    });
    const changed = await store.call('staff.changePerson', {
      id: added.id,
      staffNumber: '8020',
      name: '何琳琳',
      roles: ['clerk', 'greeter'],
    });
    expect(changed).toEqual({ ...added, name: '何琳琳', roles: ['clerk', 'greeter'] });
    await store.call('staff.setPersonActive', { id: added.id, active: false, reason: '离职' });
    const people = await store.call('staff.people', {});
    expect(people.find((person) => person.id === added.id)).toEqual({
      ...changed,
      active: false,
    });
  });

  it('leave their name out of what is remembered for ever', async () => {
    const added = await store.call('staff.addPerson', {
      staffNumber: '8020',
      name: '何琳',
      roles: ['clerk'],
    });
    const events = eventsOf(store.connection.db, 'person', added.id);
    expect(events.map((event) => [event.kind, event.body])).toEqual([['person.added', { roles: ['clerk'] }]]);
  });

  it('never share a staff number, not even with somebody who has left', async () => {
    const [, first] = await store.call('staff.people', {});
    await store.call('staff.setPersonActive', { id: first?.id ?? 0, active: false, reason: '离职' });
    const refusal = await store.refused('staff.addPerson', {
      staffNumber: first?.staffNumber,
      name: '何琳',
      roles: ['clerk'],
    });
    expect(refusal).toEqual({ code: 'staff.number-taken', details: { staffNumber: first?.staffNumber } });
  });

  it('keep their own number when something else of them changes', async () => {
    const [first] = await store.call('staff.people', {});
    if (!first) throw new Error('The test hall has people.');
    const { active: _still, ...values } = first;
    await store.call('staff.changePerson', { ...values, name: '周小敏' });
    const refusal = await store.refused('staff.changePerson', { ...values, staffNumber: '8011' });
    expect(refusal.code).toBe('staff.number-taken');
  });

  it('that are not there cannot be changed', async () => {
    expect((await store.refused('staff.setPersonActive', { id: 999, active: true })).code).toBe(
      'staff.unknown-person',
    );
  });

  it('are changed by the store manager or the region only', async () => {
    const clerk = { ...atTheDesk, roles: ['clerk' as const] };
    const refusal = await store.refused(
      'staff.addPerson',
      { staffNumber: '8020', name: '何琳', roles: ['clerk'] },
      clerk,
    );
    expect(refusal.code).toBe('call.not-allowed');
    expect(await store.call('staff.people', {}, clerk)).toHaveLength(4);
  });
});
