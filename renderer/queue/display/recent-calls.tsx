import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TicketNumber } from '../../design/ticket-number.tsx';
import type { CallView } from './call-view.ts';
import { CounterWords } from './counter-words.tsx';
import classes from './recent-calls.module.css';

/** The last eight calls, for whoever looked up too late. */
export function RecentCalls({ calls }: { readonly calls: readonly CallView[] }): ReactNode {
  const { t } = useTranslation('queue');
  return (
    <section className={classes['recent']}>
      <h2 className={classes['title']}>{t('display.recent')}</h2>
      <ol className={classes['calls']}>
        {calls.map((call) => (
          <li key={`${call.ticketId}-${call.calledAt}`} className={classes['call']}>
            <TicketNumber number={call.number} size="row" />
            <span className={classes['counter']}>
              <CounterWords number={call.counterNumber} numberClass={classes['counterNumber']} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
