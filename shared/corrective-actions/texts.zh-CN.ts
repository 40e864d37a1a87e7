import { correctiveActionSettingTextsZh } from './setting-texts.zh-CN.ts';

/** 整改. */
export const correctiveActionTextsZh = {
  settings: correctiveActionSettingTextsZh,
};

export type CorrectiveActionTexts = typeof correctiveActionTextsZh;
