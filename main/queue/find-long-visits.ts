import type { NewFinding } from '../../shared/findings/finding.ts';
import { longWait, noShowStreakFound, overLimit } from '../../shared/queue/finding-kinds.ts';
import { clockTime, limitOf } from '../../shared/queue/limit-clock.ts';
import { maxWaitMinutes, noShowStreak } from '../../shared/queue/settings.ts';
import { settleFinding, writeFinding } from '../../db/findings/write-finding.ts';
import { type StoredEvent, findEvent } from '../../db/events/events.ts';
import { callOutcomes } from '../../db/queue/answers.ts';
import { failuresSince } from '../../db/queue/floor.ts';
import { itemsOf } from '../../db/queue/items.ts';
import { servicesOf, waitSpent } from '../../db/queue/legs.ts';
import { type Ticket, findTicket } from '../../db/queue/tickets.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { Subscriber } from '../events/subscribers.ts';
import { type VisitSeen, findRepeatedWaits } from './find-repeated-waits.ts';

/** Up to so many calls are looked back on for a streak of no-shows. */
const longestStreak = 200;

/** Writes long waits, visits over their limit and streaks of no-shows as findings, for tomorrow's briefing. */
export const findLongVisits: Subscriber = {
  name: 'queue.find-long-visits',
  kinds: ['ticket.called', 'ticket.finished', 'ticket.no-show', 'ticket.undone'],
  topics: ['findings'],
  apply: (db, event) => {
    const ticket = event.hallId === null ? undefined : findTicket(db, event.hallId, event.subjectId);
    if (!ticket || event.hallId === null) return;
    const seen: VisitSeen = { db, event, ticket, hallId: event.hallId };
    switch (event.kind) {
      case 'ticket.called':
        return findLongWait(seen);
      case 'ticket.finished':
        return findOverLimit(seen);
      case 'ticket.no-show':
        return findStreak(seen);
      default:
        return settleTakenBack(seen);
    }
  },
};

function findLongWait(seen: VisitSeen): void {
  const { db, event, ticket, hallId } = seen;
  const most = settingOn(db, hallId, maxWaitMinutes, event.businessDate);
  const minutes = Math.floor(waitSpent(db, ticket.id) / 60_000);
  if (ticket.entry !== 'ticket' || waitSpent(db, ticket.id) <= most * 60_000) return;
  writeFinding(db, hallId, {
    ...aboutTicket(longWait.kind, ticket, event),
    severity: minutes >= 2 * most ? 'major' : 'minor',
    subject: { kind: 'hall', id: hallId },
    words: {
      zh: `${ticket.number} 等候 ${minutes} 分钟才叫号,最长等候是 ${most} 分钟。`,
      en: `${ticket.number} waited ${minutes} minutes before it was called; the maximum wait is ${most} minutes.`,
    },
  });
  findRepeatedWaits(seen);
}

function findOverLimit({ db, event, ticket, hallId }: VisitSeen): void {
  const limitMs = limitOf(itemsOf(db, ticket.id));
  if (limitMs === null || ticket.inexact || ticket.counterId === null) return;
  const spentMs = clockTime(servicesOf(db, ticket.id), failuresSince(db, hallId, ticket.issuedAt), event.at);
  if (spentMs <= limitMs) return;
  const [spent, limit] = [Math.ceil(spentMs / 60_000), limitMs / 60_000];
  writeFinding(db, hallId, {
    ...aboutTicket(overLimit.kind, ticket, event),
    severity: 'minor',
    subject: { kind: 'counter', id: ticket.counterId },
    words: {
      zh: `${ticket.number} 在 ${ticket.counterNumber} 号台席办理 ${spent} 分钟,限时 ${limit} 分钟。`,
      en: `${ticket.number} took ${spent} minutes at counter ${ticket.counterNumber}; the limit is ${limit} minutes.`,
    },
  });
}

function findStreak({ db, event, hallId }: VisitSeen): void {
  const outcomes = callOutcomes(db, hallId, event.businessDate, event.id, longestStreak);
  const end = outcomes.findIndex(({ missed }) => !missed);
  const streak = end === -1 ? outcomes : outcomes.slice(0, end);
  const first = streak.at(-1);
  if (!first || streak.length < settingOn(db, hallId, noShowStreak, event.businessDate)) return;
  writeFinding(db, hallId, {
    kind: noShowStreakFound.kind,
    polarity: 'problem',
    severity: 'minor',
    subject: { kind: 'hall', id: hallId },
    source: { kind: 'ticket', id: event.subjectId },
    dedupeKey: `${noShowStreakFound.kind}:${first.eventId}`,
    occurredAt: event.at,
    words: {
      zh: `连续 ${streak.length} 个号码叫号后无人到台。`,
      en: `${streak.length} numbers in a row were called and nobody came.`,
    },
  });
}

/** The step was pressed by mistake: what it seemed to show did not happen. */
function settleTakenBack(seen: VisitSeen): void {
  const { db, event, ticket, hallId } = seen;
  const takenBack = event.undoes === null ? undefined : findEvent(db, event.undoes)?.kind;
  if (takenBack === 'ticket.called') {
    settleFinding(db, hallId, dedupeKeyOf(longWait.kind, ticket), event.at);
    findRepeatedWaits(seen);
  }
  if (takenBack === 'ticket.finished')
    settleFinding(db, hallId, dedupeKeyOf(overLimit.kind, ticket), event.at);
}

function aboutTicket(
  kind: string,
  ticket: Ticket,
  event: StoredEvent,
): Pick<NewFinding, 'kind' | 'polarity' | 'source' | 'dedupeKey' | 'occurredAt'> {
  return {
    kind,
    polarity: 'problem',
    source: { kind: 'ticket', id: ticket.id },
    dedupeKey: dedupeKeyOf(kind, ticket),
    occurredAt: event.at,
  };
}

function dedupeKeyOf(kind: string, { id }: Ticket): string {
  return `${kind}:${id}`;
}
