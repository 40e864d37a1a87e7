import type { CampaignsSettingTexts, PrizeRefusals, PrizeTexts } from './prize-texts.zh-CN.ts';

export const prizeTextsEn: PrizeTexts = {
  papers: { prize: 'Winner’s slip' },
  slip: {
    title: 'Winner’s slip',
    milestone: 'You are customer no. {{position}} of today',
    draw: 'Waiting draw',
    ticket: 'Ticket',
    gift: 'Gift',
    wonAt: 'Time',
    formNumber: 'Number',
    how: 'Please fetch it from the greeter today, with this slip and your ticket.',
    signHere: 'Received by:',
    staffSigns: 'Given by:',
    winner: 'Received by',
    staff: 'Given by',
  },
  announced: 'Ticket {{number}}, please fetch your gift from the greeter.',
  today: {
    title: 'Campaigns',
    sentence: 'Today {{open}} to be fetched, {{handed}} handed over.',
    quiet: 'Nobody has won anything today.',
    winners: 'Won today',
    noWinners:
      'Nothing yet. Milestone customers are found by themselves; the waiting draw is made beside this.',
    toLedger: 'Gift ledger',
  },
  prize: {
    milestone: 'Customer no. {{position}} of today',
    draw: 'Waiting draw (one of {{candidates}})',
    drawBy: 'drawn by {{who}}',
    at: 'won {{time}}',
    counter: 'counter {{counter}}',
    stock: '{{count}} {{unit}} in stock',
    handOver: 'Hand the gift over',
    close: 'Not handed over',
    why: 'Why not',
    reopen: 'Undo: still to be handed over',
    print: 'Print the slip',
    reprint: 'Print the slip again',
    card: 'Gifts to hand over or sign for',
  },
  prizeStates: { open: 'To be fetched', handed: 'Handed over', signed: 'Signed for', closed: 'Not given' },
  unclaimed: {
    left: 'The customer has left',
    declined: 'The customer does not want it',
    'no-stock': 'None in stock',
    mistake: 'Noted by mistake',
    served: 'The customer was served',
    gone: 'The customer has gone',
    'day-over': 'Not fetched on the day',
  },
  drawing: {
    title: 'Waiting draw',
    sentence:
      'One of the customers who have waited more than {{after}} minutes wins, at most once in {{every}} minutes.',
    candidates: '{{count}} could win now.',
    nobody: 'Nobody has waited more than {{after}} minutes.',
    nextAt: 'The next draw can be made after {{time}}.',
    which: 'Prize',
    draw: 'Draw',
    drawn: '{{number}} has won. Please take them the {{gift}}.',
    noGifts: 'There is no gift to give.',
  },
  display: {
    milestone:
      'Congratulations, {{number}}: customer no. {{position}} of today! Please fetch your gift: {{gift}}.',
    draw: 'Congratulations, {{number}}! Please fetch your gift from the greeter: {{gift}}.',
  },
  milestones: {
    sentence:
      'Which customers of a day win a gift. Everybody is told when it happens; nobody sees how far it is.',
    caption: 'Milestones',
    add: 'Add a milestone',
    new: 'New milestone',
    name: 'Name',
    nameEn: 'English name (optional)',
    positions: 'Which customers',
    positionsHint: 'Parted by commas. Proposed: 12, 112, 212; change it as you like.',
    from: 'From',
    until: 'Until (empty for no end)',
    gift: 'Gift',
    noGifts: 'Please add a gift first, under Settings → Gifts.',
    deactivate: 'Take out of use',
    reactivate: 'Use again',
    when: 'Dates',
    dates: '{{from}} to {{until}}',
    datesOpen: 'from {{from}}',
    counting:
      'Counted are customers with a ticket who were served, in the order in which they were finished. Cancelled, missed and void tickets and visits without a ticket do not count; no place is given twice.',
  },
};

export const prizeRefusalsEn: PrizeRefusals = {
  'milestone-unknown': 'There is no such milestone. Please refresh and try again.',
  'dates-turned-round': 'It ends before it begins. Please change the dates.',
  'draw-too-soon': 'There was a draw just now. The next one can be made in {{minutes}} minutes.',
  'nobody-to-draw': 'Nobody has waited more than {{minutes}} minutes, or all of them have won already.',
  'prize-unknown': 'There is no such prize. Please refresh and try again.',
  'prize-handed': 'The gift of {{number}} was handed over already.',
  'prize-closed': 'The prize of {{number}} is closed and will not be given.',
  'prize-not-closed': 'This prize was not closed, or is not of today.',
};

export const campaignsSettingTextsEn: CampaignsSettingTexts = {
  drawAfterMinutes: {
    label: 'Waiting draw after',
    help: 'Customers who have waited longer than this can win.',
  },
  drawEveryMinutes: { label: 'Between two draws', help: 'At most one draw in this time.' },
  noticeMinutes: {
    label: 'Winner shown for',
    help: 'So long the displays name a winner, unless the gift was fetched before.',
  },
};
