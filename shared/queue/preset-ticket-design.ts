import type { TicketDesign } from './ticket-design.ts';

/** The ticket as the product proposes it, until the store makes its own. */
export const presetTicketDesign: TicketDesign = {
  passed: {
    zh: '过号请找引导员恢复排队，不用重新取号。',
    en: 'If your number has passed, please ask the greeter: you need no new one.',
  },
  printsSlogan: true,
  bilingual: false,
  qr: null,
  logo: null,
};
