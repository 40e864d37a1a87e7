import type { FirstContactSettingTexts } from './setting-texts.zh-CN.ts';

const promise =
  'Within how many working days of being asked the customer has an answer; 0 is before the hall closes that day.';
const contact = 'How soon after a complaint arrives somebody contacts the customer.';
const result = 'How soon after a complaint arrives the customer has a result.';
const redLine =
  'On which day of a complaint to warn; after 15 days without an answer the customer may appeal.';

export const firstContactSettingTextsEn: FirstContactSettingTexts = {
  enquiryDays: { label: 'Promise: enquiry', help: promise },
  requestDays: { label: 'Promise: request', help: promise },
  suggestionDays: { label: 'Promise: suggestion', help: promise },
  networkDays: { label: 'Promise: network problem', help: promise },
  abuseDays: { label: 'Promise: abuse of staff', help: promise },
  contactMinutesL0: { label: 'First contact: L0 unhappy in the hall', help: contact },
  contactMinutesL1: { label: 'First contact: L1 complaint', help: contact },
  contactMinutesL2: { label: 'First contact: L2 escalated', help: contact },
  contactMinutesL3: { label: 'First contact: L3 appeal', help: contact },
  contactMinutesL4: { label: 'First contact: L4 many customers or media', help: contact },
  resultHoursL0: { label: 'Result: L0 unhappy in the hall', help: result },
  resultHoursL1: { label: 'Result: L1 complaint', help: result },
  resultHoursL2: { label: 'Result: L2 escalated', help: result },
  resultHoursL3: { label: 'Result: L3 appeal', help: result },
  resultHoursL4: { label: 'Result: L4 many customers or media', help: result },
  redLineFirstDay: { label: 'Red line: first warning', help: redLine },
  redLineSecondDay: { label: 'Red line: second warning', help: redLine },
  redLineLastDay: { label: 'Red line: last warning', help: redLine },
  repeatWithinDays: {
    label: 'Repeat complaint',
    help: 'The same number and category again within so many days is a repeat.',
  },
  massCount: {
    label: 'Mass complaint: how many',
    help: 'So many of one category within the time below call for level L4.',
  },
  massHours: {
    label: 'Mass complaint: within',
    help: 'Complaints of one category within so many hours count together.',
  },
  followUpWithinDays: {
    label: 'Follow-up call',
    help: 'Within how many days after a complaint is closed the customer is called again.',
  },
};
