import { addDays, businessDateOf, zonedTime } from '../../shared/time/business-date.ts';

/** When people of a hall are at work. */
export interface OfficeHours {
  /** The moment itself, or opening time of the next day where the hall is closed by then. UTC ms. */
  readonly next: (at: number) => number;
}

/** A hall that is open from half past eight to half past five, every day. */
export function officeHours(timeZone: string): OfficeHours {
  return {
    next: (at) => {
      const date = businessDateOf(at, timeZone);
      const opens = zonedTime(date, '08:35', timeZone);
      if (at < opens) return opens + (at % 1_800_000);
      if (at <= zonedTime(date, '17:25', timeZone)) return at;
      return zonedTime(addDays(date, 1), '08:35', timeZone) + (at % 1_800_000);
    },
  };
}
