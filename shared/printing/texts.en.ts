import type { PrintingTexts } from './texts.zh-CN.ts';

export const printingTextsEn: PrintingTexts = {
  formNumber: 'No. {{number}}',
  reprint: 'Reprint no. {{count}}',
  signature: 'Signature',
  signedOn: 'Date:',
  nothing: 'None',
  ticket: {
    ahead: 'Before you',
    people: '{{count}}',
    nobody: 'nobody',
    wait: 'Expected wait',
    within: 'within {{high}} min',
    between: 'about {{low}}–{{high}} min',
    issued: 'Issued',
  },
};
