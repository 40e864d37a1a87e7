import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { monthOf } from '../../shared/campaigns/gift.ts';
import type { giftContract } from '../../shared/campaigns/gift-contract.ts';
import { mayTakeBack } from '../../shared/campaigns/rights.ts';
import { type StoredMove, movesOfMonth, stocksBefore } from '../../db/campaigns/gift-moves.ts';
import { listGifts } from '../../db/campaigns/gifts.ts';
import type { QueryContext } from '../call/handler.ts';
import { giftInHall } from './append-move.ts';

type Ledger = (typeof giftContract)['giftLedger'];

/** A month of the ledger, of all gifts or of one. */
export function giftLedger(context: QueryContext, { month, giftId }: InputOf<Ledger>): OutputOf<Ledger> {
  const { db, hall } = context;
  if (giftId !== undefined) giftInHall(context, giftId);
  const moves = movesOfMonth(db, hall.id, month);
  const opening = stocksBefore(db, hall.id, `${month}-01`);
  const wanted = (id: number): boolean => giftId === undefined || id === giftId;
  return {
    moves: moves
      .filter((move) => wanted(move.giftId))
      .toReversed()
      .map((move) => lineOf(context, move)),
    months: listGifts(db, hall.id)
      .filter(({ id }) => wanted(id))
      .map(({ id }) =>
        monthOf(
          id,
          opening.get(id) ?? 0,
          moves.filter((move) => move.giftId === id),
        ),
      ),
  };
}

function lineOf({ caller, businessDate }: QueryContext, move: StoredMove): OutputOf<Ledger>['moves'][number] {
  const { businessDate: movedOn, recoveryId: _recovery, ...line } = move;
  const standing = move.corrects === null && move.correctedBy === null;
  return { ...line, mayTakeBack: standing && mayTakeBack(caller, move, movedOn, businessDate) };
}
