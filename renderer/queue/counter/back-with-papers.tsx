import { type ReactNode, useContext } from 'react';
import { useDesk } from './desk-context.ts';
import { CounterPapersContext } from './papers-context.ts';

/** 凭告知单回来: what the customer who is here was to bring. */
export function BackWithPapers(): ReactNode {
  const { ticket } = useDesk();
  const papers = useContext(CounterPapersContext);
  if (papers === null || !ticket?.cameBack) return null;
  return <papers.CameBack key={ticket.id} ticketId={ticket.id} />;
}
