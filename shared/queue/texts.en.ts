import { queueActsEn } from './acts.en.ts';
import { kioskTextsEn } from './kiosk-texts.en.ts';
import { announcementTextsEn } from './announcement-texts.en.ts';
import { queueExpectedTextsEn } from './expected-texts.en.ts';
import { plateRefusalsEn, plateTextsEn } from './plate-texts.en.ts';
import { certificationRefusalsEn, certificationTextsEn } from './certification-texts.en.ts';
import { queueLiveTextsEn } from './live-texts.en.ts';
import { queueRecoveryRuleTextsEn, queueRecoveryTextsEn } from './recovery-texts.en.ts';
import { queueRulesTextsEn } from './rules-texts.en.ts';
import { ticketPaperTextsEn } from './ticket-paper-texts.en.ts';
import { serviceStepTextsEn } from './service-step-texts.en.ts';
import { queueScreenTextsEn } from './screen-texts.en.ts';
import { ticketDesignRefusalsEn, ticketDesignTextsEn } from './ticket-design-texts.en.ts';
import { queueSurgeRuleTextsEn, queueSurgeTextsEn } from './surge-texts.en.ts';
import type { QueueTexts } from './texts.zh-CN.ts';

const { announcementSettings, ...announcementWords } = announcementTextsEn;

export const queueTextsEn: QueueTexts = {
  acts: queueActsEn,
  ...queueScreenTextsEn,
  ...queueExpectedTextsEn,
  ...queueLiveTextsEn,
  ...queueRulesTextsEn,
  ...kioskTextsEn,
  ...ticketPaperTextsEn,
  ...announcementWords,
  ...queueSurgeTextsEn,
  ...queueRecoveryTextsEn,
  ...certificationTextsEn,
  ...plateTextsEn,
  ...ticketDesignTextsEn,
  states: {
    waiting: 'Waiting',
    called: 'Called',
    serving: 'Being served',
    held: 'On hold',
    'no-show': 'No-show',
    finished: 'Finished',
    cancelled: 'Cancelled',
    expired: 'Expired',
  },
  events: {
    'ticket.issued': 'Took a number',
    'ticket.called': 'Called',
    'ticket.recalled': 'Called again',
    'ticket.arrived': 'Arrived',
    'ticket.finished': 'Finished',
    'ticket.no-show': 'No-show',
    'ticket.requeued': 'Back in the queue',
    'ticket.held': 'Put on hold',
    'ticket.transferred': 'Transferred',
    'ticket.cancelled': 'Cancelled',
    'ticket.reopened': 'Taken up again',
    'ticket.expired': 'Expired',
    'ticket.item-added': 'Business added',
    'ticket.item-removed': 'Business removed',
    'ticket.item-ended': 'One item ended',
    'ticket.step-ended': 'Next step',
    'ticket.limit-set': 'Limit of special business',
    'ticket.class-changed': 'Class changed',
    'ticket.cause-named': 'Cause named',
    'ticket.agreement-told': 'Agreement brought later',
    'ticket.end-corrected': 'End corrected',
    'ticket.undone': 'Taken back',
  },
  classes: {
    care: 'Care',
    service: 'Military, fire service',
    vip: 'VIP',
    appointment: 'Appointment',
    ordinary: 'Ordinary',
  },
  careReasons: { elderly: 'Elderly', frail: 'Frail', child: 'With a child', pregnant: 'Pregnant' },
  orderReasons: {
    overdue: 'Past the maximum wait, goes first',
    'ordinary-turn': 'After priority calls, an ordinary turn',
    priority: 'Priority',
    'came-back': 'Back with a notice, goes first',
    'first-come': 'First come, first served',
    fallback: 'Own series are empty: helping another',
  },
  overLimitCauses: {
    system: 'System',
    materials: 'Papers missing',
    approval: 'Approval',
    complex: 'Complex',
    customer: 'Customer',
  },
  agreements: {
    signed: 'Told and signed',
    declined: 'Customer declined',
    system: 'System prints none',
    later: 'Signs another day',
    other: 'Other',
  },
  agreementUntold: 'Nobody ticked it',
  unsettledCauses: {
    materials: 'Papers missing',
    system: 'System',
    authority: 'Not authorised',
    'back-office': 'Back office',
    customer: 'Customer',
  },
  pauseReasons: { restroom: 'Restroom', meal: 'Meal', errand: 'Errand', meeting: 'Meeting', other: 'Other' },
  limitStates: { none: 'No limit', within: 'Within the limit', soon: 'Limit near', over: 'Over the limit' },
  counterStates: { open: 'Open', paused: 'Paused', closed: 'Closed' },
  channels: { phone: 'On the phone', machine: 'At the machine', answer: 'Answered on the spot' },
  papers: { ticket: 'Ticket' },
  jobs: {
    'close-day': 'Close what the day left open',
    'watch-certifications': 'See which certifications have ended',
  },
  settings: {
    ...announcementSettings,
    ...queueSurgeRuleTextsEn.settings,
    ...queueRecoveryRuleTextsEn.settings,
    waitTargetMinutes: { label: 'Wait target', help: 'A wait up to this counts as within the target.' },
    waitAlarmMinutes: {
      label: 'Wait reminder',
      help: 'The store manager is told when somebody has waited longer.',
    },
    maxWaitMinutes: { label: 'Maximum wait', help: 'Whoever has waited longer is called first.' },
    prioritiesInARow: {
      label: 'Priority calls in a row',
      help: 'After so many priority calls, an ordinary customer is called.',
    },
    returnsInARow: {
      label: 'Returns in a row',
      help: 'After so many customers who came back with a notice, another ordinary one is called. 0: coming back gives no priority.',
    },
    careSharePercent: {
      label: 'Share of care tickets',
      help: 'Above this share of those waiting, priority and ordinary calls alternate and the store manager is told.',
    },
    careWeightPercent: {
      label: 'Weight of care tickets',
      help: '100% gains as fast as an ordinary ticket; more is faster.',
    },
    serviceWeightPercent: {
      label: 'Weight of military and fire service',
      help: '100% gains as fast as an ordinary ticket; more is faster.',
    },
    vipWeightPercent: {
      label: 'Weight of VIP',
      help: '100% gains as fast as an ordinary ticket. VIP always comes after care.',
    },
    appointmentWeightPercent: {
      label: 'Weight of appointments',
      help: 'Appointments gain from their time on.',
    },
    careCreditSeconds: {
      label: 'Head start of care tickets',
      help: 'Counted as already waited when the number is taken.',
    },
    serviceCreditSeconds: {
      label: 'Head start of military and fire service',
      help: 'Counted as already waited when the number is taken.',
    },
    vipCreditSeconds: {
      label: 'Head start of VIP',
      help: 'Counted as already waited when the number is taken.',
    },
    appointmentCreditSeconds: {
      label: 'Head start of appointments',
      help: 'Counted as already waited at the time of the appointment.',
    },
    maxRecalls: { label: 'Repeat calls', help: 'After so many without an answer the number is a no-show.' },
    unansweredPauseMinutes: {
      label: 'Rest after no answer',
      help: 'A number that did not answer is not called again by itself for so long.',
    },
    requeueBehind: { label: 'Place after a missed call', help: 'Back in the queue behind the next so many.' },
    requeueWithinMinutes: {
      label: 'Time to return',
      help: 'For so long after the call a missed number can go back in the queue.',
    },
    maxRequeues: { label: 'Returns per ticket', help: 'How often a missed number can go back in the queue.' },
    limitWarnPercent: { label: 'Limit warning', help: 'A visit is marked from this share of its limit on.' },
    undoSeconds: { label: 'Time to undo', help: 'For so long after a step it can be taken back.' },
    noShowStreak: { label: 'No-shows in a row', help: 'So many in the whole hall are noted as a problem.' },
    stepTiming: {
      label: 'Time the steps',
      help: 'For studies: each visit is timed step by step, with one key to the next that is never required, and items may end one by one. See Reports → Steps.',
    },
    ...serviceStepTextsEn,
    pauseRestroomMinutes: { label: 'Limit for the restroom', help: 'A longer pause is marked.' },
    pauseMealMinutes: { label: 'Limit for meals', help: 'A longer pause is marked.' },
    pauseErrandMinutes: { label: 'Limit for errands', help: 'A longer pause is marked.' },
    pauseMeetingMinutes: { label: 'Limit for meetings', help: 'A longer pause is marked.' },
    pauseOtherMinutes: { label: 'Limit for other pauses', help: 'A longer pause is marked.' },
    kioskIssues: {
      label: 'Kiosk gives numbers',
      help: 'Off: the kiosk gives none and sends customers to the greeter.',
    },
    kioskMostWantedFirst: {
      label: 'Kiosk: most wanted first',
      help: 'By what was asked for most in this hall in the last 30 days; off keeps the order of the settings.',
    },
    kioskOffersPhone: {
      label: 'Kiosk mentions the phone',
      help: 'For what can be diverted, customers are told of the app before they take a number.',
    },
    kioskOffersMachine: {
      label: 'Kiosk mentions the machine',
      help: 'On where the hall has a self-service machine.',
    },
    kioskIdleSeconds: {
      label: 'Kiosk left alone',
      help: 'Untouched for so long, the kiosk goes back to its first screen.',
    },
    kioskNumberSeconds: { label: 'Number stays', help: 'The kiosk shows a new number for so long.' },
    kioskClosingMinutes: {
      label: 'Closing soon',
      help: 'So long before closing, customers are told that they may not be served today.',
    },
    kioskStopMinutes: {
      label: 'No numbers before closing',
      help: 'So long before closing the kiosk gives no numbers; 0 means that it gives them to the end.',
    },
  },
  refusals: {
    ...certificationRefusalsEn,
    ...plateRefusalsEn,
    ...ticketDesignRefusalsEn,
    'clip-not-sound': 'The file of “{{name}}” holds no sound (WAV or MP3). Please bring it in again.',
    'display-unknown': 'There is no such screen. Please reload the page.',
    ...queueSurgeRuleTextsEn.refusals,
    ...queueRecoveryRuleTextsEn.refusals,
    'counter-paused': 'Counter {{counter}} is paused. Resume it first.',
    'counter-not-paused': 'Counter {{counter}} is not paused.',
    'only-unanswered-waiting':
      'Only {{number}} waits, who did not answer just now. It is called again in a few minutes, or choose it.',
    'number-unknown': 'There is no number {{number}} today. Check it and enter it again.',
    'recalls-used-up': '{{number}} was called {{calls}} times without an answer. Mark it as a no-show.',
    'requeue-too-late':
      '{{number}} missed its call more than {{minutes}} minutes ago. Please take a new number.',
    'requeues-used-up': '{{number}} has been put back {{times}} times already. Please take a new number.',
    'appointment-time-missing': 'Enter the time of the appointment.',
    'transfer-nowhere': 'That series or skill no longer exists. Please reload and choose again.',
    'transfer-to-itself': 'The customer is at this counter already. Choose another place.',
    'item-unknown': 'This item has ended or is not on the ticket. Please reload.',
    'last-item': 'A ticket must keep at least one business.',
    'step-timing-off': 'Steps are not timed here. End all items together.',
    'last-step': 'This is the last step already. Press Finish.',
    'nothing-to-sign': 'Nothing of {{number}} needs an agreement.',
    'correction-out-of-range':
      'The end of {{number}} can only be set between its arrival and the end as pressed.',
    'correction-too-late': '{{number}} is not a ticket of today, so its end can no longer be corrected.',
    'nothing-to-undo': 'There is nothing to take back.',
    'undo-too-late': 'This step of {{number}} can no longer be taken back.',
    'undo-overtaken': 'Something else has happened to {{number}} since, so this cannot be taken back.',
    'manager-not-called': 'Counter {{counter}} has not called the manager.',
    'failure-under-way': 'A system failure is already declared and not over yet.',
    'no-failure': 'No system failure is declared now.',
    'kiosk-class': 'This class is given by the staff. Please ask the greeter.',
    'kiosk-closed': 'The kiosk gives no numbers now. Please ask the greeter.',
    'kiosk-placed-twice': '“{{business}}” stands in two places. Please keep one.',
    'kiosk-hides':
      '“{{business}}” must stand beside the others and not under “Something else”. Please put it on a tile.',
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
    'seat-of-another':
      'Counter {{counter}} is staff number {{staff}}’s. They do this themselves, or the duty or store manager does.',
    'seat-for-another':
      'You can take a seat for yourself only. The duty or store manager can seat somebody else.',
    'seat-taken': 'Staff number {{staff}} sits at counter {{counter}}. They must leave it first.',
    'person-unknown': 'There is no staff number {{staff}}. Check it and enter it again.',
    'person-sits-elsewhere': 'Staff number {{staff}} sits at counter {{counter}}. Leave that seat first.',
  },
};
