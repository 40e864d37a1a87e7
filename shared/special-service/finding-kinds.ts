import type { FindingKind } from '../findings/finding-kind.ts';

/** 后台承诺逾期. */
export const caseOverdue: FindingKind = {
  kind: 'special-service.case-overdue',
  name: { zh: '特殊业务承诺逾期', en: 'Special business overdue' },
};

/** 审批无人处理. */
export const approvalWaiting: FindingKind = {
  kind: 'special-service.approval-waiting',
  name: { zh: '审批无人处理', en: 'Approval left waiting' },
};

/** 已有结果未回告. */
export const resultUntold: FindingKind = {
  kind: 'special-service.result-untold',
  name: { zh: '特殊业务结果未回告', en: 'Result not passed on' },
};

/** What this room finds by itself. */
export const specialServiceFindingKinds: readonly FindingKind[] = [
  caseOverdue,
  approvalWaiting,
  resultUntold,
];
