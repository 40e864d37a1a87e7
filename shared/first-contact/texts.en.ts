import { firstContactSlipTextsEn } from './slip-texts.en.ts';
import { firstContactActsEn } from './acts.en.ts';
import { firstContactBoardTextsEn } from './board-texts.en.ts';
import { firstContactScreenTextsEn } from './screen-texts.en.ts';
import { firstContactSettingTextsEn } from './setting-texts.en.ts';
import type { FirstContactTexts } from './texts.zh-CN.ts';

export const firstContactTextsEn: FirstContactTexts = {
  ...firstContactScreenTextsEn,
  papers: firstContactSlipTextsEn.papers,
  ...firstContactBoardTextsEn,
  acts: firstContactActsEn,
  settings: firstContactSettingTextsEn,
  refusals: {
    'record-unknown': 'There is no such record. Please refresh and try again.',
    'person-unknown': 'This person does not work in the hall. Please choose another owner.',
    'department-unknown': 'There is no such department, or it is not used any more. Please choose another.',
    'department-name-taken': 'There is a department called “{{name}}” already. Please choose another name.',
    'promise-passed': 'The promised time has passed. Please choose a later one.',
    'closed-already': 'This record is closed. If the customer has come back with it, open it again first.',
    'not-closed': 'This record is not closed yet.',
    'no-result-yet': 'There is no result yet. Please note the result first, then tell the customer.',
    'nothing-asked': 'No department was asked, so there is nothing to answer.',
    'told-in-future': 'The customer cannot have been told later than now.',
    'not-yours':
      'Only the owner or the substitute may do this. If the owner is away, the duty manager names another one first.',
    'same-owner': 'This person is the owner already.',
    'no-complaint': 'This record is not a complaint.',
    'beyond-red-line':
      'A complaint must be answered within 15 days after it was received. Please choose an earlier time.',
    'nothing-to-attend': 'Nothing waits to be taken up; somebody else may have done so.',
    'no-network': 'This record is not about the network.',
    'no-suggestion': 'This record is not a suggestion.',
    'category-unknown':
      'There is no such kind of suggestion, or it is not used any more. Please choose another.',
    'category-name-taken': 'There is a kind called “{{name}}” already. Please choose another name.',
    'contacted-already': 'The first contact was noted already.',
  },
  kinds: {
    enquiry: 'Enquiry',
    request: 'Request',
    suggestion: 'Suggestion',
    network: 'Network problem',
    complaint: 'Complaint',
    abuse: 'Abuse of staff',
  },
  channels: {
    hall: 'In the hall',
    phone: 'Telephone',
    'comment-book': 'Comment book',
    'leader-phone': 'Leader’s number',
    hotline: 'From the hotline',
    other: 'Other',
  },
  symptoms: {
    'no-signal': 'No signal',
    weak: 'Weak signal',
    drops: 'Drops',
    slow: 'Slow',
    broadband: 'Broadband fault',
    other: 'Other',
  },
  categories: {
    C1: 'Tariff or billing',
    C2: 'Service opened without consent',
    C3: 'Attitude and service',
    C4: 'Waiting',
    C5: 'Transaction error',
    C6: 'Mobile network',
    C7: 'Broadband installation',
    C8: 'Broadband fault',
    C9: 'Closing or porting out',
    C10: 'Refund',
    C11: 'Marketing calls',
    C12: 'Agent',
    C13: 'Real name and suspension',
    C14: 'Personal information',
    C15: 'Handset after-sales',
    C16: 'Other',
  },
  levels: {
    L0: 'L0 Unhappy in the hall',
    L1: 'L1 Complaint',
    L2: 'L2 Escalated',
    L3: 'L3 Appeal',
    L4: 'L4 Many customers or media',
  },
  responsibilities: { pending: 'Undecided', 'at-fault': 'At fault', 'not-at-fault': 'Not at fault' },
  states: { handling: 'In hand', handed: 'Handed on', 'to-tell': 'To be told', closed: 'Closed' },
  toldHow: {
    'in-person': 'In person',
    phone: 'By telephone',
    message: 'By message',
    visit: 'At a visit',
    unreachable: 'Tried often, not reached',
  },
  satisfaction: { satisfied: 'Satisfied', 'not-satisfied': 'Not satisfied', 'not-asked': 'Not asked' },
};
