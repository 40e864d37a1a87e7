import { Refusal } from '../../shared/call/refusal.ts';
import type { Gift } from '../../shared/campaigns/gift.ts';
import type { giftContract } from '../../shared/campaigns/gift-contract.ts';
import { giftNamed, insertGift, listGifts, updateGift } from '../../db/campaigns/gifts.ts';
import type { CommandContext, RoomHandlers } from '../call/handler.ts';
import { appendMove, giftInHall, giftInUse } from './append-move.ts';
import { giftLedger } from './gift-ledger.ts';
import { giftSheet } from './gift-sheet.ts';
import { signReceipt } from './sign-receipt.ts';
import { takeBackMove } from './take-back-move.ts';
import { ticketOfToday } from './lookup.ts';

/** 礼品台账 (H7). */
export const giftHandlers: RoomHandlers<typeof giftContract> = {
  gifts: ({ db, hall }) => listGifts(db, hall.id),
  giftLedger,
  giftSheet,
  takeBackMove,
  signReceipt,

  addGift: (context, values) => {
    assertNameFree(context, values.name.zh);
    const gift = { id: insertGift(context.db, context.hall.id, values), ...values, active: true };
    return changed(context, 'gift.added', gift);
  },

  changeGift: (context, gift) => {
    giftInHall(context, gift.id);
    assertNameFree(context, gift.name.zh, gift.id);
    updateGift(context.db, gift);
    return changed(context, 'gift.changed', gift);
  },

  takeIn: (context, { giftId, count, words }) => {
    giftInUse(context, giftId);
    return { moveId: appendMove(context, { giftId, kind: 'in', change: count, words }) };
  },

  handOut: (context, { giftId, count, words, ticketNumber }) => {
    giftInUse(context, giftId);
    const ticketId = ticketNumber === undefined ? null : ticketOfToday(context, ticketNumber).id;
    return { moveId: appendMove(context, { giftId, kind: 'out', change: -count, words, ticketId }) };
  },

  countStock: (context, { giftId, counted, words }) => {
    const { stock } = giftInHall(context, giftId);
    if (counted === stock) throw new Refusal('campaigns.count-agrees', { left: stock });
    return { moveId: appendMove(context, { giftId, kind: 'correction', change: counted - stock, words }) };
  },
};

function assertNameFree({ db, hall }: CommandContext, zh: string, except?: number): void {
  const holder = giftNamed(db, hall.id, zh);
  if (holder !== undefined && holder !== except) {
    throw new Refusal('campaigns.gift-name-taken', { name: zh });
  }
}

function changed(context: CommandContext, kind: string, gift: Gift): Gift {
  const { id, lowAt, active } = gift;
  context.record({ kind, subjectKind: 'gift', subjectId: id, body: { lowAt, active } });
  return gift;
}
