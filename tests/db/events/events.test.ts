import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type NewEvent, appendEvent, eventsAfter, eventsOf, lastEventAt } from '../../../db/events/events.ts';
import { type TestStore, openTestStore } from '../../main/open-test-store.ts';

describe('events', () => {
  let store: TestStore;
  let before: number;
  beforeEach(async () => {
    store = await openTestStore();
    before = eventsAfter(store.connection.db, 0, 1_000).at(-1)?.id ?? 0;
  });
  afterEach(() => store.close());

  const happen = (event: Partial<NewEvent> = {}, at = store.clock.now()): number =>
    appendEvent(
      store.connection.db,
      { hallId: 1, at, businessDate: '2026-11-17', stationId: 4, personId: 2 },
      { kind: 'ticket.called', subjectKind: 'ticket', subjectId: 7, ...event },
    );

  it('tell what happened to whom, when, where and by whose hand, in order', () => {
    const issued = happen({ kind: 'ticket.issued', body: { series: 'A', number: 12 } });
    const called = happen();
    const events = eventsAfter(store.connection.db, before, 10);
    expect(events.map(({ id }) => id)).toEqual([issued, called]);
    expect(events[0]).toEqual({
      id: issued,
      hallId: 1,
      kind: 'ticket.issued',
      at: store.clock.now(),
      businessDate: '2026-11-17',
      subjectKind: 'ticket',
      subjectId: 7,
      stationId: 4,
      personId: 2,
      undoes: null,
      body: { series: 'A', number: 12 },
    });
    expect(eventsAfter(store.connection.db, issued, 10).map(({ id }) => id)).toEqual([called]);
    expect(eventsAfter(store.connection.db, before, 1).map(({ id }) => id)).toEqual([issued]);
  });

  it('are found by what they happened to', () => {
    const mine = happen();
    happen({ subjectId: 8 });
    happen({ subjectKind: 'counter' });
    expect(eventsOf(store.connection.db, 'ticket', 7).map(({ id }) => id)).toEqual([mine]);
  });

  it('say when the last of them happened, so that no clock runs behind it', () => {
    happen({}, store.clock.now() + 5_000);
    expect(lastEventAt(store.connection.db)).toBe(store.clock.now() + 5_000);
  });

  it('can be taken back once, by another event, and only if they exist', () => {
    const arrived = happen({ kind: 'ticket.arrived' });
    const undo = happen({ kind: 'ticket.arrival-undone', undoes: arrived });
    expect(eventsOf(store.connection.db, 'ticket', 7).at(-1)).toMatchObject({ id: undo, undoes: arrived });
    expect(() => happen({ kind: 'ticket.arrival-undone', undoes: arrived })).toThrow('UNIQUE');
    expect(() => happen({ kind: 'ticket.arrival-undone', undoes: 99_999 })).toThrow('FOREIGN KEY');
  });

  it('can be neither changed nor deleted', () => {
    const id = happen();
    const { raw } = store.connection;
    expect(() => raw.prepare('UPDATE event SET at = 0 WHERE id = ?').run(id)).toThrow('never changed');
    expect(() => raw.prepare('DELETE FROM event WHERE id = ?').run(id)).toThrow('never deleted');
    const replace = raw.prepare('REPLACE INTO event SELECT * FROM event WHERE id = ?');
    expect(() => replace.run(id)).toThrow('never deleted');
    expect(eventsOf(store.connection.db, 'ticket', 7)).toHaveLength(1);
  });
});
