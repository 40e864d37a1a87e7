import type { FindingsTexts } from './texts.zh-CN.ts';

export const findingsTextsEn: FindingsTexts = {
  polarities: { praise: 'Done well', problem: 'To improve' },
  severities: { critical: 'Critical', major: 'Major', minor: 'Minor' },
  states: { open: 'Open', settled: 'Right again' },
};
