import type { LostFoundPaperTexts } from './paper-texts.zh-CN.ts';

export const lostFoundPaperTextsEn: LostFoundPaperTexts = {
  title: 'Receipt for lost property',
  number: 'Item',
  what: 'What it is',
  cash: 'Cash',
  noCash: 'None',
  found: 'Found on',
  callName: 'Taken by',
  phone: 'Telephone',
  idLast4: 'Last four of ID',
  claimant: 'Signature of taker',
  checkedBy: 'Checked by',
  sentence: 'I have checked and received the above in person; number and amount are right.',
};
