import { z } from 'zod';
import { type RoomContract, query } from '../call/procedure.ts';
import { staffOfHall } from './audience.ts';
import { outlookOfTicket } from './expected-wait.ts';
import { priorityClasses } from './priority.ts';

const id = z.int().positive();

/** 预计等候: what can be said of a wait before a number is taken. */
export const outlookContract = {
  /** How many would be called before a customer who took a number now, and the expected wait. */
  outlook: query({
    input: z.strictObject({
      /** What the customer comes for; the first decides the series, as when the number is issued. */
      businessTypeIds: z.array(id).min(1).max(21),
      priorityClass: z.enum(priorityClasses).default('ordinary'),
    }),
    output: outlookOfTicket.extend({ seriesId: id }),
    roles: [...staffOfHall, 'kiosk'],
    topics: ['queue', 'store', 'settings'],
    refusals: ['queue.business-unknown', 'queue.business-closed'],
  }),
} satisfies RoomContract;
