import type { TicketPaperTexts } from './ticket-paper-texts.zh-CN.ts';

export const ticketPaperTextsEn: TicketPaperTexts = {
  kioskPaper: {
    printing: 'Your ticket is being printed.',
    printed: 'Please take your ticket.',
    sent: 'Given to the printer, which does not answer. If no ticket comes out, please remember your number.',
    unknown:
      'The printer does not answer and the ticket may be incomplete. Your number is valid; please remember it.',
    troubles: {
      'paper-out':
        'The printer is out of paper. Your number is valid; please remember it. It prints once there is paper.',
      'paper-low': 'Your ticket is being printed.',
      'cover-open':
        'The printer’s cover is open. Your number is valid; please remember it. It prints once it is closed.',
      offline: 'The printer is offline. Your number is valid; please remember it. It prints once it is back.',
      unreachable:
        'The printer cannot be reached. Your number is valid; please remember it. It prints once it is back.',
      cutter: 'The printer is jammed. Your number is valid; please remember it. It prints once it is mended.',
      error:
        'The printer is out of order. Your number is valid; please remember it. It prints once it is mended.',
    },
  },
  ticketPaper: { print: 'Print the ticket', reprint: 'Print again', paper: 'Paper', copy: 'Copy {{count}}' },
};
