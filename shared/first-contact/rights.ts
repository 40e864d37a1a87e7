import type { Role } from '../call/caller.ts';
import type { Standing } from '../staff/roster-rules.ts';

/** Who may take over for whom, and who may say that the customer was told (A2, reference §4). */
export interface Asker {
  readonly person: number | null;
  readonly roles: readonly Role[];
}

/**
 * Only the first person asked tells the customer, or whoever stands in for them: recorded as the new owner, or on
 * a day off as their substitute in the roster.
 * @param standing who keeps the owner's promises today
 */
export function mayTell({ person }: Asker, ownerId: number, standing: Standing): boolean {
  if (person === null) return false;
  if (person === ownerId) return true;
  return standing.kind === 'substitute' && standing.personId === person;
}

/** 督办: who may chase, escalate, name another owner and see every customer's number. */
export function isInCharge({ roles }: Asker): boolean {
  return roles.includes('duty-manager') || roles.includes('store-manager');
}
