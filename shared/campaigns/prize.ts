import { z } from 'zod';
import { localName } from '../store/local-name.ts';
import type { TicketState } from '../queue/ticket.ts';
import { receiptWays } from './gift.ts';

const id = z.int().positive();

/** How a prize is won: 里程碑客户 (A16), 候时抽奖 (A17). */
export const prizeKinds = ['milestone', 'draw'] as const;
export type PrizeKind = (typeof prizeKinds)[number];

/** Why a prize was not handed over, as a person says it: 客户已离开, 客户不要, 没有库存, 误记. */
export const closeReasons = ['left', 'declined', 'no-stock', 'mistake'] as const;
export type CloseReason = (typeof closeReasons)[number];

/** The same where nobody has to say it: the winner of a draw was served or has gone, or the day is over. */
export const selfEvident = ['served', 'gone', 'day-over'] as const;
export type Unclaimed = CloseReason | (typeof selfEvident)[number];

/** 奖品状态: 待领取, 已发放, 已签收, 未发放. */
export const prizeStates = ['open', 'handed', 'signed', 'closed'] as const;
export type PrizeState = (typeof prizeStates)[number];

/** What the state of a prize follows from. */
export interface PrizeFacts {
  readonly kind: PrizeKind;
  readonly handed: boolean;
  readonly signed: boolean;
  /** What a person said. */
  readonly closeReason: CloseReason | null;
  readonly ticketState: TicketState;
  /** True for one that was won today. */
  readonly isToday: boolean;
}

/**
 * How a prize stands. A draw is for those who wait: once its winner was served or has gone there is nothing to make
 * up for, so it is closed and the stock stays as it is; the undo of that step opens it again. The winner of a
 * milestone was served already and has the day to fetch the gift.
 */
export function prizeStanding(facts: PrizeFacts): {
  readonly state: PrizeState;
  readonly reason: Unclaimed | null;
} {
  if (facts.handed) return { state: facts.signed ? 'signed' : 'handed', reason: null };
  const reason = facts.closeReason ?? evidentReason(facts);
  return reason === null ? { state: 'open', reason: null } : { state: 'closed', reason };
}

function evidentReason({ kind, ticketState, isToday }: PrizeFacts): Unclaimed | null {
  if (kind === 'draw' && ticketState === 'finished') return 'served';
  if (
    kind === 'draw' &&
    (ticketState === 'cancelled' || ticketState === 'expired' || ticketState === 'no-show')
  ) {
    return 'gone';
  }
  return isToday ? null : 'day-over';
}

/** A prize as the staff see it. */
export const prizeView = z.strictObject({
  id,
  kind: z.enum(prizeKinds),
  ticketId: id,
  ticketNumber: z.string(),
  /** The counter that calls or serves the winner, or last did. */
  counterNumber: z.int().nullable(),
  /** 第几位, of a milestone. */
  position: z.int().nullable(),
  /** Of a draw: how many could win, and who drew. */
  draw: z.strictObject({ candidates: z.int(), byId: id.nullable() }).nullable(),
  gift: z.strictObject({ id, name: localName, unit: localName, stock: z.int() }),
  /** UTC ms. */
  wonAt: z.int(),
  state: z.enum(prizeStates),
  /** Why it was not handed over, of one that is closed. */
  reason: z.enum([...closeReasons, ...selfEvident]).nullable(),
  /** The row of the ledger with which it was handed over. */
  moveId: id.nullable(),
  receipt: z
    .strictObject({ how: z.enum(receiptWays), sha256: z.string().nullable(), at: z.int() })
    .nullable(),
});
export type PrizeView = z.infer<typeof prizeView>;
