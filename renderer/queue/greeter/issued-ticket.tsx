import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { queueContract } from '../../../shared/queue/contract.ts';
import { TicketNumber } from '../../design/ticket-number.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import classes from './issued-ticket.module.css';

export type Issued = OutputOf<typeof queueContract.issueTicket>;

/** The ticket that was issued last: what the greeter tells the customer. */
export function IssuedTicket({ issued: { ticket, ahead } }: { readonly issued: Issued }): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  return (
    <section className={classes['issued']} aria-live="polite" aria-label={t('greeter.issued')}>
      <p className={classes['hint']}>{t('greeter.issued')}</p>
      <TicketNumber number={ticket.number} />
      <p>{nameOf(ticket.businessName)}</p>
      <p className={classes['hint']}>{t('greeter.ahead', { count: ahead })}</p>
    </section>
  );
}
