/**
 * Priority classes of tickets: 老弱幼孕, 军人/消防, VIP, 预约, 普通. For the staff's eyes only: never shown on a
 * ticket, a display or in an announcement.
 */
export const priorityClasses = ['care', 'service', 'vip', 'appointment', 'ordinary'] as const;
export type PriorityClass = (typeof priorityClasses)[number];

/** Why somebody is served with care: 老, 弱, 幼, 孕. */
export const careReasons = ['elderly', 'frail', 'child', 'pregnant'] as const;
export type CareReason = (typeof careReasons)[number];

/** Whether a call of this class counts against the turn of the others. An appointment has its own time instead. */
export function isPriority(priorityClass: PriorityClass): boolean {
  return priorityClass === 'care' || priorityClass === 'service' || priorityClass === 'vip';
}
