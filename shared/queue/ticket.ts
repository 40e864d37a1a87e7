import { z } from 'zod';
import { localName } from '../store/local-name.ts';
import { agreements } from './agreement.ts';
import { careReasons, priorityClasses } from './priority.ts';

/**
 * Where a ticket (号票) stands: 等候, 已叫号, 办理中, 挂起, 过号, 办结, 取消, 失效. The last three are ends.
 */
export const ticketStates = [
  'waiting',
  'called',
  'serving',
  'held',
  'no-show',
  'finished',
  'cancelled',
  'expired',
] as const;
export type TicketState = (typeof ticketStates)[number];

/** How the visit came in: with a number, or served at the counter without one (无号办理). */
export const ticketEntries = ['ticket', 'counter'] as const;

/** Why a visit took longer than its limit: 系统, 缺材料, 审批, 复杂, 客户原因. */
export const overLimitCauses = ['system', 'materials', 'approval', 'complex', 'customer'] as const;
export type OverLimitCause = (typeof overLimitCauses)[number];

/** Why a business could not be settled in this visit: 缺材料, 系统, 权限, 需后台, 客户原因. */
export const unsettledCauses = ['materials', 'system', 'authority', 'back-office', 'customer'] as const;
export type UnsettledCause = (typeof unsettledCauses)[number];

/** One business item (业务) of a visit. */
export const ticketItem = z.strictObject({
  id: z.int(),
  businessTypeId: z.int(),
  name: localName,
  count: z.int(),
  /** The limit of one, minutes, as it was when the item was added; null for a business without a limit. */
  limitMinutes: z.int().nullable(),
  /** 办结 or 未办结; null while it is open. */
  outcome: z.enum(['settled', 'unsettled']).nullable(),
  cause: z.enum(unsettledCauses).nullable(),
  /** 须告知, as it was when the item was added. */
  mustInform: z.boolean(),
  /** Null while nobody has answered, and for what is not settled or needs no agreement. */
  agreement: z.enum(agreements).nullable(),
});
export type TicketItem = z.infer<typeof ticketItem>;

/** The limit clock (限时) of a visit: what it showed at the time of the answer, and whether it runs on. */
export const ticketClock = z.strictObject({
  /** ms; null where no item has a limit. */
  limitMs: z.int().nullable(),
  /** ms in service so far, less the time of system failures. */
  spentMs: z.int(),
  running: z.boolean(),
});

/** A ticket as the staff's screens show it. All times are UTC ms. */
export const ticketView = z.strictObject({
  id: z.int(),
  /** The number as printed and called: series letter and three digits, `A012`. */
  number: z.string(),
  state: z.enum(ticketStates),
  entry: z.enum(ticketEntries),
  /** For the staff's eyes only. */
  priorityClass: z.enum(priorityClasses),
  classReason: z.enum(careReasons).nullable(),
  appointmentAt: z.int().nullable(),
  /** 凭告知单回来: it was issued for a missing-papers notice that the customer brought back. */
  cameBack: z.boolean(),
  /** Where it is queued now; a transfer keeps the printed number. */
  seriesId: z.int(),
  /** The first business of the visit. */
  businessTypeId: z.int(),
  businessName: localName,
  items: z.array(ticketItem),
  clock: ticketClock,
  issuedAt: z.int(),
  counterId: z.int().nullable(),
  counterNumber: z.int().nullable(),
  /** The first call of its present or last leg. */
  calledAt: z.int().nullable(),
  /** The last call of that leg. */
  lastCalledAt: z.int().nullable(),
  /** How often it was called in that leg. */
  calls: z.int(),
  arrivedAt: z.int().nullable(),
  /** Held for any counter of the hall, not only its own. */
  heldForHall: z.boolean(),
  requeues: z.int(),
  overLimitCause: z.enum(overLimitCauses).nullable(),
  endedAt: z.int().nullable(),
  /** When service really ended, where that was corrected (更正办结时间). */
  correctedEndAt: z.int().nullable(),
});
export type TicketView = z.infer<typeof ticketView>;

/** `A012`: the letter of the series and at least three digits. */
export function ticketNumber(letter: string, number: number): string {
  return `${letter}${String(number).padStart(3, '0')}`;
}
