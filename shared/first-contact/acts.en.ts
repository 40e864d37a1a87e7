import type { FirstContactActs } from './acts.zh-CN.ts';

export const firstContactActsEn: FirstContactActs = {
  takeRecord: 'Record a first contact',
  showPhone: 'Look at a customer’s whole number',
  handOn: 'Hand on to a department',
  noteAnswer: 'Note a department’s answer',
  printSlip: 'Print a first-contact slip',
  note: 'Add a note',
  chase: 'Chase',
  settle: 'Note the result',
  tell: 'Tell the customer and close',
  reopen: 'Open a record again',
  promiseAnew: 'Change the promised time',
  escalate: 'Escalate',
  substitute: 'Name another owner',
  grade: 'Grade a complaint',
  contactCustomer: 'Note the first answer to a complaint',
  judge: 'Decide who was at fault',
  followUp: 'Note a follow-up call',
  addDepartment: 'Add a department',
  changeDepartment: 'Change a department',
};
