import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import { Stopwatch, TimeOfDay } from '../../design/counting.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { TicketNumber } from '../../design/ticket-number.tsx';
import { PrintStateMark } from '../../printing/print-state-mark.tsx';
import { ClassWord } from '../class-word.tsx';
import { usePaperOfTicket } from '../ticket/use-paper-of-ticket.ts';
import { useDesk } from './desk-context.ts';
import { LimitClock } from './limit-clock.tsx';
import { TicketItems } from './ticket-items.tsx';
import classes from './ticket-at-counter.module.css';

interface TicketProps {
  readonly ticket: TicketView;
}

/** The ticket that is being called or served: its number, what for, and how the time goes. */
export function TicketAtCounter({ ticket }: TicketProps): ReactNode {
  return (
    <div className={classes['ticket']}>
      <div>
        <TicketNumber number={ticket.number} />
        <TicketFacts ticket={ticket} />
      </div>
      <TicketItems ticket={ticket} />
      <div className={classes['time']}>
        {ticket.state === 'serving' ? <LimitClock ticket={ticket} /> : <Calling ticket={ticket} />}
      </div>
    </div>
  );
}

/** The class as a quiet word, when the number was issued, how long it waited, how often it was called. */
function TicketFacts({ ticket }: TicketProps): ReactNode {
  const { t } = useTranslation('queue');
  const { rules } = useDesk().view;
  const { id, issuedAt, calledAt, calls, state } = ticket;
  const waited = calledAt === null ? null : Math.floor((calledAt - issuedAt) / 60_000);
  const mayRecall = state !== 'called' || calls <= rules.maxRecalls;
  return (
    <div className={classes['facts']}>
      <ClassWord ticket={ticket} />
      <span>
        {t('counter.issued')} <TimeOfDay at={issuedAt} />
      </span>
      {waited !== null && <span>{t('counter.waited', { count: waited })}</span>}
      {calls > 1 && <span>{t(mayRecall ? 'counter.calls' : 'counter.lastCall', { count: calls })}</span>}
      <PaperWord ticketId={id} calledAt={calledAt} />
    </div>
  );
}

interface PaperWordProps {
  readonly ticketId: number;
  readonly calledAt: number | null;
}

/** Where the paper of a number is, as long as it may matter: one that did not come out, or that was asked for since the call. */
function PaperWord({ ticketId, calledAt }: PaperWordProps): ReactNode {
  const { t } = useTranslation('queue');
  const { t: ofPrinting } = useTranslation('printing');
  const { paper } = usePaperOfTicket(ticketId);
  if (!paper) return null;
  const { copy, state, trouble, askedAt } = paper;
  const isOver = state === 'confirmed' || state === 'sent' || state === 'cancelled';
  if (isOver && askedAt < (calledAt ?? 0)) return null;
  return (
    <span className={classes['paper']}>
      {copy === 0 ? t('ticketPaper.paper') : t('ticketPaper.copy', { count: copy })}
      <PrintStateMark state={state} />
      {trouble !== null && ofPrinting(`troubles.${trouble}`)}
    </span>
  );
}

/** Since the first call, until the customer is here. */
function Calling({ ticket }: TicketProps): ReactNode {
  return (
    <div className={classes['calling']}>
      <StateMark state="called" strong />
      {ticket.calledAt !== null && <Stopwatch since={ticket.calledAt} />}
    </div>
  );
}
