import type { OpeningHours } from '../store/hall.ts';
import { addDays, type BusinessDate, businessDateOf, weekdayOf, zonedTime } from '../time/business-date.ts';

/** When the kiosk gives numbers, by the store's settings. */
export interface IssuingRules {
  /** False while the store has stopped it by hand. */
  readonly issuing: boolean;
  /** From so long before closing on, customers are told that it may be too late today; minutes. */
  readonly closingMinutes: number;
  /** From so long before closing on, no numbers are given; minutes, 0 for never. */
  readonly stopMinutes: number;
}

/**
 * Whether numbers are given now: 营业中, 快下班 (given, with a warning), 停止取号 (the hall is open all the same),
 * 未营业. Times are UTC ms.
 */
export type Issuing =
  | { readonly kind: 'open' }
  | { readonly kind: 'closing'; readonly closesAt: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'closed'; readonly opensAt: number | null };

const minute = 60_000;

/** Whether the kiosk gives numbers at a moment. @param now UTC ms */
export function issuingAt(
  now: number,
  hours: readonly OpeningHours[],
  timeZone: string,
  { issuing, closingMinutes, stopMinutes }: IssuingRules,
): Issuing {
  const closesAt = openUntil(now, hours, timeZone);
  if (closesAt === undefined) return { kind: 'closed', opensAt: nextOpening(now, hours, timeZone) };
  if (!issuing || now >= closesAt - stopMinutes * minute) return { kind: 'stopped' };
  return now >= closesAt - closingMinutes * minute ? { kind: 'closing', closesAt } : { kind: 'open' };
}

/** Until when the hall is open, or undefined while it is closed. */
function openUntil(now: number, hours: readonly OpeningHours[], timeZone: string): number | undefined {
  const date = businessDateOf(now, timeZone);
  const today = hoursOn(date, hours);
  if (!today) return undefined;
  const closesAt = zonedTime(date, today.closes, timeZone);
  return now >= zonedTime(date, today.opens, timeZone) && now < closesAt ? closesAt : undefined;
}

/** When the hall opens next, within a week; null where it never does. */
function nextOpening(now: number, hours: readonly OpeningHours[], timeZone: string): number | null {
  const today = businessDateOf(now, timeZone);
  for (let days = 0; days <= 7; days += 1) {
    const date = addDays(today, days);
    const that = hoursOn(date, hours);
    const opensAt = that && zonedTime(date, that.opens, timeZone);
    if (opensAt !== undefined && opensAt > now) return opensAt;
  }
  return null;
}

function hoursOn(date: BusinessDate, hours: readonly OpeningHours[]): OpeningHours | undefined {
  return hours.find(({ weekday }) => weekday === weekdayOf(date));
}
