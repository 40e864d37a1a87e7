import type { Role } from '../call/caller.ts';
import { checkers } from '../checklists/audience.ts';
import type { RoundOccasion } from './round.ts';

/** Rounds that everyone in the hall may begin: they walk the area that is theirs. */
const ownAreaRounds: readonly RoundOccasion[] = ['opening', 'closing'];

/** Whether somebody with these roles may begin a round of this kind. */
export function mayBegin(occasion: RoundOccasion, roles: readonly Role[]): boolean {
  return ownAreaRounds.includes(occasion) || roles.some((role) => checkers.includes(role));
}
