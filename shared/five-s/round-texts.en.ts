import type {
  RoundTexts,
  roundActsZh,
  roundJobsZh,
  roundRefusalsZh,
  roundSettingTextsZh,
} from './round-texts.zh-CN.ts';

export const roundActsEn: typeof roundActsZh = {
  beginRound: 'Begin a 5S round',
};

export const roundRefusalsEn: typeof roundRefusalsZh = {
  'no-checklist': 'No 5S checklist is in use. The store manager can put one into use.',
  'not-drawn': 'No surprise round was drawn for today.',
  'sheet-day': 'Please give the date of the sheet; it cannot be later than today.',
  'not-your-round':
    'The duty manager or the store manager begins a round of this kind. Opening and closing rounds are for everybody.',
};

export const roundSettingTextsEn: typeof roundSettingTextsZh = {
  routeItems: {
    label: 'Items on a walk',
    help: 'At most so many at opening, at closing and on the duty manager’s walks: about five minutes.',
  },
  routePhotos: {
    label: 'Photos on a walk',
    help: 'When a walk wants the photos that the checklist always wants. What fails is always photographed; full and surprise rounds follow the checklist.',
    choices: { 'on-fail': 'Only of what fails', 'show-days': 'On days of the daily show', always: 'Always' },
  },
  surprisesPerMonth: {
    label: 'Surprise rounds a month',
    help: 'The host draws so many days of each month and tells each on its day. A change holds from next month.',
  },
  quickSeconds: {
    label: 'Too quick',
    help: 'Less than so many seconds for an item on average gives a hint. 0 gives none.',
  },
};

export const roundJobsEn: typeof roundJobsZh = {
  'draw-surprises': 'Draw the days of this month’s surprise rounds',
};

export const roundTextsEn: RoundTexts = {
  occasions: {
    opening: 'Opening round',
    closing: 'Closing round',
    route: 'Duty manager’s walk',
    full: 'Full round',
    surprise: 'Surprise round',
    paper: 'From a paper sheet',
  },
};
