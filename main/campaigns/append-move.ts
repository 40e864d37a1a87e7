import { Refusal } from '../../shared/call/refusal.ts';
import type { GiftInStock } from '../../shared/campaigns/gift.ts';
import { type NewMove, insertMove } from '../../db/campaigns/gift-moves.ts';
import { findGift } from '../../db/campaigns/gifts.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';

/** A gift of this hall with its stock. Refuses with `campaigns.gift-unknown`. */
export function giftInHall({ db, hall }: QueryContext, giftId: number): GiftInStock {
  const gift = findGift(db, hall.id, giftId);
  if (!gift) throw new Refusal('campaigns.gift-unknown');
  return gift;
}

/** A gift that is given out. Refuses with `campaigns.gift-unknown`. */
export function giftInUse(context: QueryContext, giftId: number): GiftInStock {
  const gift = giftInHall(context, giftId);
  if (!gift.active) throw new Refusal('campaigns.gift-unknown');
  return gift;
}

/** What a row says; what is left out is null. */
export type Moved = Pick<NewMove, 'giftId' | 'kind' | 'change'> &
  Partial<Pick<NewMove, 'ticketId' | 'prizeId' | 'recoveryId' | 'corrects' | 'words'>>;

/**
 * Writes a row into the ledger and returns its id. Refuses with `campaigns.stock-short` where less than nothing would
 * be left: how many there are, and how many were wanted.
 */
export function appendMove(context: CommandContext, moved: Moved): number {
  const { db, hall, businessDate, now, caller } = context;
  const { stock } = giftInHall(context, moved.giftId);
  if (stock + moved.change < 0) {
    throw new Refusal('campaigns.stock-short', { left: stock, count: -moved.change });
  }
  const { giftId, kind, change, ticketId = null, prizeId = null, corrects = null } = moved;
  const moveId = insertMove(db, {
    hallId: hall.id,
    businessDate,
    at: now,
    personId: caller.person,
    giftId,
    kind,
    change,
    ticketId,
    prizeId,
    corrects,
    recoveryId: moved.recoveryId ?? null,
    words: moved.words ?? null,
  });
  context.record({
    kind: `gift.${kind}`,
    subjectKind: 'gift-move',
    subjectId: moveId,
    body: { giftId, change, ticketId, prizeId, corrects },
  });
  return moveId;
}
