import type { roundFindingTextsZh } from './round-finding-texts.zh-CN.ts';

export const roundFindingTextsEn: typeof roundFindingTextsZh = {
  vetoFailed: '★ {{code}} failed: {{text}}',
  repeat: '{{code}} failed in at least two of the last three rounds: {{text}}',
};
