import { useContext } from 'react';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import type { KeyAction } from '../../design/keys/key-action.ts';
import { queueCalls } from '../calls.ts';
import { isOverLimit } from '../limit-of-visit.ts';
import { usePaperOfTicket } from '../ticket/use-paper-of-ticket.ts';
import { useSpent } from '../use-spent.ts';
import { missTicket } from './desk-acts.ts';
import { useDesk } from './desk-context.ts';
import { CounterPapersContext } from './papers-context.ts';
import { SpecialCaseContext } from './special-case-context.ts';
import { useKeyOf } from './use-key-of.ts';

/** What else can be done with the ticket at the counter: those keys only that its state allows. */
export function useTicketKeys(ticket: TicketView): KeyAction[] {
  const desk = useDesk();
  const keyOf = useKeyOf();
  const spent = useSpent(ticket);
  const hasNotices = useContext(CounterPapersContext) !== null;
  const { counterId, run, open, view } = desk;
  const { id: ticketId, calls, state } = ticket;
  const openCase = useContext(SpecialCaseContext);
  const specialCase = openCase === null ? [] : [keyOf('specialCase', () => openCase(ticketId))];
  const hold = keyOf('hold', () => open({ kind: 'hold' }));
  const transfer = keyOf('transfer', () => open({ kind: 'transfer' }));
  const { paper, copy, onItsWay } = usePaperOfTicket(ticketId);
  const reprint = keyOf(
    'reprint',
    () => run(queueCalls.reprintTicket, { ticketId, copy }),
    paper !== undefined && !onItsWay,
  );
  if (state === 'called') {
    const mayRecall = calls <= view.rules.maxRecalls;
    return [
      keyOf('recall', () => run(queueCalls.recall, { counterId, ticketId }), mayRecall),
      keyOf('noShow', () => missTicket(desk, ticket)),
      hold,
      transfer,
      reprint,
      ...specialCase,
    ];
  }
  return [
    keyOf('addItem', () => open({ kind: 'addItem' })),
    keyOf('unsettled', () => open({ kind: 'unsettled' })),
    ...(hasNotices ? [keyOf('notice', () => open({ kind: 'notice' }))] : []),
    keyOf('cause', () => open({ kind: 'cause' }), isOverLimit(ticket.clock, spent)),
    hold,
    transfer,
    reprint,
    ...specialCase,
  ];
}
