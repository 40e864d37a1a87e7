import { z } from 'zod';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { localName } from './local-name.ts';

/** What a store may enter for a day that differs from the ordinary week. */
export const calendarDayValues = z.strictObject({
  date: businessDateSchema,
  /** A public holiday (放假), or a weekend day that is worked (调休上班). */
  kind: z.enum(['holiday', 'workday']),
  name: localName,
});

/** A day of the working calendar (工作日历), with the notice that ordered it, or `store`. */
export const calendarEntry = z.strictObject({ ...calendarDayValues.shape, origin: z.string() });
export type CalendarEntry = z.infer<typeof calendarEntry>;

/** A year of the calendar. */
export const calendarYear = z.strictObject({
  year: z.int(),
  /** False until the year's public holidays are entered: its working days are then only a guess. */
  entered: z.boolean(),
  days: z.array(calendarEntry),
});
export type CalendarYear = z.infer<typeof calendarYear>;
