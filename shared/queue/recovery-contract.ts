import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { staffOfHall } from './audience.ts';
import { longWaiter, recoveryKinds, recoveryView } from './recovery.ts';

const id = z.int().positive();

/** 服务补救 (A17): who waited too long, and what was done for them. */
export const recoveryContract = {
  /** Who has waited too long and is still here, the longest wait first. */
  longWaiters: query({
    input: z.strictObject({}),
    output: z.strictObject({
      waiters: z.array(longWaiter),
      /** 补救起点: from so many minutes on. */
      afterMinutes: z.int(),
    }),
    roles: [...staffOfHall, 'regional'],
    topics: ['queue', 'recovery'],
  }),
  /** What was done about the wait of one ticket, oldest first. */
  recoveriesOf: query({
    input: z.strictObject({ ticketId: id }),
    output: z.strictObject({ recoveries: z.array(recoveryView) }),
    roles: [...staffOfHall, 'regional'],
    topics: ['recovery'],
    refusals: ['queue.ticket-unknown'],
  }),
  /** Notes what was done about the wait of a ticket of today. The words are never about who the customer is. */
  logRecovery: command({
    input: z.strictObject({
      ticketId: id,
      kind: z.enum(recoveryKinds),
      words: z.string().trim().min(1).max(200).exactOptional(),
    }),
    output: z.strictObject({ recoveryId: id }),
    roles: staffOfHall,
    topics: ['recovery', 'reports'],
    refusals: ['queue.ticket-unknown', 'queue.recovery-not-today', 'queue.recovery-words-missing'],
  }),
  /** 撤销: it was noted by mistake. */
  takeBackRecovery: command({
    input: z.strictObject({ recoveryId: id }),
    output: z.strictObject({}),
    roles: staffOfHall,
    topics: ['recovery', 'reports'],
    refusals: ['queue.recovery-unknown', 'queue.recovery-not-today'],
  }),
} satisfies RoomContract;
