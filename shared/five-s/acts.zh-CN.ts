import { cleaningActsZh } from './cleaning-texts.zh-CN.ts';
import { dailyShowActsZh } from './daily-show-texts.zh-CN.ts';
import { standardActsZh } from './standard-texts.zh-CN.ts';
import { roundActsZh } from './round-texts.zh-CN.ts';

/** What each command of the room does, in the words of the audit and of the list of rights. */
export const fiveSActsZh = {
  ...dailyShowActsZh,
  ...standardActsZh,
  ...cleaningActsZh,
  ...roundActsZh,
};
