import { fiveSActsZh } from './acts.zh-CN.ts';
import { dailyShowRefusalsZh, dailyShowTextsZh } from './daily-show-texts.zh-CN.ts';

/** 5S 现场管理. */
export const fiveSTextsZh = {
  acts: fiveSActsZh,
  ...dailyShowTextsZh,
  refusals: {
    ...dailyShowRefusalsZh,
  },
};

export type FiveSTexts = typeof fiveSTextsZh;
