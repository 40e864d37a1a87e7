import type { QueueRecoveryRuleTexts, QueueRecoveryTexts } from './recovery-texts.zh-CN.ts';

export const queueRecoveryTextsEn: QueueRecoveryTexts = {
  recovery: {
    title: 'Service recovery',
    tab: 'Recovery',
    sentence: 'Customers who have waited more than {{count}} minutes',
    nobody: 'Nobody has waited more than {{count}} minutes.',
    waited: 'waited {{count}} min',
    atCounter: 'Counter {{counter}}',
    notYet: 'Nothing done yet',
    act: 'Note what was done',
    words: 'What was done',
    wordsHint: 'Only what was done, not who the customer is.',
    note: 'Note it',
    by: '{{who}} {{time}}',
    takeBack: 'Take back',
    takeBackIt: 'Take back: {{what}}',
  },
  recoveryKinds: {
    apology: 'Apology',
    water: 'Water',
    priority: 'Served first',
    gift: 'Small gift',
    'manager-apology': 'Manager’s apology',
    other: 'Other',
  },
};

export const queueRecoveryRuleTextsEn: QueueRecoveryRuleTexts = {
  settings: {
    recoverAfterMinutes: {
      label: 'Service recovery after',
      help: 'Who has waited longer than this is named to the greeter.',
    },
    longWaitsADay: {
      label: 'Long waits on one day',
      help: 'So many long waits on one day are noted as a problem that comes back.',
    },
    longWaitDays: {
      label: 'Long waits at the same hour',
      help: 'Long waits in one series and hour on so many days are noted as a problem.',
    },
    longWaitDaysWithin: {
      label: 'Same hour, looked back',
      help: 'How many days back long waits at the same hour are looked for.',
    },
  },
  refusals: {
    'recovery-not-today': 'Only tickets of today can be noted.',
    'recovery-words-missing': 'Please write what was done.',
    'recovery-unknown': 'This note was taken back. The page is up to date again.',
  },
};
