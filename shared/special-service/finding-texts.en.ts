import type { SpecialServiceFindingTexts } from './finding-texts.zh-CN.ts';

export const specialServiceFindingTextsEn: SpecialServiceFindingTexts = {
  overdue: 'Special business {{number}} ({{name}}) is past its promise and not done.',
  approvalWaiting: 'Special business {{number}} ({{name}}) has waited too long for an approval.',
  untold:
    'Special business {{number}} ({{name}}) has had a result for over a day and the customer was not told.',
};
