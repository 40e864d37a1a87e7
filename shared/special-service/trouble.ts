import type { FindingKind } from '../findings/finding-kind.ts';
import type { CaseState } from './case-life.ts';
import type { ApprovalLevel } from './catalogue.ts';
import { appointmentMissed, approvalWaiting, caseLeft, caseOverdue, resultUntold } from './finding-kinds.ts';
import type { SpecialServiceFindingTexts } from './finding-texts.zh-CN.ts';

/** What the rules need to know of a case. Times are UTC ms. */
export interface WatchedCase {
  readonly state: CaseState;
  readonly since: number;
  readonly dueAt: number | null;
  readonly appointedAt: number | null;
  /** The level at which it waits, where it does. */
  readonly waitsFor: ApprovalLevel | null;
}

/** How long a case may stand still. */
export interface Patience {
  /** An approval in the hall, ms. */
  readonly approvalMs: number;
  /** What nobody has promised anything for, ms. */
  readonly leftMs: number;
  /** A result that the customer does not know, ms. */
  readonly untoldMs: number;
  /** Whether an office outside has had its working days since a moment (UTC ms). */
  readonly outsideIsLate: (since: number) => boolean;
  /** Whether the day of an appointment (UTC ms) is over. */
  readonly dayIsOver: (at: number) => boolean;
}

/** What is wrong with a case, since when, and the sentence that says so. */
export interface CaseTrouble {
  readonly kind: FindingKind;
  readonly sentence: keyof SpecialServiceFindingTexts;
  /** The moment that the sentence names: the promise that was broken, or since when it stands still. */
  readonly at: number;
}

/** What is wrong with a case now, if anything: the worst of it. */
export function troubleOf(one: WatchedCase, now: number, patience: Patience): CaseTrouble | null {
  const { state, since, dueAt, appointedAt, waitsFor } = one;
  const stoodFor = now - since;
  switch (state) {
    case 'back-office':
      return dueAt !== null && dueAt < now ? { kind: caseOverdue, sentence: 'overdue', at: dueAt } : null;
    case 'to-tell':
      return stoodFor > patience.untoldMs ? { kind: resultUntold, sentence: 'untold', at: since } : null;
    case 'approving':
      return waitsFor === null ? null : approvalTrouble(waitsFor, { since, stoodFor }, patience);
    case 'collecting':
    case 'approved':
      if (appointedAt !== null) return missed(appointedAt, patience);
      return stoodFor > patience.leftMs ? { kind: caseLeft, sentence: 'left', at: since } : null;
    case 'closed':
    case 'withdrawn':
      return null;
  }
}

function missed(appointedAt: number, { dayIsOver }: Patience): CaseTrouble | null {
  return dayIsOver(appointedAt)
    ? { kind: appointmentMissed, sentence: 'appointmentMissed', at: appointedAt }
    : null;
}

function approvalTrouble(
  { by }: ApprovalLevel,
  { since, stoodFor }: { readonly since: number; readonly stoodFor: number },
  { approvalMs, outsideIsLate }: Patience,
): CaseTrouble | null {
  if (by === 'outside') {
    return outsideIsLate(since) ? { kind: approvalWaiting, sentence: 'outsideWaiting', at: since } : null;
  }
  return stoodFor > approvalMs ? { kind: approvalWaiting, sentence: 'approvalWaiting', at: since } : null;
}
