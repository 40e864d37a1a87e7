import type { SpecialServiceActs } from './acts.zh-CN.ts';

export const specialServiceActsEn: SpecialServiceActs = {
  addEntry: 'Add to the catalogue',
  changeEntry: 'Change the catalogue',
  setEntry: 'Turn a catalogue entry on or off, or confirm it',
  openCase: 'Open a special-business case',
  receive: 'Note which papers are here',
  work: 'Note which steps are done',
  changeAmount: 'Change the amount',
  note: 'Add a note',
  substitute: 'Name another handler',
  submit: 'Submit for approval',
  approve: 'Approve',
  enterOutside: 'Enter an outside approval',
  sendBack: 'Send back for more papers',
  refuse: 'Refuse',
  promise: 'Pass to the back office with a promise',
  settle: 'Note the result',
  tell: 'Tell the customer and close',
  withdraw: 'Withdraw for the customer',
  issueNotice: 'Give out a missing-papers slip',
};
