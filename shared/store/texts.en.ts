import { storeActsEn } from './acts.en.ts';
import type { StoreTexts } from './texts.zh-CN.ts';
import { settingsTextsEn } from './settings-texts.en.ts';
import { welcomeTextsEn } from './welcome-texts.en.ts';

export const storeTextsEn: StoreTexts = {
  acts: storeActsEn,
  outletTypes: {
    'self-owned': 'Own hall',
    cooperative: 'Cooperative hall',
    convenience: 'Convenience outlet',
    franchise: 'Franchise shop',
    'partner-store': 'Partner store',
  },
  operatorThemes: {
    neutral: 'Neutral',
    mobile: 'China Mobile',
    unicom: 'China Unicom',
    telecom: 'China Telecom',
  },
  origins: {
    proposal: 'Default, can be changed',
    'customer-2006': 'Customer’s documents (2006)',
    'customer-2009': 'Customer’s documents (2009)',
    'customer-2010': 'Customer’s documents (2010)',
    'customer-2016': 'Customer’s documents (2016)',
    'mobile-service-rules-2009': 'Ministry’s mobile service rules (2009)',
    'telecom-regulations': 'Telecommunications Regulations',
    'ten-deeds-2025': 'Ten service deeds (2025)',
    'number-portability-rules-2019': 'Number portability rules (2019)',
    'operator-promise-2025': 'Operator’s public promise (2025)',
    store: 'Set by this hall',
  },
  between: ', ',
  unlimited: 'None',
  none: '—',
  counter: 'Counter',
  businessParts: { target: 'Target', limit: 'Limit', backOffice: 'Back office' },
  originOfPart: '{{part}}: {{origin}}',
  complexities: { simple: 'Simple', ordinary: 'Ordinary', complex: 'Complex', special: 'Special' },
  units: {
    minutes: 'min',
    seconds: 's',
    hours: 'h',
    days: 'days',
    percent: '%',
    people: 'people',
    times: 'times',
  },
  settings: {
    slogan: {
      label: 'Slogan',
      help: 'Shown at the foot of the hall display and read together at the end of briefings.',
    },
    hallAddress: {
      label: 'Hall’s address',
      help: 'On the slip that says what to bring. Left out where it is empty.',
    },
    hallPhone: {
      label: 'Hall’s phone',
      help: 'On slips that customers take home. Left out where it is empty.',
    },
    complaintsPhone: {
      label: 'Complaints phone',
      help: 'On receipts and first-contact slips. Left out where it is empty.',
    },
  },
  pages: settingsTextsEn,
  welcome: welcomeTextsEn,
  refusals: {
    'no-manager':
      'There must be a store manager among the people, who signs in first with staff number and PIN.',
    'manager-pin-weak':
      'This PIN is too easy to guess: not one digit only, digits in order, or the staff number. Choose another.',
    'already-set-up': 'This hall is set up already. To change something, go to Settings.',
    'counter-number-taken': 'Counter number {{number}} is given twice. Please choose another.',
    'business-code-taken': 'Business code {{code}} is given twice. Please choose another.',
    'unknown-series': 'There is no series {{letter}}. Please choose again.',
    'unknown-business-type': 'There is no such business; the list may just have changed. Please reload.',
    'unknown-counter': 'There is no such counter; the list may just have changed. Please reload.',
    'last-business-type': 'At least one business must stay.',
    'series-letter-taken': 'There is a series {{letter}} already. Please choose another letter.',
    'order-outdated': 'Somebody has just changed the list. Please reload before ordering it.',
    'no-default': 'There is no default to go back to.',
    'weekday-twice': 'One weekday has two sets of hours. Please correct it.',
    'closes-before-opens': 'It closes at {{closes}} before it opens at {{opens}}. Please correct it.',
    'unknown-setting': 'There is no such setting. Please reload.',
    'bad-setting-value': 'This value is outside what is allowed. Please correct it.',
    'effective-in-past':
      'A setting can take effect from today ({{today}}) on; figures of past days do not change.',
    'limit-below-target': 'The limit of “{{name}}” is shorter than its target. Please correct it.',
    'series-not-served':
      'No counter serves series {{letters}}, so its customers would wait for ever. Give it to at least one counter.',
  },
};
