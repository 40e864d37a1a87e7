import type { PaceSeen } from '../../shared/queue/learned-pace.ts';
import type { Db } from '../../db/database/handle.ts';
import { type StoredEvent, findEvent } from '../../db/events/events.ts';
import { type LegTimes, legTimes } from '../../db/queue/legs.ts';
import { learnPace } from '../../db/queue/paces.ts';
import type { Subscriber } from '../events/subscribers.ts';

const nothing: PaceSeen = { calls: 0, handlingMs: 0, givenUp: 0, waitedMs: 0 };

/**
 * Learns from every ticket how long it kept a counter, from the call to its end, and how long and whether to its call
 * it waited. What a person closed at the day's end, and visits without a number, teach nothing.
 */
export const learnPaces: Subscriber = {
  name: 'queue.learn-paces',
  kinds: [
    'ticket.called',
    'ticket.finished',
    'ticket.no-show',
    'ticket.held',
    'ticket.transferred',
    'ticket.cancelled',
    'ticket.undone',
  ],
  topics: [],
  apply: (db, event) => {
    if (event.undoes === null) return learn(db, event, 1);
    const undone = findEvent(db, event.undoes);
    if (undone) learn(db, undone, -1);
  },
};

/** @param times 1 to learn from an event, -1 to forget what was learned from it */
function learn(db: Db, event: StoredEvent, times: 1 | -1): void {
  const leg = event.body['inexact'] === true ? undefined : legOf(db, event);
  const seen = leg && seenIn(event, leg);
  if (!leg || !seen) return;
  const { calls, handlingMs, givenUp, waitedMs } = seen;
  const counted = {
    calls: times * calls,
    handlingMs: times * handlingMs,
    givenUp: times * givenUp,
    waitedMs: times * waitedMs,
  };
  learnPace(db, leg.seriesId, counted, event.businessDate);
}

/** The leg that an event is about. */
function legOf(db: Db, { subjectId, body: { leg } }: StoredEvent): LegTimes | undefined {
  return typeof leg === 'number' ? legTimes(db, { id: subjectId, leg }) : undefined;
}

function seenIn({ kind, at, body }: StoredEvent, leg: LegTimes): PaceSeen | undefined {
  switch (kind) {
    case 'ticket.called':
      return isTakenUpAgain(leg) ? undefined : { ...nothing, waitedMs: at - leg.queuedAt };
    case 'ticket.cancelled':
      return body['from'] === 'waiting' ? { ...nothing, givenUp: 1, waitedMs: at - leg.queuedAt } : undefined;
    default:
      if (leg.firstCalledAt === null) return undefined;
      return { ...nothing, calls: isTakenUpAgain(leg) ? 0 : 1, handlingMs: at - leg.firstCalledAt };
  }
}

/** 续叫, 续办: the visit goes on at a counter without another call out of the queue. */
function isTakenUpAgain({ leg, queuedAt, firstCalledAt }: LegTimes): boolean {
  return leg > 1 && queuedAt === firstCalledAt;
}
