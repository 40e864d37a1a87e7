import { campaignsActsZh } from './acts.zh-CN.ts';
import { giftRefusalsZh, giftTextsZh } from './gift-texts.zh-CN.ts';
import { campaignsSettingTextsZh, prizeRefusalsZh, prizeTextsZh } from './prize-texts.zh-CN.ts';
import { themeRefusalsZh, themeTextsZh } from './theme-texts.zh-CN.ts';

/** 活动: 主题专席, 里程碑客户, 候时抽奖, 礼品台账. */
export const campaignsTextsZh = {
  ...giftTextsZh,
  ...prizeTextsZh,
  ...themeTextsZh,
  acts: campaignsActsZh,
  settings: campaignsSettingTextsZh,
  refusals: { ...giftRefusalsZh, ...prizeRefusalsZh, ...themeRefusalsZh },
};

export type CampaignsTexts = typeof campaignsTextsZh;
