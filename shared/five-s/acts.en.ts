import type { fiveSActsZh } from './acts.zh-CN.ts';
import { cleaningActsEn } from './cleaning-texts.en.ts';
import { dailyShowActsEn } from './daily-show-texts.en.ts';
import { standardActsEn } from './standard-texts.en.ts';
import { roundActsEn } from './round-texts.en.ts';

export const fiveSActsEn: typeof fiveSActsZh = {
  ...dailyShowActsEn,
  ...standardActsEn,
  ...cleaningActsEn,
  ...roundActsEn,
};
