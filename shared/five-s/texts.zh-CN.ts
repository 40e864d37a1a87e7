import { fiveSActsZh } from './acts.zh-CN.ts';
import { cleaningRefusalsZh, cleaningTextsZh } from './cleaning-texts.zh-CN.ts';
import { dailyShowRefusalsZh, dailyShowTextsZh } from './daily-show-texts.zh-CN.ts';
import { roundJobsZh, roundRefusalsZh, roundSettingTextsZh, roundTextsZh } from './round-texts.zh-CN.ts';
import { roundPaperTextsZh } from './round-paper-texts.zh-CN.ts';
import { standardRefusalsZh, standardTextsZh } from './standard-texts.zh-CN.ts';
import { viewsTextsZh } from './views-texts.zh-CN.ts';

/** 5S 现场管理. */
export const fiveSTextsZh = {
  acts: fiveSActsZh,
  ...dailyShowTextsZh,
  ...cleaningTextsZh,
  settings: { ...roundSettingTextsZh },
  jobs: roundJobsZh,
  ...roundTextsZh,
  ...viewsTextsZh,
  ...standardTextsZh,
  ...roundPaperTextsZh,
  refusals: {
    ...dailyShowRefusalsZh,
    ...standardRefusalsZh,
    ...cleaningRefusalsZh,
    ...roundRefusalsZh,
  },
};

export type FiveSTexts = typeof fiveSTextsZh;
