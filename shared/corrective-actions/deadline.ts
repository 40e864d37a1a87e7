import { type BusinessDate, addDays, businessDateOf, zonedTime } from '../time/business-date.ts';
import type { Severity } from './action.ts';

const hourMs = 3_600_000;

/** 整改时限 by severity: what is critical in hours, the rest by the end of a day. */
export interface DeadlineTerms {
  readonly criticalHours: number;
  readonly majorDays: number;
  readonly minorDays: number;
}

/** When an action that is opened now must be closed, UTC ms: days end at midnight on the hall's clock. */
export function deadlineOf(severity: Severity, now: number, terms: DeadlineTerms, timeZone: string): number {
  if (severity === 'critical') return now + terms.criticalHours * hourMs;
  const days = severity === 'major' ? terms.majorDays : terms.minorDays;
  return endOfDay(addDays(businessDateOf(now, timeZone), days), timeZone);
}

/** The midnight that ends a day of the hall, UTC ms. */
export function endOfDay(date: BusinessDate, timeZone: string): number {
  return zonedTime(addDays(date, 1), '00:00', timeZone);
}
