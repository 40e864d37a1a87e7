import type { CareReason, PriorityClass } from '../../shared/queue/priority.ts';
import type { UnsettledCause } from '../../shared/queue/ticket.ts';

/** One business that a visitor comes for, by the code of a preset. */
export interface Errand {
  readonly businessCode: string;
  readonly count: number;
}

interface Coming {
  /** The first business that the visitor comes for, by code. */
  readonly businessCode: string;
  /** How many of it; one when left out. */
  readonly count?: number;
  /** What else is to be done. */
  readonly more?: readonly Errand[];
  /** Ordinary when left out. */
  readonly priorityClass?: Exclude<PriorityClass, 'appointment'>;
  readonly classReason?: CareReason;
  /** Seconds after midnight, as all times of a day. */
  readonly arrivesS: number;
}

/** What happens at the counter besides being served: seconds count from the arrival there. */
export type Course =
  /** Goes away to fill in a form and comes back. */
  | { readonly kind: 'hold'; readonly afterS: number; readonly awayS: number }
  /** Belongs elsewhere. */
  | { readonly kind: 'transfer'; readonly afterS: number; readonly toBusinessCode: string }
  /** Something is missing. */
  | { readonly kind: 'unsettled'; readonly cause: UnsettledCause };

/** Waits for ever and is served for as long as it was recorded. */
export interface PatientVisitor extends Coming {
  readonly kind: 'patient';
  readonly serviceS: number;
  readonly course?: Course;
}

/** Gives up at a moment, when not called before. Who was called in vain may come back to the greeter. */
export interface ImpatientVisitor extends Coming {
  readonly kind: 'impatient';
  readonly leavesS: number;
  /** Seconds after the no-show, and how long the service then takes. */
  readonly comesBack?: { readonly afterS: number; readonly serviceS: number };
}

export type Visitor = PatientVisitor | ImpatientVisitor;
