import { z } from 'zod';
import type { Role } from '../call/caller.ts';
import { type RoomContract, command } from '../call/procedure.ts';
import { atDesk, staffOfHall } from './audience.ts';
import { askedItem } from './greeter-contract.ts';
import { agreements } from './agreement.ts';
import { overLimitCauses, ticketView, unsettledCauses } from './ticket.ts';

const id = z.int().positive();
const atCounter = z.strictObject({ counterId: id, ticketId: id });
const reason = z.string().trim().min(1).max(60);

const ticketRefusals = [
  'queue.ticket-unknown',
  'queue.ticket-of-another-counter',
  'queue.ticket-wrong-state',
];
const callRefusals = [
  'queue.counter-unknown',
  'queue.counter-has-ticket',
  'queue.counter-paused',
  'queue.seat-empty',
  'queue.seat-of-another',
];

/** A step with the ticket at a counter. */
function step<I extends z.ZodType>(
  input: I,
  refusals: readonly string[] = [],
  roles: readonly Role[] = atDesk,
) {
  return command({
    input,
    output: ticketView,
    roles,
    topics: ['queue', 'reports'],
    refusals: ['queue.counter-unknown', 'queue.seat-of-another', ...ticketRefusals, ...refusals],
  });
}

/** A call to a counter. */
function call<I extends z.ZodType>(input: I, refusals: readonly string[]) {
  return command({
    input,
    output: ticketView,
    roles: atDesk,
    topics: ['queue', 'reports'],
    refusals: [...callRefusals, ...refusals],
  });
}

/** 叫号与办理: the life of a ticket at the counter. */
export const visitContract = {
  /** 叫号: the next in order for this counter. */
  callNext: call(z.strictObject({ counterId: id }), [
    'queue.nobody-waiting',
    'queue.only-unanswered-waiting',
    'queue.only-uncertified-waiting',
    'queue.only-others-waiting',
    'queue.counter-serves-nothing',
  ]),
  /** 选呼: a given number, out of order, with the reason. */
  callChosen: call(z.strictObject({ counterId: id, number: z.string().trim().min(2).max(6), reason }), [
    'queue.number-unknown',
    'queue.ticket-wrong-state',
    'queue.not-certified',
  ]),
  /** 续叫: takes up a ticket that was held for this counter or for the hall. */
  callHeld: call(atCounter, [...ticketRefusals, 'queue.not-certified']),
  /** 无号办理: issues a number and serves it in one step. */
  serveWithoutTicket: call(askedItem.extend({ counterId: id }), [
    'queue.business-unknown',
    'queue.business-closed',
    'queue.numbers-used-up',
    'queue.not-certified',
  ]),
  /** 重呼: calls the called ticket once more. */
  recall: step(atCounter, ['queue.recalls-used-up']),
  /** 到台. */
  arrive: step(atCounter),
  /**
   * 办结: all items end together; those not settled are named with their cause. The agreement holds for all settled
   * items of the visit that must be informed about; left out, they are unsigned.
   */
  finish: step(
    atCounter.extend({
      unsettled: z.array(z.strictObject({ itemId: id, cause: z.enum(unsettledCauses) })).default([]),
      overLimitCause: z.enum(overLimitCauses).exactOptional(),
      agreement: z.enum(agreements).exactOptional(),
    }),
    ['queue.item-unknown'],
  ),
  /** 过号: was called and did not come. */
  noShow: step(atCounter),
  /** 挂起: for this counter, or for any counter of the hall. */
  hold: step(atCounter.extend({ forHall: z.boolean().default(false) })),
  /** 转移: to another series, counter or skill, keeping the printed number and the wait already spent. */
  transfer: step(
    z.strictObject({
      /** The counter that has it; left out for a ticket that still waits. */
      counterId: id.exactOptional(),
      ticketId: id,
      to: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('series'), seriesId: id }),
        z.strictObject({ kind: z.literal('counter'), counterId: id }),
        z.strictObject({ kind: z.literal('skill'), skillId: id }),
      ]),
    }),
    ['queue.transfer-nowhere', 'queue.transfer-to-itself', 'queue.not-certified'],
    staffOfHall,
  ),
  /** 加业务: one more business in the same visit. */
  addItem: step(atCounter.extend(askedItem.shape), [
    'queue.business-unknown',
    'queue.business-closed',
    'queue.not-certified',
  ]),
  /** Takes an item out of the visit again; the last one stays. */
  removeItem: step(atCounter.extend({ itemId: id }), ['queue.item-unknown', 'queue.last-item']),
  /** 分项办结 (study mode): ends one item by itself. */
  endItem: step(
    atCounter.extend({
      itemId: id,
      unsettledCause: z.enum(unsettledCauses).exactOptional(),
      agreement: z.enum(agreements).exactOptional(),
    }),
    ['queue.item-unknown', 'queue.step-timing-off'],
  ),
  /** 下一环节 (study mode): the step under way is over. */
  endStep: step(atCounter, ['queue.step-timing-off', 'queue.last-step']),
  /** Names why a visit took longer than its limit. */
  nameOverLimitCause: step(atCounter.extend({ cause: z.enum(overLimitCauses) })),
  /** 补签: what came of the agreements of a visit that has ended, until its items are opened again. */
  tellAgreement: step(atCounter.extend({ agreement: z.enum(agreements) }), ['queue.nothing-to-sign']),
  /** 续办: takes up this counter's finished ticket of today again. */
  reopen: call(atCounter, [...ticketRefusals, 'queue.not-certified']),
  /** 更正办结时间: until closing time, with a reason; both times are kept. */
  correctEnd: command({
    input: z.strictObject({ ticketId: id, endedAt: z.int(), reason }),
    output: ticketView,
    roles: atDesk,
    topics: ['queue', 'reports'],
    refusals: [
      'queue.ticket-unknown',
      'queue.ticket-wrong-state',
      'queue.correction-out-of-range',
      'queue.correction-too-late',
    ],
  }),
  /** 撤销: takes back the last step at this counter within seconds. */
  undo: command({
    input: z.strictObject({ counterId: id, eventId: id }),
    output: z.strictObject({ ticket: ticketView.nullable() }),
    roles: atDesk,
    topics: ['queue', 'reports'],
    refusals: [
      'queue.counter-unknown',
      'queue.seat-of-another',
      'queue.nothing-to-undo',
      'queue.undo-too-late',
      'queue.seat-empty',
      'queue.counter-paused',
      'queue.undo-overtaken',
    ],
  }),
} satisfies RoomContract;
