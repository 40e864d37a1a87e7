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

/** 连续过号: many numbers in a row were not answered. */
export const noShowStreakFound: FindingKind = {
  kind: 'queue.no-show-streak',
  name: { zh: '连续过号', en: 'No-shows in a row' },
};

/** What the queue finds by itself. */
export const queueFindingKinds: readonly FindingKind[] = [longWait, overLimit, noShowStreakFound];
