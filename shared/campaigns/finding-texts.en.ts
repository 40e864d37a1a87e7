import type { CampaignsFindingTexts } from './finding-texts.zh-CN.ts';

export const campaignsFindingTextsEn: CampaignsFindingTexts = {
  giftLow: 'Only {{left}} {{unit}} of {{gift}} left. Please order more.',
  themeResult:
    '{{theme}} (counter {{counter}}, {{from}} to {{until}}) is over: {{items}} items settled, {{counted}} recommendations taken.',
};
