import type { TicketState } from '../../../../shared/queue/ticket.ts';
import type { PriorityClass } from '../../../../shared/queue/priority.ts';

/** What the model knows of a hall before its day begins. */
export interface HallFacts {
  readonly counters: readonly { readonly id: number; readonly seriesIds: readonly number[] }[];
  readonly businesses: readonly {
    readonly id: number;
    readonly seriesId: number;
    readonly letter: string;
    readonly limitMinutes: number | null;
    readonly mustInform: boolean;
    readonly active: boolean;
  }[];
  readonly people: readonly { readonly id: number; readonly staffNumber: string }[];
  readonly seriesIds: readonly number[];
  readonly skillIds: readonly number[];
  readonly stepTiming: boolean;
  /** The last visit of earlier days. */
  readonly lastTicketId: number;
}

/** A business item of a visit. All times in the model are UTC ms. */
export interface ModelItem {
  id: number;
  businessTypeId: number;
  count: number;
  limitMinutes: number | null;
  /** 0 or 1, as it is kept. */
  mustInform: number;
  agreement: string | null;
  addedAt: number;
  outcome: 'settled' | 'unsettled' | null;
  cause: string | null;
  endedAt: number | null;
}

/** A leg of a visit. */
export interface ModelLeg {
  seriesId: number;
  queuedAt: number;
  counterId: number | null;
  personId: number | null;
  firstCalledAt: number | null;
  lastCalledAt: number | null;
  calls: number;
  chosenReason: string | null;
  arrivedAt: number | null;
  endedAt: number | null;
}

/** Where a visit is bound to besides its series. */
export type SentTo = { readonly counterId: number } | { readonly skillId: number } | null;

/** A visit, as somebody who watches the hall would keep it. */
export interface ModelVisit {
  id: number;
  /** The day of its issue: `2026-11-17`. */
  date: string;
  letter: string;
  number: number;
  entry: 'ticket' | 'counter';
  priorityClass: PriorityClass;
  classReason: string | null;
  appointmentAt: number | null;
  state: TicketState;
  issuedAt: number;
  counterId: number | null;
  personId: number | null;
  seriesId: number;
  ranksFrom: number;
  sentTo: SentTo;
  /** Behind whom it was put, with the leg on which they waited. */
  behind: readonly { readonly id: number; readonly leg: number }[];
  unansweredCallAt: number | null;
  requeues: number;
  heldForHall: boolean;
  overLimitCause: string | null;
  endedAt: number | null;
  correctedEndAt: number | null;
  inexact: boolean;
  voided: boolean;
  legs: ModelLeg[];
  items: ModelItem[];
  /** When each step (环节) of it was marked as over. */
  stepEnds: { step: number; endedAt: number }[];
}

/** A counter's last step, and the visit before it; null where the step began the visit. */
export interface ModelStep {
  /** Known once the store has done it. */
  eventId: number | null;
  readonly visitId: number;
  readonly at: number;
  /** How much had happened to the visit with it. */
  readonly happened: number;
  readonly before: ModelVisit | null;
}

/** A counter with what is set for it and what goes on there. */
export interface ModelCounter {
  readonly id: number;
  readonly seriesIds: readonly number[];
  fallbacks: readonly { readonly seriesId: number; readonly afterMinutes: number }[];
  skillIds: readonly number[];
  /** When something last happened to the counter itself. */
  lastAt: number;
  lastStep: ModelStep | null;
  managerCalledAt: number | null;
}

/** A stretch of time at a counter: a seat, or a pause. */
export interface Stay {
  readonly counterId: number;
  readonly personId: number;
  readonly date: string;
  readonly from: number;
  until: number | null;
}

/** A call out of the queue. */
export interface ModelCall {
  readonly visitId: number;
  readonly date: string;
  readonly priorityClass: PriorityClass;
}

/** The whole hall: nothing in it is derived, and nothing is quick. */
export interface ModelHall {
  readonly facts: HallFacts;
  now: number;
  visits: ModelVisit[];
  /** Per visit: how often something happened to it, and when last. */
  readonly happened: Map<number, { times: number; at: number }>;
  readonly counters: ModelCounter[];
  readonly seats: Stay[];
  readonly pauses: (Stay & { readonly reason: string })[];
  readonly failures: { readonly from: number; until: number | null }[];
  /** Newest last. */
  calls: ModelCall[];
  diversions: number;
  skillIds: number[];
}

/** A hall in the morning: nobody there yet. */
export function newHall(facts: HallFacts, now: number): ModelHall {
  return {
    facts,
    now,
    visits: [],
    happened: new Map(),
    counters: facts.counters.map((counter) => ({
      ...counter,
      fallbacks: [],
      skillIds: [],
      lastAt: 0,
      lastStep: null,
      managerCalledAt: null,
    })),
    seats: [],
    pauses: [],
    failures: [],
    calls: [],
    diversions: 0,
    skillIds: [...facts.skillIds],
  };
}
