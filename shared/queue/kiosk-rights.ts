import type { Caller } from '../call/caller.ts';
import { staffOfHall } from './audience.ts';
import type { CareReason, PriorityClass } from './priority.ts';

/** Whether nobody of the staff stands behind the call: only the kiosk, on which customers touch what they like. */
export function isOnlyKiosk({ roles }: Pick<Caller, 'roles'>): boolean {
  return roles.includes('kiosk') && !staffOfHall.some((role) => roles.includes(role));
}

/**
 * Whether customers may ask for this class by themselves: 普通, or 爱心 without saying why. Every other class is
 * given by the staff, who have seen a reason.
 */
export function isForCustomers(asked: {
  readonly priorityClass: PriorityClass;
  readonly classReason?: CareReason;
  readonly appointmentAt?: number;
}): boolean {
  const { priorityClass, classReason, appointmentAt } = asked;
  return (
    (priorityClass === 'ordinary' || priorityClass === 'care') &&
    classReason === undefined &&
    appointmentAt === undefined
  );
}
