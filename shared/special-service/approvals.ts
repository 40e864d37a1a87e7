import type { Role } from '../call/caller.ts';
import type { ApprovalLevel } from './catalogue.ts';

/**
 * 审批链 of a case: the levels up to the first whose limit covers the amount. Where a limit was left blank the case
 * goes on to the next level, so blank limits mean the whole chain; a case without an amount goes through all of it.
 * @param amount fen, or null where no money moves
 */
export function chainOf(levels: readonly ApprovalLevel[], amount: number | null): readonly ApprovalLevel[] {
  if (amount === null) return levels;
  const last = levels.findIndex(({ upTo }) => upTo !== null && amount <= upTo);
  return last === -1 ? levels : levels.slice(0, last + 1);
}

/** Why somebody cannot decide at a level. */
export type ApprovalRefusal = 'wrong-role' | 'same-person' | 'outside-level' | 'hall-level';

/** Who wants to decide, and what they did in this case before. */
export interface Approver {
  readonly person: number;
  readonly roles: readonly Role[];
}

/**
 * 双人原则: nobody takes two steps of one case, whoever handles it included. A store manager may stand in at the duty
 * manager's level (B 角); nobody stands in upwards.
 * @param taken who has taken a step of this case already
 */
export function approvalRefusal(
  { by }: ApprovalLevel,
  { person, roles }: Approver,
  taken: ReadonlySet<number>,
): ApprovalRefusal | null {
  if (by === 'outside') return 'outside-level';
  const may = roles.includes(by) || (by === 'duty-manager' && roles.includes('store-manager'));
  if (!may) return 'wrong-role';
  return taken.has(person) ? 'same-person' : null;
}

/** Whether whoever decides stands in for the role that the level names. */
export function standsIn({ by }: ApprovalLevel, { roles }: Pick<Approver, 'roles'>): boolean {
  return by !== 'outside' && !roles.includes(by);
}
