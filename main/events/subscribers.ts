import type { Connection, Db } from '../../db/database/handle.ts';
import { moveSubscriber, noteSubscriberFailure, subscriberCursor } from '../../db/events/cursors.ts';
import { eventsAfter, type StoredEvent } from '../../db/events/events.ts';
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

const batch = 200;

/**
 * Brings every subscriber up to the last event and returns the topics of those that worked. One that fails
 * stays where it is, is named in its row, and does not hold up the others.
 */
export function runSubscribers(
  connection: Connection,
  subscribers: readonly Subscriber[],
  onFailure: (name: string, eventId: number, error: unknown) => void,
): Topic[] {
  const topics = new Set<Topic>();
  for (const subscriber of subscribers) {
    if (followToEnd(connection, subscriber, onFailure))
      subscriber.topics.forEach((topic) => topics.add(topic));
  }
  return [...topics];
}

function followToEnd(
  connection: Connection,
  subscriber: Subscriber,
  onFailure: (name: string, eventId: number, error: unknown) => void,
): boolean {
  const { db, raw } = connection;
  let worked = false;
  for (;;) {
    const events = eventsAfter(db, subscriberCursor(db, subscriber.name), batch);
    const last = events.at(-1);
    if (!last) return worked;
    let current = last;
    try {
      raw
        .transaction(() => {
          for (const event of events) {
            if (!subscriber.kinds.includes(event.kind)) continue;
            current = event;
            subscriber.apply(db, event);
            worked = true;
          }
          moveSubscriber(db, subscriber.name, last.id);
        })
        .immediate();
    } catch (error) {
      noteSubscriberFailure(
        db,
        subscriber.name,
        current.id,
        error instanceof Error ? error.message : String(error),
      );
      onFailure(subscriber.name, current.id, error);
      return worked;
    }
  }
}
