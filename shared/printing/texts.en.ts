import { printingActsEn } from './acts.en.ts';
import { printerTextsEn } from './printer-texts.en.ts';
import type { PrintingTexts } from './texts.zh-CN.ts';

export const printingTextsEn: PrintingTexts = {
  acts: printingActsEn,
  ...printerTextsEn,
  formNumber: 'No. {{number}}',
  reprint: 'Reprint no. {{count}}',
  signature: 'Signature',
  signedOn: 'Date:',
  /** When the hall is open, as slips say it. */
  hours: {
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    span: '{{from}} to {{to}}',
    open: '{{days}} {{opens}}-{{closes}}',
  },
  nothing: 'None',
  ticket: {
    ahead: 'Before you',
    people: '{{count}}',
    nobody: 'nobody',
    wait: 'Expected wait',
    within: 'within {{high}} min',
    between: 'about {{low}}–{{high}} min',
    atOnce: 'you are called at once',
    issued: 'Issued',
  },
};
