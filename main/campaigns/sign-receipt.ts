import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import type { giftContract } from '../../shared/campaigns/gift-contract.ts';
import { insertReceipt } from '../../db/campaigns/gift-moves.ts';
import { findFile } from '../../db/files/files.ts';
import type { CommandContext } from '../call/handler.ts';
import { moveInHall } from './lookup.ts';

type Sign = (typeof giftContract)['signReceipt'];

/** 签收 of what went out, once: by a finger, or on paper, which is only ticked. */
export function signReceipt(context: CommandContext, { moveId, sha256 }: InputOf<Sign>): OutputOf<Sign> {
  const { db, now, caller } = context;
  const { kind, correctedBy, receipt } = moveInHall(context, moveId);
  if (kind !== 'out' || correctedBy !== null) throw new Refusal('campaigns.nothing-to-sign');
  if (receipt !== null) throw new Refusal('campaigns.signed-already');
  if (sha256 !== null && !findFile(db, sha256)) throw new Refusal('files.unknown');
  insertReceipt(db, moveId, { sha256, at: now, personId: caller.person });
  context.record({
    kind: 'gift.signed',
    subjectKind: 'gift-move',
    subjectId: moveId,
    body: { how: sha256 === null ? 'paper' : 'finger' },
  });
  return {};
}
