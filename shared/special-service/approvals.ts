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
export type ApprovalRefusal = 'wrong-role' | 'same-person' | 'outside-level' | 'hall-level' | 'a-role-here';

/** Who decides in the hall. */
export type DecidingRole = Exclude<ApprovalLevel['by'], 'outside'>;

/** Who wants to decide, and what the roster says of them and of the others today. */
export interface Approver {
  readonly person: number;
  readonly roles: readonly Role[];
  /** B 角: for whom of that role, away today, the roster names them as substitute; null for nobody. */
  readonly deputyFor: (role: DecidingRole) => number | null;
  /** A 角: who of that role is at work now. */
  readonly here: (role: DecidingRole) => readonly number[];
}

/** Somebody may decide: in their own role, or in the place of somebody else (代审批). */
export interface ApprovalRight {
  readonly standsIn: boolean;
  /** For whom, where the roster names them; null where it is the role that is stood in for. */
  readonly standsInFor: number | null;
}

/**
 * 双人原则: nobody takes two steps of one case, whoever handles it included. A/B 角 (B22): whoever the roster names as
 * substitute of an approver who is away decides in their place; a store manager also does at the duty manager's level,
 * as long as no duty manager who could decide is at work. Each is on record.
 * @param taken who has taken another step of this case already
 */
export function approvalRight(
  { by }: ApprovalLevel,
  approver: Approver,
  taken: ReadonlySet<number>,
): ApprovalRight | ApprovalRefusal {
  if (by === 'outside') return 'outside-level';
  const right = rightAt(by, approver, taken);
  return typeof right !== 'string' && taken.has(approver.person) ? 'same-person' : right;
}

function rightAt(
  by: DecidingRole,
  { roles, deputyFor, here }: Approver,
  taken: ReadonlySet<number>,
): ApprovalRight | ApprovalRefusal {
  if (roles.includes(by)) return { standsIn: false, standsInFor: null };
  const away = deputyFor(by);
  if (away !== null) return { standsIn: true, standsInFor: away };
  if (by !== 'duty-manager' || !roles.includes('store-manager')) return 'wrong-role';
  if (here(by).some((person) => !taken.has(person))) return 'a-role-here';
  return { standsIn: true, standsInFor: null };
}
