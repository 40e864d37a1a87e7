import type { SentInputOf } from '../../../shared/call/procedure.ts';
import type { queueContract } from '../../../shared/queue/contract.ts';
import {
  type CareReason,
  type PriorityClass,
  careReasons,
  priorityClasses,
} from '../../../shared/queue/priority.ts';
import { type BusinessDate, zonedTime } from '../../../shared/time/business-date.ts';

/** The class of a ticket as the host takes it. */
export type AskedClass = NonNullable<SentInputOf<typeof queueContract.issueTicket>['class']>;

/** Who a customer is, as one tap says it: a class, or one of the reasons for care. */
export type CustomerKind = CareReason | Exclude<PriorityClass, 'care'>;

/** Everybody first, then those who are to be spared the wait. */
export const customerKinds: readonly CustomerKind[] = [
  'ordinary',
  ...careReasons,
  ...priorityClasses.filter((name) => name !== 'care' && name !== 'ordinary'),
];

/** Who the customer is, and for an appointment the time as it was typed. */
export interface CustomerDraft {
  readonly kind: CustomerKind;
  readonly time: string;
}

export const ordinaryCustomer: CustomerDraft = { kind: 'ordinary', time: '' };

/** How somebody with this ticket was chosen. */
export function kindOf(priorityClass: PriorityClass, reason: CareReason | null): CustomerKind {
  return priorityClass === 'care' ? (reason ?? 'elderly') : priorityClass;
}

/**
 * The class of a customer, or undefined while the time of the appointment is missing or none.
 * @param today the hall's date: an appointment is always for today
 */
export function askedClassOf(
  { kind, time }: CustomerDraft,
  today: BusinessDate,
  timeZone: string,
): AskedClass | undefined {
  if (kind === 'appointment') {
    const at = /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? zonedTime(today, time, timeZone) : undefined;
    return at === undefined ? undefined : { priorityClass: 'appointment', appointmentAt: at };
  }
  return isCareReason(kind) ? { priorityClass: 'care', classReason: kind } : { priorityClass: kind };
}

function isCareReason(kind: CustomerKind): kind is CareReason {
  return (careReasons as readonly CustomerKind[]).includes(kind);
}
