import { z } from 'zod';
import { type RoomContract, query } from '../call/procedure.ts';
import { ticketView } from '../queue/ticket.ts';
import { localName } from '../store/local-name.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { estimateFigures, estimateFilters } from './estimate-figures.ts';
import { readers } from './readers.ts';

const id = z.int().positive();

/** The two weeks that end with a day, today when it is left out. */
const period = z.strictObject({ to: businessDateSchema.exactOptional() });

/** How long the period of the estimates is, days. */
export const estimatesPeriodDays = 14;

/** 预计等候准不准: what was told of waits, against the waits. */
export const estimatesContract = {
  estimates: query({
    input: period,
    output: z.strictObject({
      from: z.string(),
      to: z.string(),
      all: estimateFigures,
      /** Only days on which numbers were taken. */
      days: z.array(estimateFigures.extend({ date: z.string() })),
      series: z.array(estimateFigures.extend({ seriesId: id, letter: z.string(), name: localName })),
      /** By the hour of issue, 0 to 23. */
      hours: z.array(estimateFigures.extend({ hour: z.int() })),
    }),
    roles: readers,
    topics: ['reports', 'queue', 'store'],
    long: true,
  }),
  /** The tickets behind a figure, in the order of their issue. */
  estimateTickets: query({
    input: period.extend({
      filter: z.enum(estimateFilters),
      /** Only those issued on this day. */
      date: businessDateSchema.exactOptional(),
      seriesId: id.exactOptional(),
      hour: z.int().min(0).max(23).exactOptional(),
    }),
    output: z.strictObject({
      tickets: z.array(
        z.strictObject({
          date: z.string(),
          ticket: ticketView,
          told: z.strictObject({ meanMs: z.int(), lowMs: z.int(), highMs: z.int() }).nullable(),
          waitMs: z.int().nullable(),
          /** Expected − waited, ms. */
          errorMs: z.int().nullable(),
        }),
      ),
    }),
    roles: readers,
    topics: ['reports', 'queue'],
    long: true,
  }),
} satisfies RoomContract;
