import { z } from 'zod';
import { type RoomContract, query } from '../call/procedure.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { localName } from '../store/local-name.ts';
import { ticketView } from '../queue/ticket.ts';
import { dayFigures } from './day-figures.ts';
import { ticketFilters } from './day-ticket.ts';
import { estimatesContract } from './estimates-contract.ts';
import { stepsContract } from './steps-contract.ts';
import { readers } from './readers.ts';

const id = z.int().positive();

export const reportsContract = {
  ...estimatesContract,
  ...stepsContract,
  /** 日报: the day's figures, each of which drills down to its tickets. */
  day: query({
    input: z.strictObject({ date: businessDateSchema.exactOptional() }),
    output: z.strictObject({
      date: z.string(),
      /** 达标等候 on that day, minutes. */
      waitTargetMinutes: z.int(),
      figures: dayFigures,
      /** The names of what the figures are grouped by. */
      businesses: z.array(z.strictObject({ id, name: localName })),
      counters: z.array(z.strictObject({ id, number: z.int() })),
      persons: z.array(z.strictObject({ id, staffNumber: z.string() })),
    }),
    roles: readers,
    topics: ['reports', 'store', 'settings'],
    long: true,
  }),
  /** The tickets behind a figure of the day, in the order of their issue. */
  dayTickets: query({
    input: z.strictObject({
      date: businessDateSchema,
      filter: z.enum(ticketFilters),
      /** Only those issued in this hour of day, 0 to 23. */
      hour: z.int().min(0).max(23).exactOptional(),
      businessTypeId: id.exactOptional(),
      counterId: id.exactOptional(),
      personId: id.exactOptional(),
    }),
    output: z.strictObject({
      tickets: z.array(
        z.strictObject({
          ticket: ticketView,
          /** Σ over legs (first call − queued), ms; null while never called. */
          waitMs: z.int().nullable(),
          /** Σ over legs (arrived − first call), ms; null unless the customer arrived. */
          wayMs: z.int().nullable(),
          /** Σ over legs (ended − arrived), ms; null unless finished. */
          handlingMs: z.int().nullable(),
        }),
      ),
    }),
    roles: readers,
    topics: ['reports'],
    long: true,
  }),
  /** The day's report on A4, as a complete page to print. */
  dayPaper: query({
    input: z.strictObject({ date: businessDateSchema, language: z.enum(['zh-CN', 'en']) }),
    output: z.strictObject({ html: z.string() }),
    roles: readers,
    topics: ['reports'],
    long: true,
  }),
  /** The day's tickets as an Excel workbook. */
  daySheet: query({
    input: z.strictObject({ date: businessDateSchema, language: z.enum(['zh-CN', 'en']) }),
    output: z.strictObject({ fileName: z.string(), base64: z.string() }),
    roles: readers,
    topics: ['reports'],
    long: true,
  }),
} satisfies RoomContract;
