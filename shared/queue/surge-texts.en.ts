import type { QueueSurgeRuleTexts, QueueSurgeTexts } from './surge-texts.zh-CN.ts';

export const queueSurgeTextsEn: QueueSurgeTexts = {
  surgeLevels: { calm: 'Calm', yellow: 'Yellow alert', orange: 'Orange alert', red: 'Red alert' },
  surge: {
    title: 'Surge alert',
    since: 'since {{time}}: {{waiting}} waiting, {{open}} counters open, the longest wait {{minutes}} min',
    taken: '{{who}} took it at {{time}}',
    done: '{{who}} did it at {{time}}',
    staff: 'Staff {{number}}',
    somebody: 'Somebody',
    take: 'I will',
    takeIt: 'I will: {{action}}',
    finish: 'Done',
    finishIt: 'Done: {{action}}',
    release: 'Put down',
    releaseIt: 'Put down: {{action}}',
    effect: '{{before}} → {{after}} waiting',
    effectLater: '{{before}} waiting; the effect shows in a few minutes',
    noMeasures: 'There are no measures yet. Please add them under Settings → Surge plan.',
    more: 'Show {{count}} more',
    less: 'Show less',
  },
  surgeDay: {
    title: 'Alerts of today',
    span: '{{from}} to {{to}}',
    full: 'At its worst {{waiting}} waiting, {{open}} counters open, the longest wait {{minutes}} min',
    nothingDone: 'Nothing was noted as done.',
    whatCame: 'What helped? How can it be sooner next time?',
    record: 'Record the result',
    recorded: 'recorded by {{who}} at {{time}}',
    asked: 'Result wanted',
  },
  surgeFinding: {
    done: '{{from}} to {{to}}: {{level}}, with {{waiting}} waiting and a longest wait of {{minutes}} min. Done: {{actions}}.',
    nothingDone:
      '{{from}} to {{to}}: {{level}}, with {{waiting}} waiting and a longest wait of {{minutes}} min. Nothing was noted as done.',
    between: ', ',
    effect: '{{name}} ({{before}} → {{after}} waiting)',
  },
  surgeMeasures: {
    sentence:
      'What to do at which level. During an alert it stands on the greeter’s and the live screen, where people take it.',
    caption: 'Measures',
    add: 'Add a measure',
    new: 'New measure',
    measure: 'Measure',
    level: 'From which level on',
  },
};

export const queueSurgeRuleTextsEn: QueueSurgeRuleTexts = {
  settings: {
    surgeYellowPerCounter: {
      label: 'Yellow alert: waiting per counter',
      help: 'On average more than this many wait for each open counter.',
    },
    surgeYellowWaitMinutes: {
      label: 'Yellow alert: longest wait',
      help: 'Or somebody has waited longer than this.',
    },
    surgeOrangePerCounter: {
      label: 'Orange alert: waiting per counter',
      help: 'On average more than this many wait for each open counter. Counter screens say so too.',
    },
    surgeOrangeWaitMinutes: {
      label: 'Orange alert: longest wait',
      help: 'Or somebody has waited longer than this.',
    },
    surgeRedPerCounter: {
      label: 'Red alert: waiting per counter',
      help: 'On average more than this many wait for each open counter.',
    },
    surgeRedWaitMinutes: {
      label: 'Red alert: longest wait',
      help: 'Or somebody has waited longer than this.',
    },
    surgeSeats: {
      label: 'Seats for waiting',
      help: 'With every seat taken the alert is red. With 0, seats are not counted.',
    },
    surgeHoldPercent: {
      label: 'Alert falls below',
      help: 'A level falls only below this share of its threshold, so that it does not jump.',
    },
    surgeDwellMinutes: {
      label: 'Alert holds at least',
      help: 'A level stands this long before it falls, and does not rise again for as long after that.',
    },
    surgeLongMinutes: { label: 'Alert too long', help: 'An alert longer than this is noted as a problem.' },
    surgeEffectMinutes: {
      label: 'Effect seen after',
      help: 'So long after a measure is done, the number of those who wait is looked at again.',
    },
  },
  refusals: {
    'surge-over': 'This alert is over.',
    'surge-measure-unknown': 'This measure is not on the card now. The page is up to date again.',
    'surge-action-taken': 'Staff {{staff}} took this at {{time}}. Please look for another.',
    'surge-action-taken-unsigned': 'Somebody took this at {{time}}. Please look for another.',
    'surge-action-not-open': 'Nobody has taken this, or it is done. The page is up to date again.',
    'surge-not-over': 'This alert is not over yet. Record its result when it is.',
  },
};
