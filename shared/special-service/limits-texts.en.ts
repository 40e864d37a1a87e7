import type { LimitsTexts } from './limits-texts.zh-CN.ts';

export const limitsTextsEn: LimitsTexts = {
  title: 'How long your business takes',
  promise:
    'This hall settles business within a time limit, counted from your arrival at the counter. If we take longer, please tell the duty manager.',
  ordinary: 'Ordinary business',
  special: 'Special business (at its own counter)',
  columns: { business: 'Business', counter: 'At the counter', afterwards: 'Back office' },
  minutes: '{{count}} min',
  unlimited: 'no limit',
  atOnce: 'on the spot',
  nothing: '—',
  day: 'within one working day',
  days: 'within {{count}} working days',
  agreed: 'as promised in writing',
  appointment: 'at the time that we agree on',
  clock:
    'For several businesses in one visit the limits are added up. While the system fails the clock stands still.',
  beyond:
    'If papers are missing we tell you once and in writing; with that slip you go to the front when you come back.',
  contact: 'Questions and complaints',
  contacts: { phone: 'Hall', complaints: 'Complaints', address: 'Address', from: 'Date' },
  blank: '____________',
};
