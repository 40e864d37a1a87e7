import { prizeSlip } from '../campaigns/prize-slip.ts';
import type { PaperKind } from '../printing/paper-kind.ts';
import { ticketPaper } from '../queue/ticket-paper.ts';
import { testPage } from '../printing/test-page.ts';
import { firstContactSlip } from '../first-contact/slip-paper.ts';
import { pagePaper } from '../printing/print-page.ts';
import { caseSlipPaper } from '../special-service/case-slip.ts';
import { noticePaper } from '../special-service/notice-paper.ts';

/** Everything that the store prints, whichever room it belongs to. */
export const paperKinds: readonly PaperKind[] = [
  testPage,
  ticketPaper,
  pagePaper,
  caseSlipPaper,
  noticePaper,
  firstContactSlip,
  prizeSlip,
];
