import type { LostFoundFindingTexts } from './finding-texts.zh-CN.ts';

export const lostFoundFindingTextsEn: LostFoundFindingTexts = {
  handOverDue:
    'Nobody came for lost item {{item}} in {{count}} days. Hand it over to the police or the region.',
  returned: 'Honesty: lost item {{item}}, found by staff, is with its owner again.',
};
