import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { queueContract } from '../../../shared/queue/contract.ts';
import { TicketNumber } from '../../design/ticket-number.tsx';
import { ClassWord } from '../class-word.tsx';
import { useWaitWords } from '../use-wait-words.ts';
import { PrintTicket } from '../ticket/print-ticket.tsx';
import { ItemNames } from '../ticket/item-names.tsx';
import classes from './issued-ticket.module.css';

export type Issued = OutputOf<typeof queueContract.issueTicket>;

/** The ticket that was issued last: what the greeter tells the customer. */
export function IssuedTicket({ issued: { ticket, ahead, wait } }: { readonly issued: Issued }): ReactNode {
  const { t } = useTranslation('queue');
  const waitWords = useWaitWords();
  return (
    <section className={classes['issued']} aria-live="polite" aria-label={t('greeter.issued')}>
      <TicketNumber number={ticket.number} />
      <div className={classes['facts']}>
        <p className={classes['hint']}>{t('greeter.issued')}</p>
        <p>
          <ItemNames items={ticket.items} />
        </p>
        <p className={classes['hint']}>
          <span>{t('greeter.ahead', { count: ahead })}</span> <span>{waitWords(wait)}</span>{' '}
          <ClassWord ticket={ticket} />
        </p>
        <PrintTicket ticket={ticket} />
      </div>
    </section>
  );
}
