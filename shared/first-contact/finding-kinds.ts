import type { FindingKind } from '../findings/finding-kind.ts';

/** 承诺逾期: a promise to a customer was not kept in time. */
export const promiseOverdue: FindingKind = {
  kind: 'first-contact.promise-overdue',
  name: { zh: '首问承诺逾期', en: 'Promise to a customer overdue' },
};

/** 部门答复逾期: a department has not answered in time. */
export const answerOverdue: FindingKind = {
  kind: 'first-contact.answer-overdue',
  name: { zh: '部门答复逾期', en: 'Department’s answer overdue' },
};

/** 越级风险 (B8). */
export const bypassRisk: FindingKind = {
  kind: 'first-contact.bypass-risk',
  name: { zh: '越级投诉风险', en: 'Complaint may go above the hall' },
};

/** 投诉首次联系超时, 投诉 15 天红线. */
export const contactOverdue: FindingKind = {
  kind: 'first-contact.contact-overdue',
  name: { zh: '投诉未按时联系', en: 'Complaint not answered in time' },
};
export const redLine: FindingKind = {
  kind: 'first-contact.red-line',
  name: { zh: '投诉临近 15 天红线', en: 'Complaint nears the 15-day line' },
};

/** 重复投诉. */
export const repeatComplaint: FindingKind = {
  kind: 'first-contact.repeat-complaint',
  name: { zh: '重复投诉', en: 'Repeat complaint' },
};

/** 投诉答复超时: the limit of its level has passed, though a later promise was given. */
export const resultOverdue: FindingKind = {
  kind: 'first-contact.result-overdue',
  name: { zh: '投诉超出答复时限', en: 'Complaint past its limit' },
};

/** 无人接替: a promise falls due today, its owner is off and nobody stands in. */
export const nobodyKeeps: FindingKind = {
  kind: 'first-contact.nobody-keeps',
  name: { zh: '承诺无人接替', en: 'Nobody keeps a promise due today' },
};

/** 回访逾期. */
export const followUpOverdue: FindingKind = {
  kind: 'first-contact.follow-up-overdue',
  name: { zh: '投诉回访逾期', en: 'Follow-up of a complaint overdue' },
};

/** 群体投诉. */
export const massComplaint: FindingKind = {
  kind: 'first-contact.mass-complaint',
  name: { zh: '群体投诉', en: 'Many similar complaints' },
};

/** What this room finds by itself. */
export const firstContactFindingKinds: readonly FindingKind[] = [
  promiseOverdue,
  answerOverdue,
  bypassRisk,
  contactOverdue,
  redLine,
  repeatComplaint,
  resultOverdue,
  nobodyKeeps,
  followUpOverdue,
  massComplaint,
];
