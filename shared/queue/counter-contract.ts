import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { localName } from '../store/local-name.ts';
import { atDesk, inCharge, staffOfHall } from './audience.ts';
import { counterLine, nextLine } from './lines.ts';
import { pauseReasons } from './pause.ts';
import { ticketEventKinds } from './ticket-event.ts';
import { ticketView } from './ticket.ts';

const id = z.int().positive();
const done = z.strictObject({});
const atCounter = z.strictObject({ counterId: id });

/** 台席: who sits there, pauses, what it serves, and what its screen shows. */
export const counterContract = {
  /** 上席: who is signed in sits down at a counter. Those in charge may seat somebody else, by staff number. */
  takeSeat: command({
    input: z.strictObject({ counterId: id, staffNumber: z.string().trim().min(1).max(20).optional() }),
    output: z.strictObject({ id, staffNumber: z.string() }),
    roles: atDesk,
    topics: ['queue'],
    onSite: true,
    approvable: ['queue.seat-for-another'],
    refusals: [
      'queue.counter-unknown',
      'queue.person-unknown',
      'queue.seat-for-another',
      'queue.seat-taken',
      'queue.person-sits-elsewhere',
    ],
  }),
  /** 离席: leaves the counter; refused while a ticket is still being called or served there. */
  leaveSeat: command({
    input: atCounter,
    output: done,
    roles: atDesk,
    topics: ['queue'],
    refusals: [
      'queue.counter-unknown',
      'queue.seat-of-another',
      'queue.counter-has-ticket',
      'queue.seat-empty',
    ],
  }),
  /** 暂停服务. */
  pause: command({
    input: atCounter.extend({ reason: z.enum(pauseReasons) }),
    output: done,
    roles: atDesk,
    topics: ['queue'],
    refusals: [
      'queue.counter-unknown',
      'queue.seat-of-another',
      'queue.counter-has-ticket',
      'queue.seat-empty',
      'queue.counter-paused',
    ],
  }),
  /** 恢复服务. */
  resume: command({
    input: atCounter,
    output: done,
    roles: atDesk,
    topics: ['queue'],
    refusals: ['queue.counter-unknown', 'queue.seat-of-another', 'queue.counter-not-paused'],
  }),
  /** 叫经理: silently. Calling again while nobody has come changes nothing. */
  callManager: command({
    input: atCounter,
    output: done,
    roles: atDesk,
    topics: ['queue'],
    refusals: ['queue.counter-unknown', 'queue.seat-of-another'],
  }),
  /** 经理到场. */
  managerArrived: command({
    input: atCounter,
    output: done,
    roles: staffOfHall,
    topics: ['queue'],
    refusals: ['queue.counter-unknown', 'queue.manager-not-called'],
  }),
  /** The series that a counter helps out with, and its skills. */
  setCounterRules: command({
    input: atCounter.extend({
      fallbacks: z.array(z.strictObject({ seriesId: id, afterMinutes: z.int().min(0).max(240) })).max(26),
      skillIds: z.array(id).max(50),
    }),
    output: done,
    roles: [...inCharge, 'regional'],
    topics: ['queue', 'store'],
    onSite: true,
    refusals: ['queue.counter-unknown', 'queue.transfer-nowhere'],
  }),
  counterRules: query({
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({
        counterId: id,
        fallbacks: z.array(z.strictObject({ seriesId: id, afterMinutes: z.int() })),
        skillIds: z.array(id),
      }),
    ),
    roles: [...staffOfHall, 'regional'],
    topics: ['queue', 'store'],
  }),
  /** What the counter screen shows: its ticket, who is next and why, what it holds, what can be taken back. */
  counter: query({
    input: atCounter,
    output: z.strictObject({
      counter: counterLine,
      /** In calling order, with the reason; at most twelve. */
      next: z.array(nextLine),
      waiting: z.int(),
      calledToday: z.int(),
      itemsToday: z.int(),
      /** Held for this counter or for the hall. */
      held: z.array(ticketView),
      /** This counter's last finished tickets of today, newest first: for 续办 and 更正. */
      finished: z.array(ticketView),
      /** The last step, while it can be taken back. */
      undo: z
        .strictObject({ eventId: id, kind: z.enum(ticketEventKinds), number: z.string(), until: z.int() })
        .nullable(),
      rules: z.strictObject({
        maxRecalls: z.int(),
        limitWarnPercent: z.int(),
        stepTiming: z.boolean(),
      }),
      /** 环节计时: the step of the visit that is under way; null while the study mode is off or nobody is served. */
      step: z
        .strictObject({
          /** From 1. */
          number: z.int().min(1),
          of: z.int(),
          name: localName,
          /** What comes after it; null at the last one, which ends with the visit. */
          next: localName.nullable(),
          /** UTC ms. */
          since: z.int(),
          /** Its share of the visit's limit, ms; null where there is no limit. */
          shareMs: z.int().nullable(),
        })
        .nullable(),
      failureSince: z.int().nullable(),
    }),
    roles: staffOfHall,
    topics: ['queue', 'store', 'staff', 'settings'],
    refusals: ['queue.counter-unknown'],
  }),
} satisfies RoomContract;
