import { type ComponentType, createContext } from 'react';
import type { TicketView } from '../../../shared/queue/ticket.ts';

/** What a later room brings to a counter about missing papers (一次性告知单). */
export interface CounterPapers {
  /** N: what is missing is told on paper, at once and whole. */
  readonly NoticeStrip: ComponentType<{ readonly ticket: TicketView }>;
  /** What somebody who came back with a code was to bring. */
  readonly CameBack: ComponentType<{ readonly ticketId: number }>;
}

/** Given where the place is declared; null where no room brings it, and the key is then not there. */
export const CounterPapersContext = createContext<CounterPapers | null>(null);
