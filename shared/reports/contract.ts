import { z } from 'zod';
import { type RoomContract, query } from '../call/procedure.ts';
import { isBusinessDate } from '../time/business-date.ts';
import { ticketView } from '../queue/ticket.ts';
import { dayFigures, ticketFilters } from './day-figures.ts';

const businessDate = z.string().refine(isBusinessDate, 'not a date');
const readers = ['clerk', 'special-clerk', 'greeter', 'duty-manager', 'store-manager', 'regional'] as const;

export const reportsContract = {
  /** 日报: the day's figures, each of which drills down to its tickets. */
  day: query({
    input: z.strictObject({ date: businessDate.optional() }),
    output: z.strictObject({ date: z.string(), figures: dayFigures }),
    roles: readers,
    topics: ['reports', 'store'],
    long: true,
  }),
  /** The tickets behind a figure of the day, in the order of their issue. */
  dayTickets: query({
    input: z.strictObject({
      date: businessDate,
      filter: z.enum(ticketFilters),
      /** Only those issued in this hour of day, 0 to 23. */
      hour: z.int().min(0).max(23).optional(),
    }),
    output: z.strictObject({
      tickets: z.array(
        z.strictObject({
          ticket: ticketView,
          /** Σ over legs (first call − queued), ms; null while never called. */
          waitMs: z.int().nullable(),
          /** Arrived − first call, ms. */
          wayMs: z.int().nullable(),
          /** Finished − arrived, ms. */
          handlingMs: z.int().nullable(),
        }),
      ),
    }),
    roles: readers,
    topics: ['reports'],
    long: true,
  }),
} satisfies RoomContract;
