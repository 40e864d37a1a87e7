import { CallRefused } from './call-procedure.ts';
import { type LogDay, halfHourS, onDuty } from './log-day.ts';
import { callWaiting } from './play-calls.ts';
import {
  type Manners,
  type Play,
  type PlannedEvent,
  type PlayedHall,
  businessOf,
  ranks,
} from './play-state.ts';
import { takeStep } from './play-steps.ts';
import { timeline } from './timeline.ts';
import type { Visitor } from './visitor.ts';

/** A log knows no way and no waiting for those who have left: both take no time. */
const mannersOfLog: Manners = { wayS: () => 0, noShowAfterS: 0 };

/** The first second at which anything happens on a day. */
export function firstSecondOf(day: LogDay): number {
  return Math.min(...plannedOf(day).map((event) => event.atS));
}

/**
 * Plays a day through the hall's procedures: visitors take tickets, agents sit down, call, serve and finish, and
 * who gives up cancels. Patient visitors are served, all of them. Who gives up at a second is not called in it; who
 * was called before does not come (过号). Agents whose half hour ends finish first. When the hall's date changes,
 * those at a counter are finished and nobody else is called, for by then the hall closes the day.
 * @param untilS plays what happens up to and including this second, and leaves the hall as it is then
 */
export async function playDay(
  day: LogDay,
  hall: PlayedHall,
  { manners = mannersOfLog, untilS = Infinity }: { manners?: Manners; untilS?: number } = {},
): Promise<void> {
  const play: Play = {
    hall,
    manners,
    duty: day.duty,
    plan: timeline(plannedOf(day)),
    counters: hall.counters.map((counter) => ({ ...counter, seated: false, busy: false, held: [] })),
    waiting: new Map(),
  };
  for (let second = play.plan.nextS(); second !== undefined && second <= untilS; second = play.plan.nextS()) {
    await hall.advanceTo(second);
    const isClosing = second >= hall.dateChangesS;
    for (const event of play.plan.take(second)) {
      await happen(play, event).catch((error: unknown) => {
        if (!isClosing || !isClosed(error)) throw error;
      });
    }
    if (isClosing) continue;
    await changeSeats(play, second);
    await callWaiting(play, second);
  }
}

/** Soon after midnight the hall closes by itself what is still open; then nothing is left to be done with it. */
function isClosed(error: unknown): boolean {
  return error instanceof CallRefused && error.code === 'queue.ticket-wrong-state';
}

function plannedOf({ visitors, duty, failures = [] }: LogDay): PlannedEvent[] {
  const shifts = new Set([...duty.keys()].flatMap((half) => [half, half + 1]));
  return [
    ...[...shifts].map((half) => ({ kind: 'look', atS: half * halfHourS, rank: ranks.look }) as const),
    ...visitors.map(
      (visitor) => ({ kind: 'come', atS: visitor.arrivesS, rank: ranks.come, visitor }) as const,
    ),
    ...failures.flatMap(({ fromS, untilS }) => [
      { kind: 'failure', begins: true, atS: fromS, rank: ranks.failure } as const,
      { kind: 'failure', begins: false, atS: untilS, rank: ranks.failure } as const,
    ]),
  ];
}

async function happen(play: Play, event: PlannedEvent): Promise<void> {
  const { call } = play.hall;
  switch (event.kind) {
    case 'look':
      return;
    case 'come':
      return come(play, event.visitor);
    case 'leave':
      if (play.waiting.delete(event.ticketId)) await call('queue.cancel', { ticketId: event.ticketId });
      return;
    case 'return':
      await call('queue.requeue', { ticketId: event.ticketId });
      play.waiting.set(event.ticketId, event.visitor);
      return;
    case 'failure':
      await call(event.begins ? 'queue.declareFailure' : 'queue.endFailure', {});
      return;
    case 'step':
      return takeStep(play, event);
  }
}

async function come({ hall, plan, waiting }: Play, visitor: Visitor): Promise<void> {
  const { count = 1, more = [], priorityClass = 'ordinary', classReason } = visitor;
  const { ticket } = await hall.call('queue.issueTicket', {
    businessTypeId: businessOf(hall, visitor.businessCode).id,
    count,
    more: more.map((errand) => ({
      businessTypeId: businessOf(hall, errand.businessCode).id,
      count: errand.count,
    })),
    class: { priorityClass, ...(classReason && { classReason }) },
  });
  waiting.set(ticket.id, visitor);
  if (visitor.kind === 'impatient') {
    plan.plan({ kind: 'leave', atS: visitor.leavesS, rank: ranks.leave, ticketId: ticket.id });
  }
}

/** Who is on duty sits down; who no longer is leaves, once free and with nobody still to come back. */
async function changeSeats({ hall, duty, counters, waiting }: Play, second: number): Promise<void> {
  const mustServe = [...waiting.values()].some((visitor) => visitor.kind === 'patient');
  const agents = onDuty(duty, second, mustServe);
  for (const counter of counters) {
    const wanted = agents.has(counter.agent);
    if (wanted === counter.seated || counter.busy || counter.held.length > 0) continue;
    if (wanted) await hall.call('queue.takeSeat', { counterId: counter.id, staffNumber: counter.agent });
    else await hall.call('queue.leaveSeat', { counterId: counter.id });
    counter.seated = wanted;
  }
}
