import type { FindingKind } from '../findings/finding-kind.ts';

/** ★ 不合格: a veto item failed in a round. */
export const vetoFailed: FindingKind = {
  kind: 'five-s.veto-failed',
  name: { zh: '★ 项不合格', en: '★ item failed' },
};

/** 重复问题: an item failed in two of the last three rounds that looked at it. */
export const itemRepeated: FindingKind = {
  kind: 'five-s.repeat',
  name: { zh: '5S 重复问题', en: '5S problem came back' },
};

/** What rounds find. */
export const roundFindingKinds: readonly FindingKind[] = [vetoFailed, itemRepeated];
