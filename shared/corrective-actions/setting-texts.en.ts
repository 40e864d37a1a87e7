import type { CorrectiveActionSettingTexts } from './setting-texts.zh-CN.ts';

export const correctiveActionSettingTextsEn: CorrectiveActionSettingTexts = {
  criticalHours: {
    label: 'Time for critical problems',
    help: 'How soon a critical problem, such as a failed ★ item, must be put right and checked.',
  },
  majorDays: {
    label: 'Time for major problems',
    help: 'Within how many days a major problem (weight 3) must be put right and checked, by the end of the day.',
  },
  minorDays: {
    label: 'Time for minor problems',
    help: 'Within how many days a minor problem (weight 1 or 2) must be put right and checked, by the end of the day.',
  },
  regionAfterDays: {
    label: 'Overdue: to the region',
    help: 'An overdue action goes to the store manager at once, and so many days later to the region.',
  },
  repeatWithinDays: {
    label: 'Repeat problem',
    help: 'What comes back within so many days after it was closed counts as a repeat.',
  },
  redTagDays: {
    label: 'Time for red tags',
    help: 'Within how many days a red-tagged thing must be disposed of.',
  },
};
