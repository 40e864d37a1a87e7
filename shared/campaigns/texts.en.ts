import { campaignsActsEn } from './acts.en.ts';
import { giftRefusalsEn, giftTextsEn } from './gift-texts.en.ts';
import { campaignsSettingTextsEn, prizeRefusalsEn, prizeTextsEn } from './prize-texts.en.ts';
import { themeRefusalsEn, themeTextsEn } from './theme-texts.en.ts';
import type { CampaignsTexts } from './texts.zh-CN.ts';

export const campaignsTextsEn: CampaignsTexts = {
  ...giftTextsEn,
  ...prizeTextsEn,
  ...themeTextsEn,
  acts: campaignsActsEn,
  settings: campaignsSettingTextsEn,
  refusals: { ...giftRefusalsEn, ...prizeRefusalsEn, ...themeRefusalsEn },
};
