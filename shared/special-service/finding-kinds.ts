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

/** 受理单搁置: no promise, no result, nobody has done anything. */
export const caseLeft: FindingKind = {
  kind: 'special-service.case-left',
  name: { zh: '受理单搁置', en: 'Case left lying' },
};

/** 预约已过没有结果. */
export const appointmentMissed: FindingKind = {
  kind: 'special-service.appointment-missed',
  name: { zh: '预约未兑现', en: 'Appointment not kept' },
};

/** What this room finds by itself. */
export const specialServiceFindingKinds: readonly FindingKind[] = [
  caseOverdue,
  approvalWaiting,
  resultUntold,
  caseLeft,
  appointmentMissed,
];
