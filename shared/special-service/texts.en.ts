import { specialServiceActsEn } from './acts.en.ts';
import { catalogueTextsEn } from './catalogue-texts.en.ts';
import { specialServiceScreenTextsEn } from './screen-texts.en.ts';
import { specialServiceSlipTextsEn } from './slip-texts.en.ts';
import type { SpecialServiceTexts } from './texts.zh-CN.ts';

export const specialServiceTextsEn: SpecialServiceTexts = {
  ...specialServiceScreenTextsEn,
  papers: specialServiceSlipTextsEn.papers,
  ...catalogueTextsEn,
  acts: specialServiceActsEn,
  settings: {
    noticeDays: {
      label: 'Missing-papers slip',
      help: 'For how many days the code on the slip brings the customer to the front.',
    },
    dueSoonDays: {
      label: 'Due soon',
      help: 'What is promised within so many days is due soon; 0 is only today.',
    },
    approvalMinutes: {
      label: 'Approval left waiting',
      help: 'An approval that nobody has looked at for so long is a finding.',
    },
    outsideDays: {
      label: 'Outside approval waiting',
      help: 'An office outside that has not decided for so many working days is a finding.',
    },
    leftDays: {
      label: 'Case left lying',
      help: 'A case with nothing promised that stood still for so many days is a finding.',
    },
    visitors: { label: 'Visitors', help: 'How many go to a customer together, at least.' },
    luckyPatterns: {
      label: 'Lucky numbers',
      help: 'Patterns of a number’s end, parted by commas: the same letter is the same digit, ABC is a run. A hint, never a block.',
    },
  },
  refusals: {
    'entry-unknown': 'This is not in the catalogue. Please refresh and try again.',
    'entry-off': 'This business is turned off, so no case can be opened.',
    'entry-changed': 'Somebody has just saved version {{version}}. Look at it, then save once more.',
    'code-taken': 'There is a {{code}} already. Please choose another code.',
    'business-unknown': 'There is no such business type.',
    'amount-missing': 'Money moves in this business. Please enter the amount.',
    'case-unknown': 'There is no such case. Please refresh and try again.',
    'case-closed': 'This case has ended and cannot be changed any more.',
    'a-role-here': 'A duty manager is at work and decides at this level.',
    'no-appointment': 'This business needs no appointment.',
    'appointment-passed': 'That time has passed. Please choose a later one.',
    'appointment-missing': 'Please agree the time of the visit and who goes first.',
    'too-few-visitors': 'At least {{count}} people go together.',
    'reason-missing': 'Please say why the appointment changes.',
    'delay-untold': 'For a new promise, say why, and tell the customer first.',
    'case-changed': 'The case has just changed. Please look at it again before you decide.',
    'not-collecting': 'This case was submitted. For more papers, the approver sends it back first.',
    'not-in-list': 'This is not in the list. Please refresh and try again.',
    'materials-missing':
      '{{count}} papers are missing. Please collect them before submitting, or give out a missing-papers slip.',
    'no-money': 'No money moves in this business.',
    'person-unknown': 'This person does not work in the hall. Please choose another handler.',
    'same-handler': 'This person handles it already.',
    'not-approving': 'This case does not wait for an approval now.',
    'other-level': 'This level was decided already. Please refresh.',
    'wrong-role': 'Your role cannot decide at this level.',
    'same-person': 'You have taken a step of this case already. Nobody takes two steps of one case.',
    'outside-level': 'This level is decided outside the hall. Please enter the outside approval.',
    'hall-level': 'This level is decided in the hall, not outside.',
    'pin-needed': 'Money moves: please enter your PIN once more to approve.',
    'not-approved': 'It is not approved yet.',
    'work-missing': '{{count}} steps are not ticked off yet.',
    'due-missing': 'Please choose the time that is promised to the customer.',
    'due-passed': 'The promised time has passed. Please choose a later one.',
    'no-result-yet': 'There is no result yet. Please note the result first, then tell the customer.',
    'told-in-future': 'The time cannot be later than now.',
    'code-unknown':
      'There is no such code. Please check the six signs on the slip. A slip of another hall is good there only.',
    'code-other-hall':
      'This slip was given out by hall {{hall}}. Please go there, or take an ordinary number here.',
    'no-business-for-code':
      'The business of this slip is not found. Please take an ordinary number and show the slip at the counter.',
    'fields-other': 'The fields of the slip have changed. Please refresh and fill them in again.',
    'code-used': 'This code was used already. For other business, please take an ordinary number.',
    'code-expired': 'This code ended on {{date}}. Please take a number.',
  },
  states: {
    collecting: 'Collecting papers',
    approving: 'Waiting for approval',
    approved: 'To be done',
    'back-office': 'In the back office',
    'to-tell': 'To be told',
    closed: 'Closed',
    withdrawn: 'Withdrawn',
  },
  modes: { counter: 'At the counter', 'back-office': 'Back office', appointment: 'By appointment' },
  forms: { original: 'Original', copy: 'Copy', either: 'Original or copy' },
  levels: { 'duty-manager': 'Duty manager', 'store-manager': 'Store manager', outside: 'Outside approval' },
};
