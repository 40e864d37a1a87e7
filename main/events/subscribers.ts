import type { Connection, Db } from '../../db/database/handle.ts';
import { type SubscriberPlace, moveSubscriber, subscriberPlace } from '../../db/events/cursors.ts';
import { type StoredEvent, eventsAfter } from '../../db/events/events.ts';
import type { Topic } from '../../shared/call/procedure.ts';

/**
 * Follows the events of other rooms, in order, after they are committed. What it does and how far it has got
 * stand in one transaction, so a crash loses nothing and repeats nothing.
 */
export interface Subscriber {
  /** Keeps its place under this name for ever. */
  readonly name: string;
  readonly kinds: readonly string[];
  /** What screens must fetch again after it has worked. */
  readonly topics: readonly Topic[];
  apply(db: Db, event: StoredEvent): void;
}

/** Told once for each event that a subscriber cannot get past. */
export type OnSubscriberFailure = (name: string, eventId: number, error: unknown) => void;

/** How many events are followed in one transaction. */
const batch = 200;

/** After how many events of other kinds a subscriber's place is written down all the same. */
const unwrittenAtMost = 1_000;

interface Following {
  readonly connection: Connection;
  readonly onFailure: OnSubscriberFailure;
  /** The last event that each subscriber has looked at, which may be beyond its written place. */
  readonly looked: Map<string, number>;
}

/**
 * Returns what brings every subscriber up to the last event and tells the topics of those that worked: for after
 * each commit, and at the start. One that fails keeps what it did before the event that it cannot get past, tries
 * that one again the next time, and does not hold up the others.
 */
export function followEvents(
  connection: Connection,
  subscribers: readonly Subscriber[],
  onFailure: OnSubscriberFailure,
): () => Topic[] {
  const following: Following = { connection, onFailure, looked: new Map() };
  return () => {
    const worked = subscribers.filter((subscriber) => followToEnd(following, subscriber));
    return [...new Set(worked.flatMap(({ topics }) => topics))];
  };
}

/** Whether the subscriber has done anything. */
function followToEnd(following: Following, subscriber: Subscriber): boolean {
  const { connection, looked, onFailure } = following;
  const { name, kinds } = subscriber;
  let worked = false;
  for (;;) {
    const written = subscriberPlace(connection.db, name);
    const events = eventsAfter(connection.db, looked.get(name) ?? written.lastEventId, batch);
    const last = events.at(-1);
    if (!last) return worked;
    const mine = events.filter((event) => kinds.includes(event.kind));
    let reached = last.id;
    try {
      if (mine.length > 0 || last.id - written.lastEventId >= unwrittenAtMost) {
        reached = applyInOrder(following, subscriber, mine, last.id, written);
      }
    } catch (error) {
      onFailure(name, mine[0]?.id ?? last.id, error);
      return worked;
    }
    looked.set(name, reached);
    worked ||= mine.some((event) => event.id <= reached);
    if (reached < last.id) return worked;
  }
}

/**
 * Applies events in one transaction and writes down where the subscriber then stands: at the last one, or before
 * the first that it could not apply. Returns that place.
 */
function applyInOrder(
  { connection, onFailure }: Following,
  subscriber: Subscriber,
  events: readonly StoredEvent[],
  lastId: number,
  written: SubscriberPlace,
): number {
  const { db, raw } = connection;
  const applyAll = raw.transaction((): number => {
    for (const event of events) {
      const failed = tryToApply(connection, subscriber, event);
      if (!failed) continue;
      const failure = failed.error instanceof Error ? failed.error.message : String(failed.error);
      const lastEventId = event.id - 1;
      if (written.failedEventId !== event.id || written.failure !== failure) {
        moveSubscriber(db, subscriber.name, { lastEventId, failedEventId: event.id, failure });
        onFailure(subscriber.name, event.id, failed.error);
      }
      return lastEventId;
    }
    moveSubscriber(db, subscriber.name, { lastEventId: lastId, failedEventId: null, failure: null });
    return lastId;
  });
  return applyAll.immediate();
}

/**
 * Applies one event wholly or not at all, and returns why it could not. Throws where the whole transaction is gone
 * with it, as on a full disk.
 */
function tryToApply(
  { db, raw }: Connection,
  subscriber: Subscriber,
  event: StoredEvent,
): { readonly error: unknown } | undefined {
  try {
    raw.transaction(() => subscriber.apply(db, event))();
    return undefined;
  } catch (error) {
    if (!raw.inTransaction) throw error;
    return { error };
  }
}
