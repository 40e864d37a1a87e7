import { fiveSActsEn } from './acts.en.ts';
import { cleaningRefusalsEn, cleaningTextsEn } from './cleaning-texts.en.ts';
import { dailyShowRefusalsEn, dailyShowTextsEn } from './daily-show-texts.en.ts';
import { roundJobsEn, roundRefusalsEn, roundSettingTextsEn, roundTextsEn } from './round-texts.en.ts';
import { roundPaperTextsEn } from './round-paper-texts.en.ts';
import { standardRefusalsEn, standardTextsEn } from './standard-texts.en.ts';
import { viewsTextsEn } from './views-texts.en.ts';
import type { FiveSTexts } from './texts.zh-CN.ts';

export const fiveSTextsEn: FiveSTexts = {
  acts: fiveSActsEn,
  ...dailyShowTextsEn,
  ...cleaningTextsEn,
  settings: { ...roundSettingTextsEn },
  jobs: roundJobsEn,
  ...roundTextsEn,
  ...viewsTextsEn,
  ...standardTextsEn,
  ...roundPaperTextsEn,
  refusals: {
    ...dailyShowRefusalsEn,
    ...standardRefusalsEn,
    ...cleaningRefusalsEn,
    ...roundRefusalsEn,
  },
};
