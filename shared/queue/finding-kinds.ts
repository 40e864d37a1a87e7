import type { FindingKind } from '../findings/finding-kind.ts';

/** 超长等候: somebody was called after more than the maximum wait. */
export const longWait: FindingKind = {
  kind: 'queue.long-wait',
  name: { zh: '超长等候', en: 'Long wait' },
};

/** 超时办理: a visit took longer than its limit. */
export const overLimit: FindingKind = {
  kind: 'queue.over-limit',
  name: { zh: '超时办理', en: 'Over the time limit' },
};

/** 须告知业务没有签约 (H4): a visit ended without the tick, or with why it was not signed. */
export const agreementMissing: FindingKind = {
  kind: 'queue.agreement-missing',
  name: { zh: '没有签约', en: 'Agreement not signed' },
};

/** 连续过号: many numbers in a row were not answered. */
export const noShowStreakFound: FindingKind = {
  kind: 'queue.no-show-streak',
  name: { zh: '连续过号', en: 'No-shows in a row' },
};

/** 一日多次超长等候: so many long waits on one day that it is no accident. */
export const longWaitsOnDay: FindingKind = {
  kind: 'queue.long-waits-on-day',
  name: { zh: '一日多次超长等候', en: 'Many long waits on one day' },
};

/** 同时段超长等候: long waits in one series at the same hour on several days. */
export const longWaitsAtHour: FindingKind = {
  kind: 'queue.long-waits-at-hour',
  name: { zh: '同时段超长等候', en: 'Long waits at the same hour' },
};

/** 客流预警: a surge that reached red, or took too long. */
export const surgeFound: FindingKind = {
  kind: 'queue.surge',
  name: { zh: '客流预警', en: 'Surge alert' },
};

/** 持证过期: somebody's certification has ended and nobody has renewed it. */
export const certificationExpired: FindingKind = {
  kind: 'queue.certification-expired',
  name: { zh: '持证过期', en: 'Certification ended' },
};

/** 持证即将到期: it ends within thirty days. */
export const certificationExpiring: FindingKind = {
  kind: 'queue.certification-expiring',
  name: { zh: '持证即将到期', en: 'Certification ends soon' },
};

/** What the queue finds by itself. */
export const queueFindingKinds: readonly FindingKind[] = [
  longWait,
  longWaitsOnDay,
  longWaitsAtHour,
  overLimit,
  agreementMissing,
  noShowStreakFound,
  surgeFound,
  certificationExpired,
  certificationExpiring,
];
