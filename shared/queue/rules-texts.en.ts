import type { QueueRulesTexts } from './rules-texts.zh-CN.ts';

export const queueRulesTextsEn: QueueRulesTexts = {
  rules: {
    title: 'Helping out and skills',
    fallbacks: 'Series to help with',
    fallbacksHint:
      'When nobody waits in its own series and customers of another wait too long, the counter calls them.',
    servesAll: 'This counter serves every series, so there is none to help with.',
    afterMinutes: '{{letter}} waits longer than (min)',
    skills: 'Skills',
    skillsHint: 'Customers transferred to a skill are called by the counters that have it.',
  },
  skills: {
    title: 'Skills',
    sentence: 'What a customer may need besides a series.',
    add: 'Add a skill',
    new: 'New skill',
    rename: 'Rename: {{name}}',
    none: 'There are no skills yet. Once added, tick them for counters and transfer customers to them.',
  },
};
