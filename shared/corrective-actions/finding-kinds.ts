import type { FindingKind } from '../findings/finding-kind.ts';

/** 整改逾期: an action was not closed by its deadline. */
export const actionOverdue: FindingKind = {
  kind: 'corrective-actions.overdue',
  name: { zh: '整改逾期', en: 'Corrective action overdue' },
};

/** 报修逾期: a thing is still out of use though it was promised back. */
export const repairOverdue: FindingKind = {
  kind: 'corrective-actions.repair-overdue',
  name: { zh: '报修逾期', en: 'Repair overdue' },
};

/** What this room finds by itself. */
export const correctiveActionFindingKinds: readonly FindingKind[] = [actionOverdue, repairOverdue];
