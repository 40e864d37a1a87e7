import type { ModelHall, ModelVisit } from './model-hall.ts';
import { closeLeftovers } from './model-days-end.ts';
import { dateOf, knownVisit, legOf, notIn, notOffered, objections, visitOf } from './model-lookup.ts';
import { nextFew } from './model-order.ts';
import { type CommandInput, type ModelCommands, happens } from './model-step.ts';

const minute = 60_000;

type AskedClass = CommandInput<'issueTicket'>['class'];

/** What the greeter and the kiosk do. */
export const greeterCommands: ModelCommands<
  'issueTicket' | 'comeBack' | 'cancel' | 'requeue' | 'changeClass' | 'divert'
> = {
  issueTicket: {
    objections: (hall, { businessTypeId, more, class: asked }) => [
      ...notOffered(hall, [businessTypeId, ...more.map((item) => item.businessTypeId)]),
      ...noTime(asked),
    ],
    effect: (hall, { more, class: asked, ...first }) => {
      issue(hall, [first, ...more], 'ticket', asked);
    },
  },

  comeBack: {
    objections: () => ['special-service.code-unknown'],
    effect: () => undefined,
  },

  cancel: {
    objections: (hall, { ticketId }) => notIn(hall, ticketId, ['waiting', 'held', 'no-show']),
    effect: (hall, { ticketId }) => {
      const visit = knownVisit(hall, ticketId);
      if (visit.state === 'waiting') legOf(visit).endedAt = hall.now;
      Object.assign(visit, { state: 'cancelled', endedAt: hall.now });
      happens(hall, ticketId);
    },
  },

  requeue: {
    objections: (hall, { ticketId }) => {
      const visit = visitOf(hall, ticketId);
      const notMissed = notIn(hall, ticketId, ['no-show']);
      if (!visit || notMissed.length > 0) return notMissed;
      const late = hall.now - (legOf(visit).lastCalledAt ?? 0) > 30 * minute;
      return objections(
        [late || visit.date !== dateOf(hall.now), 'queue.requeue-too-late'],
        [visit.requeues >= 2, 'queue.requeues-used-up'],
      );
    },
    effect: (hall, { ticketId }) => {
      const visit = knownVisit(hall, ticketId);
      const before = nextFew(hall, visit, 3);
      visit.behind = before.map((id) => ({ id, leg: knownVisit(hall, id).legs.length }));
      visit.unansweredCallAt = legOf(visit).lastCalledAt;
      visit.requeues += 1;
      Object.assign(visit, { state: 'waiting', counterId: null, personId: null });
      visit.legs.push(newLeg(visit.seriesId, hall.now));
      happens(hall, ticketId);
    },
  },

  changeClass: {
    objections: (hall, { ticketId, ...asked }) => [...notIn(hall, ticketId, ['waiting']), ...noTime(asked)],
    effect: (hall, { ticketId, ...asked }) => {
      const visit = knownVisit(hall, ticketId);
      const since = visit.appointmentAt === null ? visit.ranksFrom : visit.issuedAt;
      Object.assign(visit, classOf(asked, since));
      happens(hall, ticketId);
    },
  },

  divert: {
    objections: (hall, { businessTypeId }) =>
      objections([
        businessTypeId !== undefined && !hall.facts.businesses.some(({ id }) => id === businessTypeId),
        'queue.business-unknown',
      ]),
    effect: (hall) => {
      hall.diversions += 1;
    },
  },
};

/** A visit begins, with the next number of its series today. */
export function issue(
  hall: ModelHall,
  asked: readonly { readonly businessTypeId: number; readonly count: number }[],
  entry: ModelVisit['entry'],
  askedClass: AskedClass,
): ModelVisit {
  closeLeftovers(hall);
  const businesses = asked.map(({ businessTypeId, count }) => {
    const business = hall.facts.businesses.find(({ id }) => id === businessTypeId);
    if (!business) throw new Error(`The model has no business ${businessTypeId}.`);
    return { ...business, count };
  });
  const [main] = businesses;
  if (!main) throw new Error('A visit needs a business.');
  const date = dateOf(hall.now);
  const visit: ModelVisit = {
    ...blankVisit,
    ...classOf(askedClass, hall.now),
    id: Math.max(hall.facts.lastTicketId, ...hall.visits.map(({ id }) => id)) + 1,
    date,
    letter: main.letter,
    number: hall.visits.filter((one) => one.date === date && one.letter === main.letter).length + 1,
    entry,
    issuedAt: hall.now,
    seriesId: main.seriesId,
    legs: [newLeg(main.seriesId, hall.now)],
    items: businesses.map((business) => newItem(hall.now, business, business.count)),
    stepEnds: [],
  };
  hall.visits.push(visit);
  happens(hall, visit.id);
  return visit;
}

const blankVisit = {
  state: 'waiting',
  counterId: null,
  personId: null,
  sentTo: null,
  behind: [],
  unansweredCallAt: null,
  requeues: 0,
  heldForHall: false,
  overLimitCause: null,
  endedAt: null,
  correctedEndAt: null,
  inexact: false,
  voided: false,
} as const;

/** A leg on which somebody is queued and not called yet. */
export function newLeg(seriesId: number, queuedAt: number): ModelVisit['legs'][number] {
  return {
    seriesId,
    queuedAt,
    counterId: null,
    personId: null,
    firstCalledAt: null,
    lastCalledAt: null,
    calls: 0,
    chosenReason: null,
    arrivedAt: null,
    endedAt: null,
  };
}

/** An item that is open. Its id is told by the store. */
export function newItem(
  addedAt: number,
  { id: businessTypeId, limitMinutes, mustInform }: ModelHall['facts']['businesses'][number],
  count: number,
): ModelVisit['items'][number] {
  return {
    id: 0,
    businessTypeId,
    count,
    limitMinutes,
    mustInform: Number(mustInform),
    addedAt,
    outcome: null,
    cause: null,
    agreement: null,
    endedAt: null,
  };
}

function noTime({ priorityClass, appointmentAt }: AskedClass): string[] {
  return objections([
    priorityClass === 'appointment' && appointmentAt === undefined,
    'queue.appointment-time-missing',
  ]);
}

/** An appointment ranks from its time, or from its issue if that is later. */
function classOf(
  { priorityClass, classReason, appointmentAt }: AskedClass,
  since: number,
): Pick<ModelVisit, 'priorityClass' | 'classReason' | 'appointmentAt' | 'ranksFrom'> {
  const at = priorityClass === 'appointment' && appointmentAt !== undefined ? appointmentAt : null;
  const reason = priorityClass === 'care' && classReason !== undefined ? classReason : null;
  return {
    priorityClass,
    classReason: reason,
    appointmentAt: at,
    ranksFrom: at === null ? since : Math.max(since, at),
  };
}
