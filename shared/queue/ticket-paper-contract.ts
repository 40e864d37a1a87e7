import { z } from 'zod';
import { type RoomContract, command } from '../call/procedure.ts';
import { staffOfHall } from './audience.ts';

/** 号票打印: what is done about a number's paper. The number itself never depends on it. */
export const ticketPaperContract = {
  /** 补打: one more paper of a number. `copy` is the one after the newest that the screen shows, 0 where there is none. */
  reprintTicket: command({
    input: z.strictObject({ ticketId: z.int().positive(), copy: z.int().min(0).max(99) }),
    output: z.strictObject({}),
    roles: staffOfHall,
    topics: ['queue', 'printing'],
    refusals: [
      'queue.ticket-unknown',
      'queue.ticket-wrong-state',
      'printing.no-printer',
      'printing.other-copy',
    ],
  }),
} satisfies RoomContract;
