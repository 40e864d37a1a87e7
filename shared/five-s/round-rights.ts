import type { Role } from '../call/caller.ts';
import { checkers } from '../checklists/audience.ts';
import type { RoundOccasion } from './round.ts';

/** Rounds that everyone in the hall may begin: they walk the area that is theirs. */
const ownAreaRounds: ReadonlySet<RoundOccasion> = new Set(['opening', 'closing']);

/** Whether somebody with these roles may begin a round of this kind. */
export function mayBegin(occasion: RoundOccasion, roles: readonly Role[]): boolean {
  return ownAreaRounds.has(occasion) || roles.some((role) => checkers.includes(role));
}
