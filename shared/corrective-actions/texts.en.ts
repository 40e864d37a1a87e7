import { correctiveActionSettingTextsEn } from './setting-texts.en.ts';
import type { CorrectiveActionTexts } from './texts.zh-CN.ts';

export const correctiveActionTextsEn: CorrectiveActionTexts = {
  settings: correctiveActionSettingTextsEn,
};
