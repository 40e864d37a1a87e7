import type { FirstContactFindingTexts } from './finding-texts.zh-CN.ts';

export const firstContactFindingTextsEn: FirstContactFindingTexts = {
  promiseOverdue: 'First contact {{record}} is past its promised time and the customer has no answer.',
  notTold: 'First contact {{record}} has a result, is past its promised time, and the customer was not told.',
  answerOverdue: 'The department has not answered first contact {{record}} in time.',
  bypassRisk: 'Complaint {{record}} may go above the hall: the duty manager should act at once.',
  contactOverdue: 'Nobody contacted the customer of complaint {{record}} in time.',
  redLine: 'Complaint {{record}} is on day {{day}}; the customer must be answered within 15 days.',
  redLinePassed: 'Complaint {{record}} was not answered within 15 days; the customer may appeal.',
  repeat: 'Complaint {{record}} repeats complaint {{former}}.',
  resultOverdue: 'Complaint {{record}} is past the limit of its level and the customer has no answer.',
  nobodyKeeps: 'First contact {{record}} is due today; its owner is off and nobody stands in.',
  followUpOverdue: 'Nobody called again in time after complaint {{record}} was closed.',
  mass: '{{times}} complaints about “{{category}}” within {{hours}} hours: level L4 is suggested.',
};
