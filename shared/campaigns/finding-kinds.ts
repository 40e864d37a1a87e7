import type { FindingKind } from '../findings/finding-kind.ts';

/** 礼品快发完: there is reason to order more. */
export const giftLow: FindingKind = {
  kind: 'campaigns.gift-low',
  name: { zh: '礼品快发完', en: 'Gift running out' },
};

/** 主题专席成果: what came of a themed counter, for the briefing after its last day. */
export const themeResult: FindingKind = {
  kind: 'campaigns.theme-result',
  name: { zh: '主题专席成果', en: 'Result of a themed counter' },
};

/** What this room finds by itself. */
export const campaignsFindingKinds: readonly FindingKind[] = [giftLow, themeResult];
