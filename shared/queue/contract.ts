import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { ticketView } from './ticket.ts';

const id = z.int().positive();
const name = z.strictObject({ zh: z.string(), en: z.string().optional() });
const atCounter = z.strictObject({ counterId: id, ticketId: id });
const staffOfHall = ['clerk', 'special-clerk', 'greeter', 'duty-manager', 'store-manager'] as const;
const atDesk = ['clerk', 'special-clerk', 'duty-manager', 'store-manager'] as const;
const stepRefusals = [
  'queue.ticket-unknown',
  'queue.counter-unknown',
  'queue.ticket-of-another-counter',
  'queue.ticket-wrong-state',
];

const person = z.strictObject({ id, staffNumber: z.string() });

/** One line of who waits, with the wait so far counted from `queuedAt` by the screen. */
const waitingLine = z.strictObject({
  id,
  number: z.string(),
  seriesId: id,
  businessName: name,
  queuedAt: z.int(),
});
export type WaitingLine = z.infer<typeof waitingLine>;

/** How many wait in a series, and since when the first of them. */
const seriesLine = z.strictObject({
  id,
  letter: z.string(),
  name,
  waiting: z.int(),
  longestSince: z.int().nullable(),
});

/** A counter (台席) as the hall sees it. */
const counterLine = z.strictObject({
  id,
  number: z.int(),
  name: name.nullable(),
  seriesIds: z.array(id),
  person: person.nullable(),
  ticket: ticketView.nullable(),
  finishedToday: z.int(),
});
export type CounterLine = z.infer<typeof counterLine>;

const issued = z.strictObject({
  ticket: ticketView,
  /** How many wait before it, for the same series. */
  ahead: z.int(),
});

export const queueContract = {
  /** 取号. */
  issueTicket: command({
    input: z.strictObject({ businessTypeId: id }),
    output: issued,
    roles: [...staffOfHall, 'kiosk'],
    topics: ['queue', 'reports'],
    refusals: ['queue.business-unknown', 'queue.business-closed', 'queue.numbers-used-up'],
  }),
  /** 叫号: the next in order for this counter. */
  callNext: command({
    input: z.strictObject({ counterId: id }),
    output: ticketView,
    roles: atDesk,
    topics: ['queue', 'reports'],
    refusals: [
      'queue.counter-unknown',
      'queue.counter-has-ticket',
      'queue.nobody-waiting',
      'queue.seat-empty',
      'queue.counter-serves-nothing',
    ],
  }),
  /** 重呼: calls the called ticket once more. */
  recall: command({
    input: atCounter,
    output: ticketView,
    roles: atDesk,
    topics: ['queue'],
    refusals: stepRefusals,
  }),
  /** 到台. */
  arrive: command({
    input: atCounter,
    output: ticketView,
    roles: atDesk,
    topics: ['queue', 'reports'],
    refusals: stepRefusals,
  }),
  /** 办结. */
  finish: command({
    input: atCounter,
    output: ticketView,
    roles: atDesk,
    topics: ['queue', 'reports'],
    refusals: stepRefusals,
  }),
  /** 过号: was called and did not come. */
  noShow: command({
    input: atCounter,
    output: ticketView,
    roles: atDesk,
    topics: ['queue', 'reports'],
    refusals: stepRefusals,
  }),
  /** 取消: a waiting customer gives the ticket up. */
  cancel: command({
    input: z.strictObject({ ticketId: id }),
    output: ticketView,
    roles: [...staffOfHall, 'kiosk'],
    topics: ['queue', 'reports'],
    refusals: ['queue.ticket-unknown', 'queue.ticket-wrong-state'],
  }),
  /** 上席: a person sits down at a counter. */
  takeSeat: command({
    input: z.strictObject({ counterId: id, staffNumber: z.string().trim().min(1).max(20) }),
    output: person,
    roles: atDesk,
    topics: ['queue'],
    refusals: [
      'queue.counter-unknown',
      'queue.person-unknown',
      'queue.seat-taken',
      'queue.person-sits-elsewhere',
    ],
  }),
  /** 离席: leaves the counter; refused while a ticket is still being called or served there. */
  leaveSeat: command({
    input: z.strictObject({ counterId: id }),
    output: z.strictObject({}),
    roles: atDesk,
    topics: ['queue'],
    refusals: ['queue.counter-unknown', 'queue.counter-has-ticket', 'queue.seat-empty'],
  }),
  /** What the counter screen shows: its ticket, who is next, who waits behind, what it has done today. */
  counter: query({
    input: z.strictObject({ counterId: id }),
    output: z.strictObject({
      counter: counterLine,
      /** In calling order, for this counter's series; at most twelve. */
      next: z.array(waitingLine),
      waiting: z.int(),
      calledToday: z.int(),
    }),
    roles: staffOfHall,
    topics: ['queue', 'store', 'staff'],
    refusals: ['queue.counter-unknown'],
  }),
  /** 现场: every counter, every series, everyone who waits (in calling order). */
  hall: query({
    input: z.strictObject({}),
    output: z.strictObject({
      counters: z.array(counterLine),
      series: z.array(seriesLine),
      waiting: z.array(waitingLine),
    }),
    roles: [...staffOfHall, 'regional'],
    topics: ['queue', 'store', 'staff'],
  }),
  /** What customers see: the calls being made now, the last ones, and how many wait. No person, no class. */
  display: query({
    input: z.strictObject({}),
    output: z.strictObject({
      /** Called and not yet arrived, newest call first. */
      calling: z.array(
        z.strictObject({ ticketId: id, number: z.string(), counterNumber: z.int(), calledAt: z.int() }),
      ),
      /** The last eight that were called, newest first. */
      recent: z.array(
        z.strictObject({ ticketId: id, number: z.string(), counterNumber: z.int(), calledAt: z.int() }),
      ),
      series: z.array(seriesLine),
    }),
    roles: 'everyone',
    topics: ['queue', 'store'],
  }),
  /** One ticket and what happened to it. */
  ticket: query({
    input: z.strictObject({ ticketId: id }),
    output: z.strictObject({
      ticket: ticketView,
      steps: z.array(
        z.strictObject({
          kind: z.string(),
          at: z.int(),
          counterNumber: z.int().nullable(),
          personId: id.nullable(),
        }),
      ),
    }),
    roles: [...staffOfHall, 'regional'],
    topics: ['queue'],
    refusals: ['queue.ticket-unknown'],
  }),
} satisfies RoomContract;
