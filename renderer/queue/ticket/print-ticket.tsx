import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { mayBeReprinted } from '../../../shared/queue/ticket-paper-kind.ts';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import { useCommand } from '../../call/use-command.ts';
import { PrintStateMark } from '../../printing/print-state-mark.tsx';
import { queueCalls } from '../calls.ts';
import { usePaperOfTicket } from './use-paper-of-ticket.ts';
import classes from './print-ticket.module.css';

/** Where a number's paper is, and 补打 until its ticket is over. */
export function PrintTicket({ ticket: { id, state } }: { readonly ticket: TicketView }): ReactNode {
  const { t } = useTranslation('queue');
  const { paper, copy, onItsWay } = usePaperOfTicket(id);
  const print = useCommand(queueCalls.reprintTicket);
  if (paper === undefined || !mayBeReprinted(state)) return null;
  return (
    <div className={classes['paper']}>
      {paper && <PrintStateMark state={paper.state} />}
      {!onItsWay && (
        <Button
          variant="default"
          h="var(--target)"
          loading={print.isPending}
          onClick={() => print.mutate({ ticketId: id, copy })}
        >
          {t(copy === 0 ? 'ticketPaper.print' : 'ticketPaper.reprint')}
        </Button>
      )}
    </div>
  );
}
