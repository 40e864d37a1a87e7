import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ticketPaperKind } from '../../../shared/queue/ticket-paper-kind.ts';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import { useCommand } from '../../call/use-command.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { printingCalls } from '../../printing/calls.ts';
import { PrintStateMark } from '../../printing/print-state-mark.tsx';
import { queueCalls } from '../calls.ts';
import classes from './print-ticket.module.css';

/** Where a number's paper is, and 补打 for as long as the number is awaited. */
export function PrintTicket({ ticket: { id, state } }: { readonly ticket: TicketView }): ReactNode {
  const { t } = useTranslation('queue');
  const subject = { kind: 'ticket', id };
  const { data: paper } = useQueryOf(printingCalls.paper, { paper: ticketPaperKind, subject });
  const print = useCommand(queueCalls.reprintTicket);
  const awaited = state === 'waiting' || state === 'called';
  if (paper === undefined || !awaited) return null;
  const onItsWay = paper?.state === 'queued' || paper?.state === 'sending';
  const copy = paper ? paper.copy + 1 : 0;
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
