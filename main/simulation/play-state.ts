import type { CallProcedure } from './call-procedure.ts';
import type { Duty } from './log-day.ts';
import type { Due, Timeline } from './timeline.ts';
import type { PatientVisitor, Visitor } from './visitor.ts';

/** A counter (台席) of the hall that is played in, and who sits at it while on duty. */
export interface PlayedCounter {
  readonly id: number;
  /** By staff number (工号). */
  readonly agent: string;
  readonly seriesIds: readonly number[];
}

/** The hall that a day is played in, reached as its stations reach it. */
export interface PlayedHall {
  readonly call: CallProcedure;
  readonly counters: readonly PlayedCounter[];
  /** The hall's businesses by code. */
  readonly businesses: ReadonlyMap<string, { readonly id: number; readonly seriesId: number }>;
  /** The second from which the hall has another date. */
  readonly dateChangesS: number;
  /** Moves the hall's clock to a second of the day, at whatever pace. */
  advanceTo(second: number): Promise<void>;
}

/** How people behave that a log does not tell. */
export interface Manners {
  /** 到台: seconds from being called to standing at the counter. */
  wayS(visitor: Visitor): number;
  /** 过号: how long a clerk waits for somebody who has left, seconds. */
  noShowAfterS: number;
}

/** A step of a visit at its counter, still to be taken. */
export interface PlannedStep {
  readonly kind: 'step';
  readonly step: 'arrive' | 'finish' | 'noShow' | 'hold' | 'transfer';
  readonly counter: CounterInPlay;
  readonly ticketId: number;
  readonly visitor: Visitor;
}

type DayEvent =
  /** Seats change, or somebody can be called who could not before: nothing happens but a look around. */
  | { readonly kind: 'look' }
  | { readonly kind: 'come'; readonly visitor: Visitor }
  | { readonly kind: 'leave'; readonly ticketId: number }
  | { readonly kind: 'return'; readonly ticketId: number; readonly visitor: PatientVisitor }
  | { readonly kind: 'failure'; readonly begins: boolean }
  | PlannedStep;

export type PlannedEvent = DayEvent & Due;

/** Within a second: counters get free, people come, people leave; only then is anybody called. */
export const ranks = { step: 0, look: 1, failure: 1, come: 2, return: 2, leave: 3 } as const;

/** Somebody who fills in a form and comes back to the same counter. */
export interface HeldVisitor {
  readonly ticketId: number;
  readonly visitor: PatientVisitor;
  readonly backAtS: number;
}

export interface CounterInPlay extends PlayedCounter {
  seated: boolean;
  busy: boolean;
  readonly held: HeldVisitor[];
}

export interface Play {
  readonly hall: PlayedHall;
  readonly manners: Manners;
  readonly duty: Duty;
  readonly plan: Timeline<PlannedEvent>;
  readonly counters: readonly CounterInPlay[];
  /** Who waits, by ticket. */
  readonly waiting: Map<number, Visitor>;
}

/** A business of the hall by its code. */
export function businessOf(
  { businesses }: PlayedHall,
  businessCode: string,
): { readonly id: number; readonly seriesId: number } {
  const business = businesses.get(businessCode);
  if (!business) throw new Error(`The hall does not offer ${businessCode}.`);
  return business;
}
