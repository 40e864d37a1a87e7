import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import type { giftContract } from '../../shared/campaigns/gift-contract.ts';
import { mayTakeBack } from '../../shared/campaigns/rights.ts';
import { findRecovery } from '../../db/queue/recoveries.ts';
import type { CommandContext } from '../call/handler.ts';
import { takeBackRecovery } from '../queue/recovery.ts';
import { appendMove } from './append-move.ts';
import { moveInHall } from './lookup.ts';

type TakeBack = (typeof giftContract)['takeBackMove'];

/**
 * 冲正: the ledger is never changed, so a row that should not be there is answered by one that names it. What the
 * recovery log says of a gift that was not given is taken back with it, on the same day: a past day's log is closed.
 */
export function takeBackMove(
  context: CommandContext,
  { moveId, words }: InputOf<TakeBack>,
): OutputOf<TakeBack> {
  const { db, hall, caller, businessDate } = context;
  const move = moveInHall(context, moveId);
  if (move.corrects !== null) throw new Refusal('campaigns.move-unknown');
  if (move.correctedBy !== null) throw new Refusal('campaigns.taken-back-already');
  if (!mayTakeBack(caller, move, move.businessDate, businessDate)) throw new Refusal('campaigns.not-yours');
  const { giftId, change, recoveryId } = move;
  const recovery = recoveryId === null ? undefined : findRecovery(db, hall.id, recoveryId);
  if (recovery?.businessDate === businessDate) takeBackRecovery(context, recovery.id);
  const undone = { giftId, kind: 'correction', change: -change, corrects: moveId, words } as const;
  return { moveId: appendMove(context, undone) };
}
