import type { Role } from '../call/caller.ts';
import type { BusinessDate } from '../time/business-date.ts';
import type { GiftMove } from './gift.ts';

/** Who asks. */
export interface Asker {
  readonly person: number | null;
  readonly roles: readonly Role[];
}

/**
 * 冲正: who may take a row of the ledger back. Who is in charge may at any time, anybody else only what they wrote
 * themselves and on the same day: a mistake that is noticed at once.
 * @param movedOn the business date of the row
 */
export function mayTakeBack(
  { person, roles }: Asker,
  { personId }: Pick<GiftMove, 'personId'>,
  movedOn: BusinessDate,
  today: BusinessDate,
): boolean {
  if (roles.includes('duty-manager') || roles.includes('store-manager')) return true;
  return person !== null && person === personId && movedOn === today;
}
