import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../call/use-query-of.ts';
import { timeText } from '../../design/clock-text.ts';
import { QueryStates } from '../../design/query-states.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { TicketNumber } from '../../design/ticket-number.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { queueCalls } from '../calls.ts';
import { ClassWord } from '../class-word.tsx';
import type { HallView } from '../hall-view.ts';
import { TicketRecovery } from '../recovery/ticket-recovery.tsx';
import { ItemNames } from './item-names.tsx';
import { PrintTicket } from './print-ticket.tsx';
import { TicketActs } from './ticket-acts.tsx';
import { TicketSteps } from './ticket-steps.tsx';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import classes from './ticket-card.module.css';

export interface TicketCardProps {
  readonly ticketId: number;
  /** The hall around it: where it can be sent. */
  readonly view: HallView;
  readonly onClose: () => void;
}

/** One ticket: where it stands, what can be done with it, and what has happened to it. */
export function TicketCard({ ticketId, view, onClose }: TicketCardProps): ReactNode {
  const { t } = useTranslation('queue');
  const query = useQueryOf(queueCalls.ticket, { ticketId });
  return (
    <article className={classes['card']}>
      <Button variant="default" h="var(--target)" onClick={onClose} className={classes['back'] ?? ''}>
        {t('ticketCard.back')}
      </Button>
      <QueryStates query={query}>
        {({ ticket, steps }) => (
          <>
            <TicketHead ticket={ticket} />
            <PrintTicket ticket={ticket} />
            <TicketActs ticket={ticket} view={view} />
            <TicketRecovery ticketId={ticketId} />
            <TicketSteps steps={steps} />
          </>
        )}
      </QueryStates>
    </article>
  );
}

function TicketHead({ ticket }: { readonly ticket: TicketView }): ReactNode {
  const { t } = useTranslation('queue');
  const timeZone = useTimeZone();
  const { number, state, issuedAt, counterNumber, items } = ticket;
  return (
    <header>
      <h2 className={classes['head']}>
        <TicketNumber number={number} size="strong" />
        <StateMark state={state} />
      </h2>
      <p>
        <ItemNames items={items} />
      </p>
      <p className={classes['facts']}>
        <span>{t('ticketCard.issuedAt', { time: timeText(issuedAt, timeZone) })}</span>
        {counterNumber !== null && <span>{t('ticketCard.at', { counter: counterNumber })}</span>}
        <ClassWord ticket={ticket} />
      </p>
    </header>
  );
}
