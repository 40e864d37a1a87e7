import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { subscriberPlace } from '../../../db/events/cursors.ts';
import { type StoredEvent, appendEvent } from '../../../db/events/events.ts';
import { type Subscriber, followEvents } from '../../../main/events/subscribers.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';

describe('a subscriber', () => {
  let store: TestStore;
  let failures: string[];
  beforeEach(async () => {
    store = await openTestStore();
    store.connection.raw.exec(
      'CREATE TABLE followed (event_id INTEGER PRIMARY KEY, kind TEXT NOT NULL) STRICT',
    );
    failures = [];
  });
  afterEach(() => store.close());

  const happen = (kind: string, subjectId = 1): number =>
    appendEvent(
      store.connection.db,
      { hallId: 1, at: store.clock.now(), businessDate: '2026-11-17', stationId: 1, personId: null },
      { kind, subjectKind: 'ticket', subjectId },
    );
  /** Writes down each event that it follows; one that it has written down already is an error. */
  const noting = (name: string, kinds: string[], apply?: (event: StoredEvent) => void): Subscriber => ({
    name,
    kinds,
    topics: ['reports'],
    apply: (db, event) => {
      db.write<[number, string]>('INSERT INTO followed (event_id, kind) VALUES (?, ?)').run(
        event.id,
        event.kind,
      );
      apply?.(event);
    },
  });
  const follower = (...subscribers: Subscriber[]) =>
    followEvents(store.connection, subscribers, (name, eventId) => failures.push(`${name} ${eventId}`));
  const followed = (): number[] =>
    store.connection.raw.prepare('SELECT event_id FROM followed ORDER BY rowid').pluck().all() as number[];
  const placeOf = (name: string) => subscriberPlace(store.connection.db, name);

  it('follows the events of its kinds in order, each once, and tells its topics when it did something', () => {
    const follow = follower(noting('figures', ['ticket.called', 'ticket.finished']));
    const called = happen('ticket.called');
    happen('ticket.issued');
    const finished = happen('ticket.finished');
    expect(follow()).toEqual(['reports']);
    expect(followed()).toEqual([called, finished]);
    expect(follow()).toEqual([]);
    const next = happen('ticket.called');
    expect(follow()).toEqual(['reports']);
    expect(followed()).toEqual([called, finished, next]);
  });

  it('is up to date after any number of events, with restarts and crashes in between', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: 1, max: 450 }), fc.constantFrom('restart', 'crash')), {
          maxLength: 6,
        }),
        (steps) => {
          const before = followed().length;
          const subscriber = noting('figures', ['ticket.called']);
          let crashing = false;
          const crashable: Subscriber = {
            ...subscriber,
            apply: (db, event) => {
              subscriber.apply(db, event);
              // The process ends in the middle: nothing of the open transaction stays.
              if (crashing) store.connection.raw.exec('ROLLBACK');
              if (crashing) throw new Error('crash');
            },
          };
          let follow = follower(crashable);
          let expected = 0;
          for (const step of steps) {
            if (typeof step === 'number') {
              for (let event = 0; event < step; event += 1) {
                happen(event % 3 === 0 ? 'ticket.called' : 'ticket.issued');
              }
              expected += Math.ceil(step / 3);
            }
            crashing = step === 'crash';
            follow();
            crashing = false;
            if (typeof step === 'string') follow = follower(crashable);
          }
          follow();
          expect(followed()).toHaveLength(before + expected);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('loses nothing by a crash between the commit of an event and the following', () => {
    const called = happen('ticket.called');
    expect(followed()).toEqual([]);
    follower(noting('figures', ['ticket.called']))();
    expect(followed()).toEqual([called]);
  });

  it('leaves nothing of an event that it fails at, keeps what came before, and tries again', () => {
    const first = happen('ticket.called');
    const bad = happen('ticket.called', 13);
    const after = happen('ticket.called');
    let mended = false;
    const follow = follower(
      noting('figures', ['ticket.called'], (event) => {
        if (event.subjectId === 13 && !mended) throw new Error('cannot count 13');
      }),
    );
    expect(follow()).toEqual(['reports']);
    expect(followed()).toEqual([first]);
    expect(placeOf('figures')).toEqual({
      lastEventId: bad - 1,
      failedEventId: bad,
      failure: 'cannot count 13',
    });
    mended = true;
    expect(follow()).toEqual(['reports']);
    expect(followed()).toEqual([first, bad, after]);
    expect(placeOf('figures')).toEqual({ lastEventId: after, failedEventId: null, failure: null });
  });

  it('is reported once for one failure, however often it tries', () => {
    const bad = happen('ticket.called');
    const follow = follower(
      noting('figures', ['ticket.called'], () => {
        throw new Error('never');
      }),
    );
    follow();
    follow();
    happen('ticket.called');
    expect(follow()).toEqual([]);
    expect(failures).toEqual([`figures ${bad}`]);
  });

  it('that fails does not hold up the others', () => {
    const called = happen('ticket.called');
    const follow = follower(
      noting('broken', ['ticket.called'], () => {
        throw new Error('never');
      }),
      noting('figures', ['ticket.called']),
    );
    expect(follow()).toEqual(['reports']);
    expect(followed()).toEqual([called]);
  });

  it('writes nothing at commits that do not concern it, but keeps its place from falling far behind', () => {
    const follow = follower(noting('figures', ['ticket.called']));
    happen('ticket.issued');
    follow();
    expect(placeOf('figures').lastEventId).toBe(0);
    for (let event = 0; event < 1_200; event += 1) happen('ticket.issued');
    follow();
    expect(placeOf('figures').lastEventId).toBeGreaterThan(900);
  });

  it('neither loses nor repeats anything when the disk is full for a while', () => {
    const events = [happen('ticket.called'), happen('ticket.called')];
    const { raw } = store.connection;
    const follow = follower(
      noting('figures', ['ticket.called'], () => {
        raw.exec(`CREATE TABLE IF NOT EXISTS wide (words TEXT)`);
        raw.prepare('INSERT INTO wide (words) VALUES (?)').run('等候'.repeat(20_000));
      }),
    );
    const pages = raw.pragma('page_count', { simple: true }) as number;
    raw.pragma(`max_page_count = ${pages + 5}`);
    expect(follow()).toEqual([]);
    expect(failures).toEqual([`figures ${events[0]}`]);
    expect(followed()).toEqual([]);
    raw.pragma('max_page_count = 1000000');
    expect(follow()).toEqual(['reports']);
    expect(followed()).toEqual(events);
  });
});
