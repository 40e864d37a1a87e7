import { Refusal } from '../../shared/call/refusal.ts';
import { type PrizeView, prizeStanding } from '../../shared/campaigns/prize.ts';
import { findMove, handOverOf } from '../../db/campaigns/gift-moves.ts';
import { type StoredPrize, findPrize } from '../../db/campaigns/prizes.ts';
import type { QueryContext } from '../call/handler.ts';
import { giftInHall } from './append-move.ts';

/** A prize as the staff see it: how it stands follows from the ledger and from its ticket. */
export function prizeViewOf(context: QueryContext, prize: StoredPrize): PrizeView {
  const { db, hall, businessDate } = context;
  const { id, kind, ticketId, ticketNumber, counterNumber, position, draw, wonAt } = prize;
  const moveId = handOverOf(db, id) ?? null;
  const receipt = moveId === null ? null : (findMove(db, hall.id, moveId)?.receipt ?? null);
  const gift = giftInHall(context, prize.giftId);
  return {
    id,
    kind,
    ticketId,
    ticketNumber,
    counterNumber,
    position,
    draw,
    wonAt,
    gift: { id: gift.id, name: gift.name, unit: gift.unit, stock: gift.stock },
    ...prizeStanding({
      kind,
      handed: moveId !== null,
      signed: receipt !== null,
      closeReason: prize.closeReason,
      ticketState: prize.ticketState,
      isToday: prize.businessDate === businessDate,
    }),
    moveId,
    receipt,
  };
}

/** A prize of this hall by its id. Refuses with `campaigns.prize-unknown`. */
export function prizeInHall(context: QueryContext, prizeId: number): StoredPrize {
  const prize = findPrize(context.db, context.hall.id, prizeId);
  if (!prize) throw new Refusal('campaigns.prize-unknown');
  return prize;
}

/** A prize that is still to be handed over. Refuses with `campaigns.prize-handed` and `campaigns.prize-closed`. */
export function openPrize(context: QueryContext, prizeId: number): StoredPrize {
  const prize = prizeInHall(context, prizeId);
  const { state } = prizeViewOf(context, prize);
  if (state === 'closed') throw new Refusal('campaigns.prize-closed', { number: prize.ticketNumber });
  if (state !== 'open') throw new Refusal('campaigns.prize-handed', { number: prize.ticketNumber });
  return prize;
}
