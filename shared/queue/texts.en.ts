import type { QueueTexts } from './texts.zh-CN.ts';

export const queueTextsEn: QueueTexts = {
  states: {
    waiting: 'Waiting',
    called: 'Called',
    serving: 'Being served',
    finished: 'Finished',
    'no-show': 'No-show',
    cancelled: 'Cancelled',
  },
  events: {
    'ticket.issued': 'Took a number',
    'ticket.called': 'Called',
    'ticket.recalled': 'Called again',
    'ticket.arrived': 'Arrived',
    'ticket.finished': 'Finished',
    'ticket.no-show': 'No-show',
    'ticket.cancelled': 'Cancelled',
  },
  settings: {
    waitTargetMinutes: { label: 'Wait target', help: 'A wait up to this long is within the target.' },
    waitAlarmMinutes: { label: 'Wait alert', help: 'A customer who waits longer is shown to the manager.' },
    maxWaitMinutes: { label: 'Longest wait', help: 'Customers who wait longer are called first.' },
  },
  refusals: {
    'business-unknown': 'There is no such business. Please reload and choose again.',
    'business-closed': '{{business}} is not offered now. Choose another or ask the store manager.',
    'numbers-used-up': 'All 9999 numbers of {{series}} are used up for today. Ask the store manager.',
    'ticket-unknown': 'There is no such ticket. Please reload.',
    'ticket-wrong-state':
      '{{number}} is “$t(queue:states.{{state}})” now, so this step cannot be done. The screen is up to date again.',
    'ticket-of-another-counter': '{{number}} is at counter {{counter}} and cannot be handled here.',
    'counter-unknown': 'There is no such counter. Look under Settings.',
    'counter-has-ticket':
      '{{number}} is still open at this counter. Finish it or mark it as a no-show first.',
    'counter-serves-nothing':
      'Counter {{counter}} serves no series yet. Choose some under Settings → Counters.',
    'nobody-waiting': 'Nobody is waiting now.',
    'seat-empty': 'Nobody sits at this counter yet. Enter a staff number first.',
    'seat-taken': 'Staff number {{staff}} sits at counter {{counter}}. They must leave it first.',
    'person-unknown': 'There is no staff number {{staff}}. Check it and enter it again.',
    'person-sits-elsewhere': 'Staff number {{staff}} sits at counter {{counter}}. Leave that seat first.',
  },
};
