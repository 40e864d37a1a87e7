import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import { businessDateOf } from '../../../shared/time/business-date.ts';
import { useCommand } from '../../call/use-command.ts';
import { timeText } from '../../design/clock-text.ts';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { queueCalls } from '../calls.ts';
import { askedClassOf, kindOf } from './asked-class.ts';
import { CustomerChoice } from './customer-choice.tsx';
import classes from './ticket-card.module.css';

export interface ChangeClassProps {
  readonly ticket: TicketView;
  readonly onDone: () => void;
}

/** 改类别: another class for a customer who waits, with its reason; the wait so far counts on. */
export function ChangeClass({ ticket, onDone }: ChangeClassProps): ReactNode {
  const { t } = useTranslation('queue');
  const timeZone = useTimeZone();
  const { id, number, priorityClass, classReason, appointmentAt, issuedAt } = ticket;
  const [customer, setCustomer] = useState({
    kind: kindOf(priorityClass, classReason),
    time: appointmentAt === null ? '' : timeText(appointmentAt, timeZone),
  });
  const change = useCommand(queueCalls.changeClass, { onDone });
  const asked = askedClassOf(customer, businessDateOf(issuedAt, timeZone), timeZone);
  return (
    <div className={classes['choice']}>
      <CustomerChoice legend={t('ticketCard.classOf', { number })} value={customer} onChange={setCustomer} />
      <Button
        h="var(--target)"
        disabled={!asked}
        loading={change.isPending}
        onClick={() => asked && change.mutate({ ...asked, ticketId: id })}
      >
        {t('ticketCard.keep')}
      </Button>
    </div>
  );
}
